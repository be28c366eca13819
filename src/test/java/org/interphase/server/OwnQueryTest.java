package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.interphase.ExampleSources;
import org.interphase.server.ask.LocalQueries;
import org.interphase.server.ask.OwnQuery;
import org.interphase.server.ask.QueryRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program's own queries are written in one way, wherever they stand. */
class OwnQueryTest {

  private static final Pattern PROLOGUE = Pattern.compile("(?i)\\bPREFIX\\s+[\\w-]*:\\s*<");

  @ParameterizedTest
  @MethodSource("queries")
  void queryIsOfThePrefixesOfTheProjectAndSaysWhatItFinds(Path file) throws IOException {
    var text = Files.readString(file);

    assertThat(text).startsWith("# ").doesNotContainPattern(PROLOGUE);
    assertThat(OwnQuery.parse(text).isSelectType()).isTrue();
  }

  static List<Path> queries() {
    return files("src/main/resources", ".rq");
  }

  @Test
  void noClassWritesAPrologue() {
    assertThat(files("src/main/java", ".java")).noneMatch(file -> writesPrologue(read(file)));
  }

  @Test
  void prologueIsFound() {
    assertThat(writesPrologue("\"PREFIX iph: <https://w3id.org/interphase/ontology#> ASK {}\""))
        .isTrue();
  }

  private static boolean writesPrologue(String java) {
    return PROLOGUE.matcher(java).find();
  }

  @Test
  void isSentWithWholeIrisAndNoPrologue() {
    assertThat(OwnQuery.parse("SELECT ?x { { SELECT ?x { ?x a iph:Cell } LIMIT 1 } }").toString())
        .contains("<https://w3id.org/interphase/ontology#Cell>")
        .doesNotContain("PREFIX");
  }

  @Test
  void takesValuesInInnerQueriesToo() {
    var queries = run("(dataset (graph (:a :p 1) (:b :p 2) (:c :p 3)))");

    var found =
        queries.read(
            () ->
                queries.select(
                    "SELECT ?o { { SELECT ?s ?o { VALUES ?s { } ?s ?p ?o } } VALUES ?p { } }"
                        + " ORDER BY ?o",
                    Map.of(
                        "s", List.of(SSE.parseNode(":a"), SSE.parseNode(":c")),
                        "p", List.of(SSE.parseNode(":p")))));

    assertThat(found).extracting(row -> row.get("o").getLiteralValue()).containsExactly(1, 3);
  }

  @Test
  void valuesWithoutAPlaceAreRefused() {
    var queries = run("(dataset)");
    var some = List.of(NodeFactory.createURI("urn:some"));

    assertThatThrownBy(
            () ->
                queries.read(() -> queries.select("SELECT * { VALUES ?s { } }", Map.of("t", some))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("found values of [t], expected those of [s]");
    assertThatThrownBy(() -> queries.read(() -> queries.select("SELECT * { VALUES ?s { } }")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("found values of [], expected those of [s]");
  }

  @Test
  void fileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> OwnQuery.text(OwnQueryTest.class, "none.rq"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("There is no none.rq beside org.interphase.server.OwnQueryTest.");
  }

  private static QueryRun run(String dataset) {
    var data = DatasetGraphFactory.createTxnMem();
    SSE.parseDatasetGraph(dataset).find().forEachRemaining(data::add);
    return new QueryRun(new LocalQueries(data, Duration.ofMinutes(1)), 10);
  }

  private static List<Path> files(String folder, String ending) {
    try (var files = Files.walk(ExampleSources.HOME.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
