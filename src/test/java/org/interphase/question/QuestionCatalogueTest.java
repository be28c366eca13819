package org.interphase.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionCatalogueTest {

  private static final String LIVES =
      """
      #+ summary: Lives of symmetric cells
      #+ description: "How long did cells last: with which interlayer?"
      #+ tags:
      #+   - cq-03
      #+   - lives
      #+ params:
      #+   - name: interlayer
      #+     type: iri
      #+     description: an interlayer
      #+     default: strategy/spi
      #+     values: [strategy/spi, strategy/ge]
      #+   - {name: minimum, type: number, description: the shortest life in h, default: 1e-1}
      #+ columns:
      #+   cell: the cell
      #+   hours: how long it lasted, h
      #+ chart:
      #+   kind: range
      #+   x: cell
      #+   y: {column: hours, scale: log, title: Life (h)}
      #+   conditions: [cell]

      PREFIX iph: <https://w3id.org/interphase/ontology#>

      SELECT ?cell ?hours
      WHERE {
        ?cell iph:hasInterlayer ?interlayer ; iph:life ?hours .
        FILTER(COALESCE(?hours >= ?minimum, true))
      }
      """;

  private static final String MINIMAL =
      """
      #+ summary: Cells
      #+ description: Which cells are there?
      SELECT ?cell { ?cell a <http://example.org/Cell> }
      """;

  @TempDir Path temporary;
  private Path queries;

  @BeforeEach
  void makeFolder() throws IOException {
    queries = Files.createDirectory(temporary.resolve("queries"));
  }

  @Test
  void readsAWholeHeader() throws IOException {
    write("lives.rq", LIVES);

    var question = QuestionCatalogue.read(queries).find("lives").orElseThrow();

    assertThat(question.summary()).isEqualTo("Lives of symmetric cells");
    assertThat(question.description()).isEqualTo("How long did cells last: with which interlayer?");
    assertThat(question.tags()).containsExactly("cq-03", "lives");
    assertThat(question.parameters())
        .containsExactly(
            new Parameter(
                "interlayer",
                Parameter.Type.IRI,
                "an interlayer",
                Optional.of("strategy/spi"),
                List.of("strategy/spi", "strategy/ge")),
            new Parameter(
                "minimum",
                Parameter.Type.NUMBER,
                "the shortest life in h",
                Optional.of("1e-1"),
                List.of()));
    assertThat(question.columns())
        .containsExactly(
            new Column("cell", "the cell"), new Column("hours", "how long it lasted, h"));
    assertThat(question.chart())
        .contains(
            new Chart(
                Chart.Kind.RANGE,
                Chart.Axis.of("cell"),
                new Chart.Axis(
                    "hours",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    true,
                    Optional.of("Life (h)")),
                Optional.empty(),
                Optional.empty(),
                List.of("cell"),
                Optional.empty(),
                Optional.empty()));
    assertThat(question.sparql()).isEqualTo(LIVES);
  }

  @Test
  void listsQuestionsByNameAndNothingElse() throws IOException {
    write("zinc.rq", MINIMAL);
    write("cells.rq", MINIMAL);
    write("cells.expected.csv", "cell\n");
    write("README.md", "# Queries");

    var catalogue = QuestionCatalogue.read(queries);

    assertThat(catalogue.all())
        .extracting(CompetencyQuestion::name)
        .containsExactly("cells", "zinc");
    assertThat(catalogue.problems()).isEmpty();
    assertThat(catalogue.find("lithium")).isEmpty();
  }

  @Test
  void readsOneQuestionWithoutTheProblemsOfOthers() throws IOException {
    write("cells.rq", MINIMAL);
    write("more-cells.rq", "no query");

    assertThat(QuestionCatalogue.read(queries, "cells").all())
        .extracting(CompetencyQuestion::name)
        .containsExactly("cells");
    assertThat(QuestionCatalogue.read(queries, "cells").problems()).isEmpty();
    assertThat(QuestionCatalogue.read(queries, "more-cells").problems()).isNotEmpty();
    assertThat(QuestionCatalogue.read(queries, "../queries/cells").all()).isEmpty();
  }

  @Test
  void guessesWhatAMistypedNameWasMeantToBe() throws IOException {
    write("symmetric-cells.rq", MINIMAL);
    write("full-cells.rq", MINIMAL);
    write("lives.rq", MINIMAL);

    var catalogue = QuestionCatalogue.read(queries);

    assertThat(catalogue.similarTo("symetric-cels")).containsExactly("symmetric-cells");
    assertThat(catalogue.similarTo("cells")).containsExactly("full-cells", "symmetric-cells");
    assertThat(catalogue.similarTo("thermodynamics")).isEmpty();
  }

  @Test
  void aFileWithAProblemDoesNotHideTheOthers() throws IOException {
    write("bad.rq", "SELECT");
    write("cells.rq", MINIMAL);

    var catalogue = QuestionCatalogue.read(queries);

    assertThat(catalogue.all()).extracting(CompetencyQuestion::name).containsExactly("cells");
    assertThat(catalogue.problems()).isNotEmpty();
  }

  @Test
  void aMissingFolderIsNoEmptyCatalogue() {
    var missing = temporary.resolve("nowhere");

    assertThatThrownBy(() -> QuestionCatalogue.read(missing))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void missesSummaryAndDescription() throws IOException {
    assertThat(problemsOf("SELECT ?x { ?x ?y ?z }\n"))
        .containsExactly(
            """
            queries/q.rq, line 1, column 1: found no summary, expected a line "#+ summary: …".
              Say in a few words what the question is about.""",
            """
            queries/q.rq, line 1, column 1: found no description, expected a line "#+ description: …".
              Write the question in words.""");
  }

  @Test
  void saysWhereTheHeaderIsNoYaml() throws IOException {
    assertThat(
            problemsOf(
                """
                #+ summary: Cells
                #+ description: Cells: which?
                SELECT ?x { ?x ?y ?z }
                """))
        .containsExactly(
            """
            queries/q.rq, line 2, column 22: found a header that YAML cannot read (mapping values \
            are not allowed here), expected lines such as "#+ summary: …".
              Indent the lines alike, and quote a text that holds a colon and a space.""");
  }

  @Test
  void refusesUnknownAndRepeatedNames() throws IOException {
    assertThat(
            problemsOf(
                """
                #+ summary: Cells
                #+ summary: Cells again
                #+ parms: []
                #+ description: Which?
                SELECT ?x { ?x ?y ?z }
                """))
        .containsExactly(
            """
            queries/q.rq, line 2, column 4: found "summary" a second time, expected each name once.
              Join the two, or remove one.""",
            """
            queries/q.rq, line 3, column 11: found the name "parms", expected one of chart, columns, \
            description, params, sentence, summary, tags.
              Correct the name, or remove the line.""");
  }

  @Test
  void refusesAWrongShape() throws IOException {
    assertThat(withHeader("#+ tags: cq-03"))
        .containsExactly(
            """
            queries/q.rq, line 3, column 10: found the text "cq-03", expected a list of "- …".
              Write it as the other questions' headers do.""");
  }

  @Test
  void saysWhereTheQueryIsNoSparql() throws IOException {
    assertThat(problemsOf(header("") + "SELECT ?x {\n  ?x ?y ?z . }}\n"))
        .containsExactly(
            """
            queries/q.rq, line 4, column 15: found "}", expected a SPARQL 1.1 query.
              Correct the query here or just before.""");
    assertThat(problemsOf(header("") + "SELECT ?x { ?x ?y ?z\n"))
        .containsExactly(
            """
            queries/q.rq, line 3, column 21: found the end of the file, expected a SPARQL 1.1 query.
              Correct the query here or just before.""");
    assertThat(problemsOf(header("") + "SELEC ?x { ?x ?y ?z }\n"))
        .containsExactly(
            """
            queries/q.rq, line 3, column 6: found "SELEC", expected a SPARQL 1.1 query.
              Correct the query here or just before.""");
    assertThat(problemsOf(header("") + "SELECT ?x { ?x ?y ?z BIND(1 AS ?x) }\n"))
        .containsExactly(
            """
            queries/q.rq: found a query that says "BIND: Variable used when already in-scope: ?x in \
            BIND(1 AS ?x)", expected a SPARQL 1.1 query.
              Correct the query here or just before.""");
  }

  @Test
  void saysWhichPrefixIsNotDeclared() throws IOException {
    assertThat(problemsOf(header("") + "SELECT ?x { ?x qdt:unit ?z }\n"))
        .containsExactly(
            """
            queries/q.rq, line 3, column 16: found prefix "qdt", expected one declared above.
              Correct the prefix, or declare it with PREFIX qdt: <…>.""");
  }

  @Test
  void wantsNamedColumns() throws IOException {
    assertThat(problemsOf(header("") + "SELECT * { ?x ?y ?z }\n"))
        .containsExactly(
            """
            queries/q.rq: found SELECT *, expected SELECT with the names of the columns.
              Name each column; people rely on columns and their order.""");
    assertThat(problemsOf(header("") + "ASK { ?x ?y ?z }\n"))
        .containsExactly(
            """
            queries/q.rq: found a query that is no SELECT, expected SELECT with the names of the \
            columns.
              Name each column; people rely on columns and their order.""");
  }

  @Test
  void missesColumnsThatTheQueryDoesNotProject() throws IOException {
    assertThat(withHeader("#+ columns:\n#+   y: why"))
        .containsExactly(
            """
            queries/q.rq, line 4, column 9: found column "y", expected one that SELECT names: x.
              Correct the name, or add the column to the query.""");
  }

  @Test
  void tellsAllThatIsWrongWithAChart() throws IOException {
    assertThat(
            withHeader(
                """
                #+ chart:
                #+   kind: pie
                #+   y: {scale: cubic, form: round}
                #+   link: row"""))
        .containsExactly(
            """
            queries/q.rq, line 4, column 12: found kind "pie", expected scatter, line, bar, range.
              Say what is drawn for each row.""",
            """
            queries/q.rq, line 4, column 6: found a chart without x, expected a column of the answer.
              Add "x: …" to the chart.""",
            """
            queries/q.rq, line 5, column 30: found the name "form", expected one of column, scale, \
            sign, title, to, uncertainty.
              Correct the name, or remove the line.""",
            """
            queries/q.rq, line 5, column 9: found an axis without column, expected a column of the \
            answer.
              Add "column: …" to the axis y.""",
            """
            queries/q.rq, line 5, column 17: found scale "cubic", expected linear or log.
              Correct the scale.""");
  }

  @Test
  void missesColumnsThatAChartDraws() throws IOException {
    assertThat(
            withHeader(
                "#+ chart: {kind: scatter, x: x, y: {column: x, to: upper}, conditions: [x, t]}"))
        .containsExactly(
            """
            queries/q.rq, line 3, column 52: found column "upper", expected one that SELECT names: x.
              Correct the name, or add the column to the query.""",
            """
            queries/q.rq, line 3, column 76: found column "t", expected one that SELECT names: x.
              Correct the name, or add the column to the query.""");
  }

  @Test
  void refusesChartsThatCannotBeDrawn() throws IOException {
    assertThat(
            withHeader(
                "#+ chart: {kind: bar, x: {column: x, scale: log}, y: {column: x, scale: log}}"))
        .containsExactly(
            """
            queries/q.rq, line 3, column 54: found bars on a log scale, expected a scale that has a \
            zero, where bars begin.
              Draw a range, or take "scale: linear".""",
            """
            queries/q.rq, line 3, column 26: found names with more than a column, expected the \
            column of the names alone.
              Say under "y" how the values are drawn.""");
    assertThat(withHeader("#+ chart: {kind: line, x: x}"))
        .containsExactly(
            """
            queries/q.rq, line 3, column 11: found a chart without y, expected a column of the answer.
              Add "y: …" to the chart.""");
  }

  @Test
  void missesTheVariableOfAParameter() throws IOException {
    assertThat(withParameter("{name: material, type: iri, description: a material}"))
        .containsExactly(
            """
            queries/q.rq, line 4, column 8: found parameter "material", expected a variable of the query.
              Use ?material in the query, or remove the parameter.""");
  }

  @Test
  void refusesAParameterWhoseVariableTheQuerySets() throws IOException {
    assertThat(
            problemsOf(
                header("#+ params: [{name: x, type: iri, description: a thing}]")
                    + "SELECT ?x { VALUES ?x { <a:b> } ?x ?y ?z }\n"))
        .containsExactly(
            """
            queries/q.rq, line 3, column 13: found parameter "x", whose variable the query sets \
            itself, expected a variable that is free to be chosen.
              Give the parameter a variable of its own and compare with it in a FILTER.""");
  }

  @Test
  void refusesAParameterThatAForeignServiceCouldNotBeSent() throws IOException {
    var expected =
        """
        queries/q.rq, line 3, column 13: found parameter "p" where only a variable may stand, \
        expected a place where a value may stand.
          Write COALESCE(?x = ?p, true) for BOUND(?p), and ORDER BY STR(?p) for ORDER BY ?p.""";
    var header = header("#+ params: [{name: p, type: iri, description: a thing}]");

    assertThat(problemsOf(header + "SELECT ?x { ?x ?y ?z FILTER(!BOUND(?p) || ?x = ?p) }\n"))
        .containsExactly(expected);
    assertThat(problemsOf(header + "SELECT ?p ?z { ?p ?y ?z } ORDER BY ?p ?z\n"))
        .containsExactly(expected);
    assertThat(problemsOf(header + "SELECT ?x { ?x ?y ?z FILTER(COALESCE(?x = ?p, true)) }\n"))
        .isEmpty();
    assertThat(problemsOf(header + "SELECT ?p ?z { ?p ?y ?z } ORDER BY STR(?p) ?z\n")).isEmpty();
  }

  @Test
  void readsTheSentenceAndWhereItsFormFindsChoices() throws IOException {
    write(
        "lives.rq",
        """
        #+ summary: Lives
        #+ description: Which cells last?
        #+ sentence: Which cells with {layer} last?
        #+ params:
        #+   - {name: layer, type: iri, description: a layer, options: cell}
        SELECT ?cell { ?cell ?has ?layer }
        """);

    var question = QuestionCatalogue.read(queries).find("lives").orElseThrow();

    assertThat(Sentence.of(question.sentence()).parts())
        .containsExactly(
            new Sentence.Part("Which cells with ", false),
            new Sentence.Part("layer", true),
            new Sentence.Part(" last?", false));
    assertThat(question.parameters().get(0).optionColumn()).contains("cell");
    assertThat(question.parameters().get(0).optionQuery()).isEmpty();
  }

  @Test
  void refusesOptionsAndSentencesThatLeadNowhere() throws IOException {
    var query = "SELECT ?x { ?x ?y ?layer }\n";
    assertThat(problemsOf(header("#+ sentence: Which {cell}?") + query.replace("?layer", "?z")))
        .containsExactly(
            """
            queries/q.rq: found {cell} in the sentence, expected the name of a parameter between the \
            braces.
              Correct the name, or add the parameter.""");
    var header = "#+ params: [{name: layer, type: iri, description: a layer, options: %s}]";
    assertThat(problemsOf(header(header.formatted("hours")) + query))
        .containsExactly(
            """
            queries/q.rq, line 3, column 13: found options "hours" of parameter "layer", expected a \
            column: x.
              Name the column whose values shall be offered, or write a SELECT.""");
    assertThat(problemsOf(header(header.formatted("'SELECT ?a ?b WHERE { ?a ?c ?b }'")) + query))
        .containsExactly(
            """
            queries/q.rq, line 3, column 13: found options of parameter "layer" that cannot be asked \
            for, expected a SELECT of one variable, in SPARQL 1.1.
              Correct the query; the prefixes of the question hold in it, too.""");
  }

  @Test
  void refusesParametersThatAreHalfSaid() throws IOException {
    assertThat(withParameter("{type: date}"))
        .containsExactly(
            """
            queries/q.rq, line 4, column 8: found a parameter without name, expected the name of a \
            variable of the query.
              Add "name: …" to the parameter.""",
            """
            queries/q.rq, line 4, column 15: found type "date", expected iri, string, search or number.
              Say what a value of the parameter is.""",
            """
            queries/q.rq, line 4, column 8: found a parameter without description, expected what the \
            parameter chooses.
              Add "description: …" to the parameter.""",
            """
            queries/q.rq, line 4, column 8: found parameter "", expected the name of a variable.
              Name the parameter as its variable in the query, without the question mark.""");
  }

  @Test
  void refusesADefaultThatCouldNotBeAsked() throws IOException {
    assertThat(withParameter("{name: z, type: number, description: a number, default: R.T.}"))
        .containsExactly(
            """
            queries/q.rq, line 4, column 8: found value "R.T." of parameter "z", expected a number \
            such as 0.5 or 2e-4.
              Correct the default or the values.""");
    assertThat(
            withParameter(
                "{name: z, type: string, description: a kind, default: c, values: [a, b]}"))
        .containsExactly(
            """
            queries/q.rq, line 4, column 8: found value "c" of parameter "z", expected one of a, b.
              Correct the default or the values.""");
  }

  @Test
  void refusesAParameterTwice() throws IOException {
    assertThat(
            withParameter(
                "{name: z, type: string, description: one}\n"
                    + "#+   - {name: z, type: string, description: two}"))
        .containsExactly(
            """
            queries/q.rq, line 5, column 8: found parameter "z" a second time, expected each \
            parameter once.
              Remove one of them.""");
  }

  @Test
  void refusesANameThatIsNoAddress() throws IOException {
    write("My Query.rq", MINIMAL);

    assertThat(QuestionCatalogue.read(queries).problems())
        .extracting(Object::toString)
        .containsExactly(
            """
            queries/My Query.rq: found the name "My Query", expected lower-case words joined by hyphens.
              Rename the file; its name is part of the question's address.""");
  }

  @Test
  void refusesOtherEncodings() throws IOException {
    Files.write(queries.resolve("q.rq"), new byte[] {'#', (byte) 0xB5, '\n'});

    assertThat(QuestionCatalogue.read(queries).problems())
        .extracting(Object::toString)
        .containsExactly(
            """
            queries/q.rq: found bytes that are no UTF-8, expected a text in UTF-8.
              Save the file in UTF-8.""");
  }

  private List<String> withHeader(String lines) throws IOException {
    return problemsOf(header(lines) + "SELECT ?x { ?x ?y ?z }\n");
  }

  private List<String> withParameter(String parameter) throws IOException {
    return withHeader("#+ params:\n#+   - " + parameter);
  }

  private static String header(String lines) {
    return "#+ summary: Cells\n#+ description: Which?\n" + (lines.isEmpty() ? "" : lines + "\n");
  }

  private List<String> problemsOf(String text) throws IOException {
    write("q.rq", text);
    return QuestionCatalogue.read(queries).problems().stream().map(Object::toString).toList();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(queries.resolve(name), text);
  }
}
