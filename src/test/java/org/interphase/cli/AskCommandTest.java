package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.interphase.NobodyThere;
import org.interphase.terminal.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskCommandTest {

  private static final String TABLE =
      """
      interlayer                                   hours
      ───────────────────────────────────────────  ─────
      https://w3id.org/interphase/id/strategy/ge     200
      https://w3id.org/interphase/id/strategy/spi    600
      """;

  @TempDir private Path folder;
  private LivesProject lives;

  @BeforeEach
  void makeProject() throws IOException {
    lives = LivesProject.in(folder);
  }

  @Test
  void asksAQuestion() {
    assertThat(lives.run("ask", "lives")).isEqualTo(new CommandLineRun(0, TABLE, ""));
  }

  @Test
  void asksWithParametersInAnotherFormat() {
    assertThat(lives.run("ask", "lives", "--param", "minimum=300", "--format", "csv"))
        .isEqualTo(
            new CommandLineRun(
                0, "interlayer,hours\nhttps://w3id.org/interphase/id/strategy/spi,600\n", ""));
  }

  @Test
  void takesValuesBehindTheName() {
    assertThat(lives.run("ask", "lives", "minimum=300", "--format", "csv").out())
        .isEqualTo("interlayer,hours\nhttps://w3id.org/interphase/id/strategy/spi,600\n");
    assertThat(lives.run("ask", "lives", "minimum=300", "--param", "minimum=100").err())
        .isEqualTo("--param: found \"minimum\" twice, expected one value.\n");
    assertThat(lives.run("ask", "lives", "minimum=300", "minimum=100").err())
        .isEqualTo("NAME=VALUE: found \"minimum\" twice, expected one value.\n");
  }

  @Test
  void takesWordsWithoutQuotes() {
    assertThat(lives.run("ask", "How", "long", "did", "cells", "last", "--format", "csv"))
        .isEqualTo(lives.run("ask", "How long did cells last", "--format", "csv"))
        .satisfies(run -> assertThat(run.err()).contains("Taken for: lives"));
  }

  @Test
  void asksOtherData() throws IOException {
    var other = Files.createDirectory(folder.resolve("other"));

    assertThat(lives.run("ask", "lives", "--data", other.toString(), "--format", "csv").out())
        .isEqualTo("interlayer,hours\nhttps://w3id.org/interphase/id/strategy/cr,7\n");
  }

  @Test
  void anEmptyAnswerIsPrintedAndSaid() {
    assertThat(lives.run("ask", "lives", "--param", "minimum=1e6", "--format", "csv"))
        .isEqualTo(new CommandLineRun(1, "interlayer,hours\n", "The answer has no rows.\n"));
  }

  @Test
  void tellsAPersonWhatWasAskedAndWhatCameOfIt() {
    assertThat(on(new Terminal(60, false), "ask", "lives", "--param", "minimum=300"))
        .isEqualTo(
            new CommandLineRun(
                0,
                """
                How long did cells with an interlayer last? (Minimum: 300)

                Interlayer    Hours
                ────────────  ─────
                strategy/spi    600

                1 row
                """,
                ""));
  }

  @Test
  void writesEachRowOnOneLineWhereAskedTo() {
    assertThat(on(new Terminal(30, true), "ask", "lives", "--wide").out()).isEqualTo(TABLE);
  }

  @Test
  void writesColoursWhereTheyAreWanted() {
    var bold = "\u001B[1mHours\u001B[0m";

    assertThat(on(new Terminal(60, true), "ask", "lives").out()).contains(bold);
    assertThat(on(new Terminal(60, true), "ask", "lives", "--color=never").out())
        .doesNotContain("\u001B");
    assertThat(on(new Terminal(60, false), "ask", "lives", "--color", "always").out())
        .contains(bold);
    assertThat(lives.run("ask", "lives", "--color=always").out()).isEqualTo(TABLE);
    assertThat(lives.run("ask", "lives", "--color=sometimes").err())
        .contains("'--colour'")
        .contains("[auto, always, never]")
        .contains("'sometimes'");
  }

  @Test
  void writesFilesThatSayWhatTheyAre() {
    assertThat(lives.run("ask", "lives", "--format", "ipynb").out())
        .startsWith("{")
        .contains("QUESTION = \\\"lives\\\"");
    assertThat(lives.run("ask", "lives", "--format", "csvw").out())
        .contains("http://127.0.0.1:3030/questions/lives.csv");
    assertThat(lives.run("ask", "lives", "--format", "xlsx").out()).startsWith("PK");
    assertThat(on(new Terminal(80, false), "ask", "lives", "--format", "xlsx"))
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                "--format: found xlsx on a terminal, expected a file. Write > lives.xlsx behind.\n"));
  }

  @Test
  void helpsWithTheQuestionThatIsNamed() {
    assertThat(lives.run("ask", "lives", "--help"))
        .isEqualTo(
            new CommandLineRun(
                0,
                """
                Usage: interphase ask lives [NAME=VALUE]… [OPTIONS]

                How long did cells with an interlayer last?

                Parameters; one that is not given is "all", or its default
                  minimum=NUMBER  the shortest life in h

                Example
                  interphase ask lives --format csv

                "interphase ask --help" lists the options.
                """,
                ""));
    assertThat(lives.run("ask", "livse", "--help"))
        .isEqualTo(
            new CommandLineRun(2, "", "There is no question \"livse\". Did you mean \"lives\"?\n"));
    assertThat(lives.run("ask", "--help").out()).startsWith("Usage: interphase ask [");
  }

  @Test
  void saysWhichValueNothingHas() throws IOException {
    lives.write(
        "queries/by.rq",
        """
        #+ summary: Lives by interlayer
        #+ description: How long did cells with this interlayer last?
        #+ params:
        #+   - name: interlayer
        #+     type: iri
        #+     description: the interlayer, such as strategy/spi
        #+     options: SELECT ?value { ?value iph:hours ?any }
        #+   - {name: word, type: string, description: a part of its name, options: name}
        PREFIX iph: <https://w3id.org/interphase/ontology#>
        SELECT ?name ?hours
        {
          ?interlayer iph:hours ?hours
          BIND(STRAFTER(STR(?interlayer), "strategy/") AS ?name)
          FILTER(CONTAINS(?name, COALESCE(?word, "")))
        }
        ORDER BY ?hours
        """);

    assertThat(lives.run("ask", "by", "--param", "word=spj", "--format", "csv"))
        .isEqualTo(
            new CommandLineRun(
                1,
                "name,hours\n",
                """
                Parameter "word": nothing that this question asks about is "spj". Did you mean "spi"?
                The answer has no rows.
                """));
    assertThat(lives.run("ask", "by", "--param", "word=graphite").err())
        .startsWith(
            "Parameter \"word\": nothing that this question asks about is \"graphite\"."
                + " There are \"ge\", \"spi\".\n");
    assertThat(lives.run("ask", "by", "--param", "interlayr=strategy/spi").err())
        .isEqualTo(
            "Parameter \"interlayr\": found \"strategy/spi\", expected one of the parameters of"
                + " \"by\": interlayer, word; did you mean interlayer?\n");
    assertThat(lives.run("ask", "by", "--help").out())
        .contains("  interphase ask by --param interlayer=strategy/spi --format csv\n");
  }

  private CommandLineRun on(Terminal terminal, String... arguments) {
    return CommandLineRun.on(terminal, lives.project(), arguments);
  }

  @Test
  void guessesWhichQuestionWasMeant() {
    assertThat(lives.run("ask", "livse"))
        .isEqualTo(
            new CommandLineRun(2, "", "There is no question \"livse\". Did you mean \"lives\"?\n"));
    assertThat(lives.run("ask", "thermodynamics").err())
        .isEqualTo(
            "There is no question \"thermodynamics\". \"interphase questions\" lists them.\n");
  }

  @Test
  void namesNothingAsNearestWhereNothingIs() {
    var run = lives.run("ask", "\u001B[31m zzqx \u202E");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isNotBlank().doesNotContain("Nearest: .", "\u001B", "\u202E");
  }

  @Test
  void saysWhatIsWrongWithTheQuestionThatWasAsked() throws IOException {
    lives.write("queries/bad.rq", "#+ summary: Bad\n#+ description: Bad?\nSELECT ?x { ?x ?y }\n");

    assertThat(lives.run("ask", "bad"))
        .isEqualTo(
            new CommandLineRun(
                1,
                "",
                """
                queries/bad.rq, line 3, column 19: found "}", expected a SPARQL 1.1 query.
                  Correct the query here or just before.
                """));
    assertThat(lives.run("ask", "lives").status()).isZero();
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
    assertThat(lives.run("ask", "lives", "--param", parameter))
        .isEqualTo(new CommandLineRun(2, "", message + "\n"));
  }

  @Test
  void refusesASearchThatCannotBeRead() throws IOException {
    lives.write(
        "queries/search.rq",
        """
        #+ summary: Search
        #+ description: What bears this name?
        #+ params:
        #+   - {name: text, type: search, description: words}
        PREFIX text: <http://jena.apache.org/text#>
        SELECT ?thing { ?thing text:query ?text }
        """);

    assertThat(lives.run("ask", "search", "--param", "text=a AND"))
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                "Parameter \"text\": found \"a AND\", expected words, perhaps with AND, OR or *;"
                    + " a name with signs such as / or : in quotes.\n"));
  }

  @Test
  void refusesAParameterGivenTwice() {
    assertThat(lives.run("ask", "lives", "--param", "minimum=1", "--param", "minimum=2"))
        .isEqualTo(
            new CommandLineRun(2, "", "--param: found \"minimum\" twice, expected one value.\n"));
  }

  @Test
  void aServiceThatDoesNotAnswerIsOneLine() throws IOException {
    try (var nobody = new NobodyThere()) {
      var run = lives.run("ask", "lives", "--endpoint", nobody.service().toString());

      assertThat(run.status()).isEqualTo(3);
      assertThat(run.err()).startsWith("The SPARQL service did not answer: ").hasLineCount(1);
    }
    assertThat(lives.run("ask", "lives", "--endpoint", "file:///etc/passwd"))
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                "--endpoint: found \"file:///etc/passwd\", expected an address such as"
                    + " http://host/sparql.\n"));
  }

  @Test
  void asksOneServiceAtATime() {
    assertThat(lives.run("ask", "lives", "--endpoint", "http://localhost/sparql", "--data", "data"))
        .isEqualTo(
            new CommandLineRun(2, "", "Found --endpoint and --data, expected one of them.\n"));
  }
}
