package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryCommandTest {

  private static final String PREFIX = "PREFIX : <http://example.org/>\n";
  private static final String SELECT = PREFIX + "SELECT ?life { :ge :life ?life }";
  private static final String NONE = PREFIX + "SELECT ?life { :cu :life ?life }";
  private static final String ASK = PREFIX + "ASK { :cu :life ?life }";
  private static final String CONSTRUCT =
      PREFIX + "CONSTRUCT { ?x :lasted ?life } WHERE { ?x :life ?life }";
  private static final String DESCRIBE = PREFIX + "DESCRIBE :ge";

  private static final DatasetGraph GRAPH =
      RDFParser.fromString(PREFIX + ":ge :life 2.0E2 .", Lang.TURTLE).toDatasetGraph();

  @TempDir private Path folder;

  @Test
  void showsRowsAsATable() throws IOException {
    assertThat(query(SELECT)).isEqualTo(new CommandLineRun(0, "life\n────\n 200\n", ""));
  }

  @Test
  void readsAQueryFromStandardInput() {
    assertThat(CommandLineRun.of(project(), SELECT, server -> {}, "query", "-", "--format", "csv"))
        .isEqualTo(new CommandLineRun(0, "life\n200\n", ""));
  }

  @Test
  void writesStandardJsonAndXml() throws IOException {
    assertThat(
            JSON.parse(query(SELECT, "--format", "json").out())
                .getObj("results")
                .getArray("bindings"))
        .hasSize(1);
    assertThat(query(SELECT, "--format", "xml").out())
        .contains("<sparql xmlns=\"http://www.w3.org/2005/sparql-results#\">");
    assertThat(JSON.parse(query(ASK, "--format", "json").out()).getBoolean("boolean")).isFalse();
  }

  @Test
  void namesTheFileThatIsNoQuery() throws IOException {
    assertThat(CommandLineRun.of(project(), "query", folder.toString()))
        .isEqualTo(
            new CommandLineRun(
                3, "", folder + ": found a folder, expected a file with a query.\n"));
    var file = Files.write(folder.resolve("bytes.rq"), new byte[] {'A', (byte) 0xFF});
    assertThat(CommandLineRun.of(project(), "query", file.toString()))
        .isEqualTo(new CommandLineRun(3, "", file + ": the text is not UTF-8.\n"));
  }

  @Test
  void noIsAnAnswer() throws IOException {
    assertThat(query(ASK)).isEqualTo(new CommandLineRun(0, "false\n", ""));
  }

  @Test
  void writesGraphsAsTurtle() throws IOException {
    var run = query(CONSTRUCT);

    assertThat(run.status()).isZero();
    assertThat(RDFParser.fromString(run.out(), Lang.TURTLE).toGraph().size()).isEqualTo(1);
    assertThat(run.out()).contains(":lasted");
    assertThat(query(DESCRIBE, "--format", "turtle").out()).contains(":life");
  }

  @Test
  void anEmptyAnswerIsPrintedAndSaid() throws IOException {
    assertThat(query(NONE, "--format", "csv"))
        .isEqualTo(new CommandLineRun(1, "life\n", "The answer has no rows.\n"));
    assertThat(query(PREFIX + "DESCRIBE :cu").err()).isEqualTo("The answer has no triples.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SELECT ?x { ?x ?y ?z }|turtle|\"turtle\", which does not fit a SELECT query,"
            + " expected one of table, csv, json, xml.",
        "ASK {}|turtle|\"turtle\", which does not fit an ASK query, expected one of table, csv, json,"
            + " xml.",
        "DESCRIBE <a:b>|csv|\"csv\", which does not fit a DESCRIBE query, expected turtle.",
        "CONSTRUCT WHERE { ?x ?y ?z }|json|\"json\", which does not fit a CONSTRUCT query,"
            + " expected turtle.",
        "ASK {}|word|\"word\", expected one of table, csv, json, xml."
      })
  void refusesAFormatThatDoesNotFit(String query, String format, String message)
      throws IOException {
    assertThat(query(query, "--format", format))
        .isEqualTo(new CommandLineRun(2, "", "--format: found " + message + "\n"));
  }

  @Test
  void saysWhereTheQueryIsNoSparql() throws IOException {
    assertThat(query("SELECT ?x {\n  ?x ?y . }"))
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                folder.resolve("q.rq")
                    + ", line 2, column 9: found \".\", expected a SPARQL 1.1 query. Correct the"
                    + " query here or just before.\n"));
    assertThat(query("DROP ALL").status()).isEqualTo(2);
  }

  @Test
  void aFileThatIsMissingIsOneLine() {
    var missing = folder.resolve("missing.rq");

    assertThat(CommandLineRun.of(project(), "query", missing.toString()))
        .isEqualTo(new CommandLineRun(3, "", missing + ": there is no such file or folder.\n"));
  }

  @Test
  void repeatsNoMoreThanAPartOfALongText() throws IOException {
    var run = query("SELECT * { ?x ?y \"" + "z".repeat(90_000));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("q.rq, line 1").hasSizeLessThan(5_000);
  }

  private CommandLineRun query(String text, String... options) throws IOException {
    var file = Files.writeString(folder.resolve("q.rq"), text);
    var arguments = new String[options.length + 2];
    arguments[0] = "query";
    arguments[1] = file.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return CommandLineRun.of(project(), arguments);
  }

  private Project project() {
    return new FakeProject(GRAPH, GRAPH, List.of(), folder);
  }
}
