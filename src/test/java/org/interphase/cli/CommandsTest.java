package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.server.InterphaseServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

  private static final String LIVES =
      """
      #+ summary: Lives of interlayers
      #+ description: How long did cells with an interlayer last?
      #+ params:
      #+   - {name: minimum, type: number, description: the shortest life in h}
      PREFIX iph: <https://w3id.org/interphase/ontology#>
      SELECT ?interlayer ?hours
      { ?interlayer iph:hours ?hours FILTER(COALESCE(?hours >= ?minimum, true)) }
      ORDER BY ?hours
      """;

  private static final String TABLE =
      """
      interlayer                                   hours
      ───────────────────────────────────────────  ─────
      https://w3id.org/interphase/id/strategy/ge     200
      https://w3id.org/interphase/id/strategy/spi    600
      """;

  private static final Problem PROBLEM =
      new Problem(
          Place.cell("data/zhang-2023/table-2.csv", 14, "conductivity"),
          "\"2.8 x 10-4\"",
          "a number such as 2.8 × 10⁻⁴",
          "Write the number as printed.");

  @TempDir private Path folder;
  private Path queries;
  private Project project;

  @BeforeEach
  void makeProject() throws IOException {
    queries = Files.createDirectory(folder.resolve("queries"));
    write("queries/lives.rq", LIVES);
    project = project(List.of());
  }

  @Test
  void asksAQuestion() {
    assertThat(run("ask", "lives")).isEqualTo(new CommandLineRun(0, TABLE, ""));
  }

  @Test
  void asksWithParametersInAnotherFormat() {
    assertThat(run("ask", "lives", "--param", "minimum=300", "--format", "csv"))
        .isEqualTo(
            new CommandLineRun(
                0, "interlayer,hours\nhttps://w3id.org/interphase/id/strategy/spi,600\n", ""));
  }

  @Test
  void asksOtherData() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));

    assertThat(run("ask", "lives", "--data", other.toString(), "--format", "csv").out())
        .isEqualTo("interlayer,hours\nhttps://w3id.org/interphase/id/strategy/cr,7\n");
  }

  @Test
  void anEmptyAnswerIsPrintedAndSaid() {
    assertThat(run("ask", "lives", "--param", "minimum=1e6", "--format", "csv"))
        .isEqualTo(new CommandLineRun(1, "interlayer,hours\n", "The answer has no rows.\n"));
  }

  @Test
  void guessesWhichQuestionWasMeant() {
    assertThat(run("ask", "livse"))
        .isEqualTo(
            new CommandLineRun(2, "", "There is no question \"livse\". Did you mean \"lives\"?\n"));
    assertThat(run("ask", "thermodynamics").err())
        .isEqualTo(
            "There is no question \"thermodynamics\". \"interphase questions\" lists them.\n");
  }

  @Test
  void saysWhatIsWrongWithTheQuestionThatWasAsked() throws IOException {
    write("queries/bad.rq", "#+ summary: Bad\n#+ description: Bad?\nSELECT ?x { ?x ?y }\n");

    assertThat(run("ask", "bad"))
        .isEqualTo(
            new CommandLineRun(
                1,
                "",
                """
                queries/bad.rq, line 3, column 19: found "}", expected a SPARQL 1.1 query.
                  Correct the query here or just before.
                """));
    assertThat(run("ask", "lives").status()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "minimum=R.T.|Parameter \"minimum\": found \"R.T.\", expected a number such as 0.5 or 2e-4.",
        "max=5|Parameter \"max\": found \"5\", expected one of the parameters of \"lives\": minimum.",
        "minimum|--param: found \"minimum\", expected NAME=VALUE, such as minimum=100."
      },
      delimiter = '|')
  void refusesBadParameters(String parameter, String message) {
    assertThat(run("ask", "lives", "--param", parameter))
        .isEqualTo(new CommandLineRun(2, "", message + "\n"));
  }

  @Test
  void refusesASearchThatCannotBeRead() throws IOException {
    write(
        "queries/search.rq",
        """
        #+ summary: Search
        #+ description: What bears this name?
        #+ params:
        #+   - {name: text, type: search, description: words}
        PREFIX text: <http://jena.apache.org/text#>
        SELECT ?thing { ?thing text:query ?text }
        """);

    assertThat(run("ask", "search", "--param", "text=a AND"))
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                "Parameter \"text\": found \"a AND\", expected words, perhaps with AND, OR or *;"
                    + " a name with signs such as / or : in quotes.\n"));
  }

  @Test
  void refusesAParameterGivenTwice() {
    assertThat(run("ask", "lives", "--param", "minimum=1", "--param", "minimum=2"))
        .isEqualTo(
            new CommandLineRun(2, "", "--param: found \"minimum\" twice, expected one value.\n"));
  }

  @Test
  void aServiceThatDoesNotAnswerIsOneLine() throws IOException {
    var run = run("ask", "lives", "--endpoint", "http://127.0.0.1:" + freePort() + "/sparql");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).startsWith("The SPARQL service did not answer: ").hasLineCount(1);
    assertThat(run("ask", "lives", "--endpoint", "file:///etc/passwd"))
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                "--endpoint: found \"file:///etc/passwd\", expected an address such as"
                    + " http://host/sparql.\n"));
  }

  @Test
  void asksOneServiceAtATime() {
    assertThat(run("ask", "lives", "--endpoint", "http://localhost/sparql", "--data", "data"))
        .isEqualTo(
            new CommandLineRun(2, "", "Found --endpoint and --data, expected one of them.\n"));
  }

  @Test
  void listsQuestions() {
    assertThat(run("questions"))
        .isEqualTo(
            new CommandLineRun(
                0,
                """
                question  about                 parameters
                ────────  ────────────────────  ──────────
                lives     Lives of interlayers  minimum
                """,
                ""));
  }

  @Test
  void saysThatQuestionsAreLeftOut() throws IOException {
    write("queries/bad.rq", "SELECT");

    assertThat(run("questions").err())
        .isEqualTo(
            "3 problems in the questions; those that have one are left out."
                + " \"check\" says more.\n");
  }

  @Test
  void checksDataAndQuestions() throws IOException {
    assertThat(run("check")).isEqualTo(new CommandLineRun(0, "No problems.\n", ""));
    write("queries/bad.rq", "#+ summary: Bad\n#+ description: Bad?\nSELECT * { ?x ?y ?z }\n");

    assertThat(CommandLineRun.of(project(List.of(PROBLEM)), "check"))
        .isEqualTo(
            new CommandLineRun(
                1,
                """
                data/zhang-2023/table-2.csv, row 14, column "conductivity": found "2.8 x 10-4", \
                expected a number such as 2.8 × 10⁻⁴.
                  Write the number as printed.
                queries/bad.rq: found SELECT *, expected SELECT with the names of the columns.
                  Name each column; people rely on columns and their order.
                2 problems.
                """,
                ""));
  }

  @Test
  void checksOnlyFoldersThatAreThere() {
    var missing = folder.resolve("nowhere").toString();

    assertThat(run("check", missing))
        .isEqualTo(new CommandLineRun(3, "", missing + ": there is no such file or folder.\n"));
  }

  @Test
  void refusesAProfileThatNobodyKnows() {
    assertThat(run("build", "--profile", "batinfo", "--output", "-"))
        .isEqualTo(new CommandLineRun(2, "", "--profile: found \"batinfo\", expected battinfo.\n"));
  }

  @Test
  void writesNothingButTheProfile() {
    DatasetGraph graphs =
        RDFParser.fromString(
                "PREFIX g: <https://w3id.org/interphase/graph/> PREFIX : <http://e/>"
                    + " g:catalogue { :a :p :b } g:battinfo { :a :q :n }",
                Lang.TRIG)
            .toDatasetGraph();

    assertThat(
            CommandLineRun.of(
                new FakeProject(graphs, graphs, List.of(), queries),
                "build",
                "--profile",
                "battinfo",
                "--output",
                "-"))
        .isEqualTo(new CommandLineRun(0, "<http://e/a> <http://e/q> <http://e/n> .\n", ""));
  }

  @Test
  void checksTheMappingsAgainstOntologies() {
    assertThat(run("check", "--ontologies", folder.toString()))
        .isEqualTo(
            new CommandLineRun(
                0, "No problems.\n", "units.ttl, line 23, column 60: not read to its end.\n"));
  }

  @Test
  void saysThatTheFolderOfOntologiesIsNotThere() {
    String missing = folder.resolve("none").toString();

    assertThat(run("check", "--ontologies", missing))
        .isEqualTo(new CommandLineRun(3, "", missing + ": there is no such file or folder.\n"));
  }

  @Test
  void buildsAFileAndSaysNothing() throws IOException {
    Path file = folder.resolve("graph.nq.gz");

    assertThat(run("build", "--output", file.toString())).isEqualTo(new CommandLineRun(0, "", ""));
    assertThat(RDFParser.source(file.toUri().toString()).toDatasetGraph().stream()).hasSize(2);
  }

  @Test
  void buildsToStandardOutputAsNQuads() {
    assertThat(run("build", "--output", "-").out())
        .contains(
            "<https://w3id.org/interphase/id/strategy/ge>"
                + " <https://w3id.org/interphase/ontology#hours>"
                + " \"200\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n");
  }

  @Test
  void buildsNothingFromDataWithProblems() {
    Path file = folder.resolve("graph.ttl");

    var run = CommandLineRun.of(project(List.of(PROBLEM)), "build", "--output", file.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith("\n1 problem; nothing was written.\n");
    assertThat(file).doesNotExist();
  }

  @Test
  void buildsNoFormatThatItDoesNotKnow() {
    assertThat(run("build", "--output", "graph.docx"))
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                "--output: found \"graph.docx\", expected a name that ends in .ttl, .trig, .nt, .nq"
                    + " or .jsonld (each also with .gz), or -.\n"));
  }

  @Test
  void buildsNothingWhereItMayNotWrite() throws IOException {
    Path file = folder.resolve("nowhere").resolve("graph.ttl");

    var run = run("build", "--output", file.toString());

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).endsWith(": there is no such file or folder.\n").hasLineCount(1);
  }

  @Test
  void servesWhereItSays() throws IOException {
    List<Integer> reached = new ArrayList<>();
    var run =
        CommandLineRun.of(
            project,
            "",
            server -> {
              try (Socket socket =
                  new Socket(server.address().getHost(), server.address().getPort())) {
                reached.add(socket.getPort());
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            },
            "serve",
            "--port",
            "0");

    assertThat(run.status()).isZero();
    assertThat(reached).containsExactly(URI.create(run.out().strip()).getPort());
  }

  @Test
  void servesAnotherService() {
    List<Integer> statuses = new ArrayList<>();
    Consumer<InterphaseServer> asking =
        server -> {
          var near =
              run(
                  "ask",
                  "lives",
                  "--format",
                  "csv",
                  "--endpoint",
                  server.address().resolve("sparql").toString());
          assertThat(near.out()).contains("strategy/spi,600");
          statuses.add(near.status());
        };
    CommandLineRun.of(
        project,
        "",
        far ->
            CommandLineRun.of(
                project,
                "",
                asking,
                "serve",
                "--port",
                "0",
                "--endpoint",
                far.address().resolve("sparql").toString()),
        "serve",
        "--port",
        "0");

    assertThat(statuses).containsExactly(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--data", "--store"})
  void servesOneGraphAtATime(String option) {
    assertThat(run("serve", "--endpoint", "http://localhost/sparql", option, folder.toString()))
        .isEqualTo(
            new CommandLineRun(
                2, "", "Found --endpoint and " + option + ", expected one of them.\n"));
  }

  @Test
  void servesNoServiceThatCannotBe() {
    assertThat(run("serve", "--endpoint", "file:///etc/passwd").err())
        .isEqualTo(
            "--endpoint: found \"file:///etc/passwd\", expected an address such as"
                + " http://host/sparql.\n");
  }

  @Test
  void aPortThatIsTakenIsOneLine() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      var run = run("serve", "--port", String.valueOf(taken.getLocalPort()));

      assertThat(run.status()).isEqualTo(3);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .startsWith("Port " + taken.getLocalPort() + " of 127.0.0.1 is taken by another program.")
          .hasLineCount(1);
    }
  }

  @Test
  void refusesAPortThatIsNone() {
    assertThat(run("serve", "--port", "70000"))
        .isEqualTo(
            new CommandLineRun(
                2, "", "--port: found 70000, expected 0 to 65535.\nSee interphase serve --help\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "build", "check", "questions", "ask", "query"})
  void everyCommandHelps(String command) {
    var run = run(command, "--help");

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("Usage: interphase " + command).contains("--stacktrace");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void helpListsTheCommands() {
    assertThat(run("--help").out())
        .contains("serve", "build", "check", "questions", "ask", "query", "Exit status: 0 done");
  }

  @Test
  void saysItsVersion() {
    assertThat(run("--version").out()).startsWith("interphase ");
  }

  @Test
  void guessesWhichCommandWasMeant() {
    assertThat(run("serv").status()).isEqualTo(2);
    assertThat(run("serv").err()).contains("'serv'").contains("Did you mean").contains("serve");
    assertThat(run())
        .isEqualTo(new CommandLineRun(2, "", "A command is missing.\nSee interphase --help\n"));
  }

  @Test
  void showsStackTracesOnlyWhenAsked() {
    assertThat(run("ask", "livse").err()).doesNotContain("\tat ");
    assertThat(run("ask", "livse", "--stacktrace").err()).contains("\tat org.interphase.cli.");
    assertThat(run("--stacktrace", "ask", "livse").err()).contains("\tat org.interphase.cli.");
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.of(project, arguments);
  }

  private Project project(List<Problem> problems) {
    return new FakeProject(
        graph("strategy/spi", 600, "strategy/ge", 200), graph("strategy/cr", 7), problems, queries);
  }

  private static DatasetGraph graph(Object... lives) {
    var turtle = new StringBuilder("PREFIX iph: <https://w3id.org/interphase/ontology#>\n");
    for (int i = 0; i < lives.length; i += 2) {
      turtle.append(
          "<https://w3id.org/interphase/id/%s> iph:hours %s .\n".formatted(lives[i], lives[i + 1]));
    }
    return RDFParser.fromString(turtle.toString(), Lang.TURTLE).toDatasetGraph();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
