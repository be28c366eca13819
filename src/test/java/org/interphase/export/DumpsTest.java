package org.interphase.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.interphase.question.QuestionCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** The graph as files: the same statements whoever reads them, the same bytes whoever writes. */
class DumpsTest {

  private static final String SMALL =
      """
      PREFIX g: <https://w3id.org/interphase/graph/>
      PREFIX : <https://w3id.org/interphase/id/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      g:catalogue {
        :a :p 0.5, "Ω"@el, "<b>\\"\\n\\u202E", 2e-4, true, "2023"^^xsd:gYear ; a :C, [ a :D ] .
        [] :q [ :r [ :s :a ] ], [ :r [ :s :a ] ] .
      }
      g:inferred { :a :p 0.5 ; :t ( 1 2 2 ) . }
      g:battinfo { :a :only :there }
      """;

  @ParameterizedTest
  @EnumSource(names = {"N_QUADS", "TRIG", "JSON_LD"})
  void keepEveryStatementInItsGraph(ReleaseFile file) throws IOException {
    assertThat(IsoMatcher.isomorphic(read(file, release(SMALL)), named(SMALL))).isTrue();
  }

  @Test
  void joinAllButTheProjectionsInOneGraph() throws IOException {
    var joined = read(ReleaseFile.TURTLE, release(SMALL)).getDefaultGraph();
    var expected = DatasetGraphFactory.createGeneral();
    named(SMALL).stream()
        .filter(quad -> !quad.getGraph().getURI().endsWith("battinfo"))
        .forEach(quad -> expected.getDefaultGraph().add(quad.asTriple()));
    assertThat(joined.isIsomorphicWith(expected.getDefaultGraph())).isTrue();
  }

  /** Each reading gives other names to blank nodes, and another order. */
  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "TABLES")
  void areTheSameBytesForTheSameStatements(ReleaseFile file) {
    var turnedRound = DatasetGraphFactory.createTxnMem();
    turnedRound.executeWrite(() -> named(SMALL).stream().forEach(turnedRound::add));
    assertThat(file.of(new Release(turnedRound, noQuestions()))).isEqualTo(file.of(release(SMALL)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"_:x :p _:y . _:y :p _:x .", "_:x :p _:x . _:y :p _:y ."})
  void tellTwinsApart(String statements) throws IOException {
    var trig = "PREFIX : <http://e/> :g { " + statements + " }";
    assertThat(ReleaseFile.N_QUADS.of(release(trig)))
        .isEqualTo(ReleaseFile.N_QUADS.of(release(trig)));
    assertThat(IsoMatcher.isomorphic(read(ReleaseFile.N_QUADS, release(trig)), named(trig)))
        .isTrue();
  }

  /** RDF4J shares no code with what wrote them. */
  @Test
  void ofTheProjectAreReadAlikeByRdf4j() throws IOException {
    var data = TestRelease.OF_PROJECT.data();
    var quads =
        data.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY).filter(q -> !q.isDefaultGraph());
    assertThat(rdf4j(ReleaseFile.TURTLE, RDFFormat.TURTLE)).hasSize(data.getDefaultGraph().size());
    int all = (int) quads.count();
    assertThat(rdf4j(ReleaseFile.N_QUADS, RDFFormat.NQUADS)).hasSize(all);
    assertThat(rdf4j(ReleaseFile.TRIG, RDFFormat.TRIG)).hasSize(all);
    assertThat(rdf4j(ReleaseFile.JSON_LD, RDFFormat.JSONLD)).hasSize(all);
  }

  @Test
  void declarePrefixesInTheOlderWayThatAllParsersKnow() throws IOException {
    var text = new String(unpacked(ReleaseFile.TURTLE, release(SMALL)), StandardCharsets.UTF_8);
    assertThat(text).startsWith("@prefix iph:").doesNotContain("PREFIX ");
  }

  /** Byte 4 to 7 of a gzip file are the time at which it was packed. */
  @Test
  void knowNoTime() {
    assertThat(ReleaseFile.TURTLE.of(release(SMALL))).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0);
  }

  private static Model rdf4j(ReleaseFile file, RDFFormat format) throws IOException {
    var bytes = unpacked(file, TestRelease.OF_PROJECT);
    return Rio.parse(new ByteArrayInputStream(bytes), "", format);
  }

  private static Release release(String trig) {
    return new Release(TestRelease.data(trig), noQuestions());
  }

  private static QuestionCatalogue noQuestions() {
    return QuestionCatalogue.read(Path.of("docs"));
  }

  private static DatasetGraph named(String trig) {
    return RDFParser.fromString(trig, Lang.TRIG).toDatasetGraph();
  }

  private static DatasetGraph read(ReleaseFile file, Release release) throws IOException {
    var lang = RDFLanguages.contentTypeToLang(file.contentType());
    return RDFParser.source(new ByteArrayInputStream(unpacked(file, release)))
        .lang(lang)
        .toDatasetGraph();
  }

  private static byte[] unpacked(ReleaseFile file, Release release) throws IOException {
    var out = new ByteArrayOutputStream();
    new GZIPInputStream(new ByteArrayInputStream(file.of(release))).transferTo(out);
    return out.toByteArray();
  }
}
