package org.interphase.store.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.apache.commons.io.FileUtils;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappedDatasetTest {

  private static final Node ASIDE = NodeFactory.createURI("http://e/aside");

  private static final List<Node> NAMES =
      List.of(NodeFactory.createURI("http://e/a"), NodeFactory.createURI("http://e/b"), ASIDE);

  private static final DatasetGraph QUADS =
      RDFParser.fromString(
              """
              PREFIX : <http://e/>
              PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
              :g { :a :p 0.50, 0.5, "0.5", "x"^^xsd:decimal, "Ω⁻¹ \\uD83D\\uDD0B"@de-AT, "" }
              :h { :a :p 0.5 ; :q [ :r _:shared ] . _:shared :p "" }
              :aside { _:shared :p "", "http://e/a", :a }
              """,
              Lang.TRIG)
          .toDatasetGraph();

  @TempDir private Path folder;

  /** For one try of a property, which knows no {@code @TempDir}. */
  private Path tried;

  @BeforeTry
  void beginTry() throws IOException {
    tried = Files.createTempDirectory("mapped");
  }

  @AfterTry
  void endTry() throws IOException {
    FileUtils.deleteDirectory(tried.toFile());
  }

  @Test
  void givesWhatWasWrittenTermByTerm() throws IOException {
    var read = writtenAndOpened(QUADS, folder.resolve("graph"));

    assertThat(named(read)).isEqualTo(Iter.toSet(QUADS.find())).hasSize(13);
  }

  @Test
  void hasTheUnionOfItsPartsAsTheDefaultGraphEachStatementOnce() throws IOException {
    var read = writtenAndOpened(QUADS, folder.resolve("graph"));

    // :a :p 0.5 stands in two of the graphs.
    assertThat(read.getDefaultGraph().find().toList()).hasSize(9).doesNotHaveDuplicates();
    assertThat(read.getDefaultGraph().size()).isEqualTo(9);
  }

  @Test
  void keepsTextsOfAnyLength() throws IOException {
    var dataset = DatasetGraphFactory.createGeneral();
    var name = NAMES.get(0);
    var text = NodeFactory.createLiteralString("µ".repeat(70_000));
    dataset.add(Quad.create(name, name, name, text));

    assertThat(named(writtenAndOpened(dataset, folder.resolve("graph"))))
        .isEqualTo(Iter.toSet(dataset.find()));
  }

  @Test
  void mayBeEmpty() throws IOException {
    var read = writtenAndOpened(DatasetGraphFactory.createGeneral(), folder.resolve("graph"));

    assertThat(read.getDefaultGraph().isEmpty()).isTrue();
    assertThat(read.listGraphNodes()).isExhausted();
    assertThat(read.getDefaultGraph().contains(NAMES.get(0), Node.ANY, Node.ANY)).isFalse();
  }

  @Test
  void takesALanguageForTheSameHoweverItIsWritten() throws IOException {
    var read = writtenAndOpened(QUADS, folder.resolve("graph"));

    var text = NodeFactory.createLiteralLang("Ω⁻¹ \uD83D\uDD0B", "DE-at");
    assertThat(read.getDefaultGraph().contains(Node.ANY, Node.ANY, text))
        .isEqualTo(QUADS.contains(Node.ANY, Node.ANY, Node.ANY, text));
  }

  @Property(tries = 200)
  void countsWhatStandsInEachGraph(@ForAll("quads") Set<Quad> quads) throws IOException {
    var dataset = DatasetGraphFactory.createGeneral();
    quads.forEach(dataset::add);
    var read = writtenAndOpened(dataset, tried.resolve("graph"));

    for (var name : NAMES.stream().filter(read::containsGraph).toList()) {
      var statements = dataset.getGraph(name).find().toList();
      var counts = MappedDataset.counts(read.getGraph(name));
      assertThat(counts.statements()).isEqualTo(statements.size());
      assertThat(counts.subjects()).isEqualTo(distinct(statements, Triple::getSubject));
      assertThat(counts.objects()).isEqualTo(distinct(statements, Triple::getObject));
      assertThat(counts.properties())
          .containsExactlyInAnyOrderElementsOf(
              statements.stream()
                  .collect(Collectors.groupingBy(Triple::getPredicate))
                  .entrySet()
                  .stream()
                  .map(
                      its ->
                          new StatementCounts.Uses(
                              its.getKey(),
                              its.getValue().size(),
                              distinct(its.getValue(), Triple::getSubject),
                              distinct(its.getValue(), Triple::getObject)))
                  .toList());
    }
  }

  private static long distinct(List<Triple> statements, Function<Triple, Node> term) {
    return statements.stream().map(term).distinct().count();
  }

  @Test
  void countsTheMembersOfClassesAndNamesTheFirst() throws IOException {
    var dataset =
        RDFParser.fromString(
                """
                PREFIX : <http://e/>
                :a { :y a :Material . :x a :Material, :Salt . _:b a :Salt . :x :p :Material }
                """,
                Lang.TRIG)
            .toDatasetGraph();

    var graph = writtenAndOpened(dataset, folder.resolve("graph")).getDefaultGraph();
    var counts = MappedDataset.counts(graph);

    var first = NodeFactory.createURI("http://e/x");
    assertThat(counts.classes())
        .containsExactlyInAnyOrder(
            new StatementCounts.Members(NodeFactory.createURI("http://e/Material"), 2, first),
            new StatementCounts.Members(NodeFactory.createURI("http://e/Salt"), 2, first));
    assertThat(MappedDataset.members(graph, NodeFactory.createURI("http://e/Material")))
        .isEqualTo(2);
    assertThat(MappedDataset.members(graph, first)).isZero();
    assertThat(MappedDataset.members(graph, NodeFactory.createURI("http://e/none"))).isZero();
    assertThat(MappedDataset.subjects(graph, NodeFactory.createURI("http://e/p"))).isEqualTo(1);
    assertThat(MappedDataset.subjects(graph, RDF.Nodes.type)).isEqualTo(3);
    assertThat(MappedDataset.subjects(graph, first)).isZero();
  }

  /** Few terms, so that most patterns have matches, and many matches have something in common. */
  @Property(tries = 200)
  void findsWhatAGraphInMemoryFinds(
      @ForAll("quads") Set<Quad> quads, @ForAll("patterns") List<Quad> patterns)
      throws IOException {
    var dataset = DatasetGraphFactory.createGeneral();
    quads.forEach(dataset::add);
    var union = DatasetGraphFactory.createGeneral();
    quads.stream()
        .filter(quad -> !quad.getGraph().equals(ASIDE))
        .forEach(quad -> union.getDefaultGraph().add(quad.asTriple()));
    var read = writtenAndOpened(dataset, tried.resolve("graph"));

    for (var pattern : patterns) {
      assertThat(Iter.toList(read.getGraph(pattern.getGraph()).find(pattern.asTriple())))
          .containsExactlyInAnyOrderElementsOf(
              dataset.getGraph(pattern.getGraph()).find(pattern.asTriple()).toList());
      assertThat(
              Iter.toList(
                  read.findNG(
                      null, pattern.getSubject(), pattern.getPredicate(), pattern.getObject())))
          .containsExactlyInAnyOrderElementsOf(
              Iter.toList(
                  dataset.findNG(
                      null, pattern.getSubject(), pattern.getPredicate(), pattern.getObject())));
      assertThat(read.getDefaultGraph().find(pattern.asTriple()).toList())
          .containsExactlyInAnyOrderElementsOf(
              union.getDefaultGraph().find(pattern.asTriple()).toList());
    }
  }

  @Property(tries = 200)
  void isTheSameFilesInHoweverManyRunsItWasSorted(
      @ForAll("quads") Set<Quad> quads,
      @ForAll @IntRange(min = 1, max = 20) int statements,
      @ForAll @IntRange(min = 1, max = 500) int characters)
      throws IOException {
    var dataset = DatasetGraphFactory.createGeneral();
    quads.forEach(dataset::add);

    write(dataset, Bounds.USUAL, tried.resolve("one"));
    write(dataset, new Bounds(statements, characters), tried.resolve("many"));

    assertThat(files(tried.resolve("many")))
        .isEqualTo(files(tried.resolve("one")))
        .containsOnlyKeys("statements", "terms", "term-starts", "term-places");
  }

  @Provide
  Arbitrary<Set<Quad>> quads() {
    return Combinators.combine(Arbitraries.of(NAMES), things(), things(), terms())
        .as(Quad::create)
        .set()
        .ofMaxSize(60);
  }

  @Provide
  Arbitrary<List<Quad>> patterns() {
    return Combinators.combine(
            Arbitraries.of(NAMES), orAny(things()), orAny(things()), orAny(terms()))
        .as(Quad::create)
        .list()
        .ofSize(20);
  }

  private static Arbitrary<Node> orAny(Arbitrary<Node> terms) {
    return Arbitraries.oneOf(terms, terms, Arbitraries.just(Node.ANY));
  }

  private static Arbitrary<Node> things() {
    return Arbitraries.integers()
        .between(0, 6)
        .map(i -> NodeFactory.createURI("http://e/thing-" + i));
  }

  private static Arbitrary<Node> terms() {
    return Arbitraries.oneOf(
        things(),
        Arbitraries.of("", "1", "1.0", "http://e/thing-1").map(NodeFactory::createLiteralString),
        Arbitraries.of("1", "1.0")
            .map(text -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal)),
        Arbitraries.of("1", "en").map(text -> NodeFactory.createLiteralLang(text, "en")),
        Arbitraries.of("x", "y").map(NodeFactory::createBlankNode));
  }

  private static DatasetGraph writtenAndOpened(DatasetGraph dataset, Path folder) {
    try {
      write(dataset, Bounds.USUAL, folder);
      return MappedDataset.open(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(DatasetGraph dataset, Bounds bounds, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (var writer = new DatasetWriter(folder, name -> !name.equals(ASIDE), bounds)) {
      dataset.find().forEachRemaining(writer::add);
      writer.finish();
    }
  }

  private static Map<String, ByteBuffer> files(Path folder) throws IOException {
    var files = new TreeMap<String, ByteBuffer>();
    try (var all = Files.walk(folder)) {
      for (var file : all.filter(path -> !path.equals(folder)).toList()) {
        files.put(file.getFileName().toString(), ByteBuffer.wrap(Files.readAllBytes(file)));
      }
    }
    return files;
  }

  private static Set<Quad> named(DatasetGraph dataset) {
    return Iter.toSet(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
  }
}
