package org.interphase.store;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.rdf.model.ModelFactory;
import org.interphase.mapping.CatalogueMapper;
import org.interphase.mapping.MappingMapper;
import org.interphase.mapping.SourceMapper;
import org.interphase.model.Problem;
import org.interphase.source.Catalogue;
import org.interphase.source.CatalogueReader;
import org.interphase.source.MappingReader;
import org.interphase.source.SourceReader;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.OntologyTerms;

/** What all sources stand on: the ontology, the catalogue, the mappings; each read once. */
final class Foundation {

  private final Layout layout;
  private final Consumer<Problem> problems;
  private final Map<String, Graph> graphs = new LinkedHashMap<>();
  private final GraphMem2Fast all = new GraphMem2Fast();
  private final Graph shapes;
  private final OntologyTerms terms;
  private final Catalogue catalogue;
  private final Set<String> namesTaken;
  private Set<String> doubted;

  private Foundation(Layout layout, Progress progress, Consumer<Problem> problems) {
    this.layout = layout;
    this.problems = problems;
    progress.step("reading the ontology");
    this.terms = readOntology();
    this.shapes = TurtleFile.read(layout.shapes());
    progress.step("reading the catalogue");
    var names = NamesFiles.read(layout, problems);
    this.catalogue = readCatalogue().alsoCalled(NamesFiles.ofMethods(names));
    if (catalogue.isWhole()) {
      progress.step("reading the mappings");
      readMappings();
    }
    // Beside all else, so that no rule and no question finds a thing under two labels.
    graphs.put("names", names);
    this.namesTaken = findNamesTaken();
  }

  /** Reads the project's; {@code problems} is told what is wrong with it. */
  static Foundation read(Layout layout, Progress progress, Consumer<Problem> problems) {
    return new Foundation(layout, progress, problems);
  }

  /** The graphs by the last part of their names. */
  Map<String, Graph> graphs() {
    return graphs;
  }

  /** All graphs together. */
  Graph all() {
    return all;
  }

  /** All graphs together with {@code source}. */
  Graph with(Graph source) {
    var both = all.copy();
    source.find().forEachRemaining(both::add);
    return both;
  }

  Graph shapes() {
    return shapes;
  }

  /** Names of graphs and of kinds of things, which no source may have as its id. */
  Set<String> namesTaken() {
    return namesTaken;
  }

  private Set<String> findNamesTaken() {
    var graphsOfAll = Stream.concat(graphs.keySet().stream(), Stream.of("inferred"));
    var profiles = Arrays.stream(Profile.values()).map(Profile::word);
    var kinds =
        all.stream()
            .map(Triple::getSubject)
            .filter(thing -> thing.isURI() && thing.getURI().startsWith(IriMinter.ID))
            .map(thing -> thing.getURI().substring(IriMinter.ID.length()).split("/", 2)[0]);
    return Stream.of(graphsOfAll, profiles, kinds).flatMap(names -> names).collect(toSet());
  }

  /** The catalogue, of which files may be missing. */
  Catalogue catalogue() {
    return catalogue;
  }

  /** Maps sources by the catalogue. */
  SourceMapper mapper() {
    return new SourceMapper(catalogue, terms);
  }

  /** Whether the catalogue has all units, and words in their place, of the source in a folder. */
  boolean judgesNumbers(Path folder) {
    return areOfOthers(catalogue.withoutNumbers(), folder);
  }

  /** Whether it has all words that may say of a cell of that source that it holds nothing. */
  boolean judgesSilence(Path folder) {
    return areOfOthers(catalogue.withoutWords(), folder);
  }

  /** A source's own units and words are of no other, those of all are. */
  private boolean areOfOthers(Set<Path> catalogues, Path folder) {
    var others = layout.sources().stream().filter(source -> !source.equals(folder)).toList();
    return catalogues.stream().map(Path::getParent).allMatch(others::contains);
  }

  /**
   * True of a text of the catalogue if a source says, where it doubts it, that it is printed so.
   * The sources are read for that only where it is asked.
   */
  synchronized boolean isDoubtedInASource(String text) {
    if (!all.contains(Node.ANY, Node.ANY, NodeFactory.createLiteralString(text))) {
      return false;
    }
    if (doubted == null) {
      var reader = new SourceReader(layout.schemas(), layout.home());
      doubted = layout.sources().stream().flatMap(reader::doubtedPrints).collect(toSet());
    }
    return doubted.contains(text);
  }

  private OntologyTerms readOntology() {
    var ontology = TurtleFile.read(layout.ontology());
    add(ontology, "ontology");
    return new OntologyTerms(ModelFactory.createModelForGraph(ontology));
  }

  private Catalogue readCatalogue() {
    var read =
        new CatalogueReader(layout.schemas()).read(layout.catalogues(), layout.home(), problems);
    add(new CatalogueMapper(terms).map(read, problems).getGraph(), "catalogue");
    return read;
  }

  private void readMappings() {
    var mappings = new MappingReader(layout.home(), problems).readAll(layout.mappings());
    add(new MappingMapper(all).map(mappings, problems), "mappings");
  }

  private void add(Graph graph, String name) {
    graphs.put(name, graph);
    graph.find().forEachRemaining(all::add);
  }
}
