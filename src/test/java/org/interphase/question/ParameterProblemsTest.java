package org.interphase.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interphase.question.QuestionFolder.header;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told to whoever writes the parameters of a question. */
class ParameterProblemsTest {

  @TempDir private Path folder;
  private QuestionFolder queries;

  @BeforeEach
  void begin() throws IOException {
    queries = QuestionFolder.in(folder);
  }

  @Test
  void missesTheVariableOfAParameter() throws IOException {
    assertThat(queries.withParameter("{name: material, type: iri, description: a material}"))
        .containsExactly(
            """
            queries/q.rq, line 4, column 8: found parameter "material", expected a variable of the query.
              Use ?material in the query, or remove the parameter.""");
  }

  @Test
  void refusesAParameterWhoseVariableTheQuerySets() throws IOException {
    assertThat(
            queries.problemsOf(
                header("#+ params: [{name: x, type: iri, description: a thing}]")
                    + "SELECT ?x { VALUES ?x { <a:b> } ?x ?y ?z }\n"))
        .containsExactly(
            """
            queries/q.rq, line 3, column 13: found parameter "x", whose variable the query sets \
            itself, expected a variable that is free to be chosen.
              Give the parameter a variable of its own and compare with it in a FILTER.""");
  }

  @Test
  void refusesAParameterWithWhoseValueTheTextIsNoQuery() throws IOException {
    var expected =
        """
        queries/q.rq, line 3, column 13: found parameter "p" where only a variable may stand, \
        expected a place where a value may stand.
          Write COALESCE(?x = ?p, true) for BOUND(?p), and ORDER BY STR(?p) for ORDER BY ?p.""";
    var header = header("#+ params: [{name: p, type: iri, description: a thing}]");

    assertThat(
            queries.problemsOf(header + "SELECT ?x { ?x ?y ?z FILTER(!BOUND(?p) || ?x = ?p) }\n"))
        .containsExactly(expected);
    assertThat(queries.problemsOf(header + "SELECT ?p ?z { ?p ?y ?z } ORDER BY ?p ?z\n"))
        .containsExactly(expected);
    assertThat(
            queries.problemsOf(header + "SELECT ?x { ?x ?y ?z FILTER(COALESCE(?x = ?p, true)) }\n"))
        .isEmpty();
    assertThat(queries.problemsOf(header + "SELECT ?p ?z { ?p ?y ?z } ORDER BY STR(?p) ?z\n"))
        .isEmpty();
    var beside =
        header(
            "#+ params: [{name: p, type: iri, description: a thing}, {name: y, type: iri,"
                + " description: a property}]");
    assertThat(queries.problemsOf(beside + "SELECT ?p ?z { ?p ?y ?z } ORDER BY ?p ?z\n"))
        .containsExactly(expected);
  }

  @Test
  void refusesOptionsAndSentencesThatLeadNowhere() throws IOException {
    var query = "SELECT ?x { ?x ?y ?layer }\n";
    assertThat(
            queries.problemsOf(
                header("#+ sentence: Which {cell}?") + query.replace("?layer", "?z")))
        .containsExactly(
            """
            queries/q.rq: found {cell} in the sentence, expected the name of a parameter between the \
            braces.
              Correct the name, or add the parameter.""");
    assertThat(
            queries.problemsOf(header("#+ sentence: Which {cell?") + query.replace("?layer", "?z")))
        .containsExactly(
            """
            queries/q.rq: found a brace in the sentence that encloses no name, expected the name of a \
            parameter between the braces.
              Correct the name, or add the parameter.""");
    var header = "#+ params: [{name: layer, type: iri, description: a layer, options: %s}]";
    assertThat(queries.problemsOf(header(header.formatted("hours")) + query))
        .containsExactly(
            """
            queries/q.rq, line 3, column 13: found options "hours" of parameter "layer", expected a \
            column: x.
              Name the column whose values shall be offered, or write a SELECT.""");
    assertThat(
            queries.problemsOf(
                header(header.formatted("'SELECT ?a ?b WHERE { ?a ?c ?b }'")) + query))
        .containsExactly(
            """
            queries/q.rq, line 3, column 13: found options of parameter "layer" that cannot be asked \
            for, expected a SELECT of one variable, in SPARQL 1.1.
              Correct the query; the prefixes of the question hold in it, too.""");
  }

  @Test
  void refusesParametersThatAreHalfSaid() throws IOException {
    assertThat(queries.withParameter("{type: date}"))
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
    assertThat(
            queries.withParameter("{name: z, type: number, description: a number, default: R.T.}"))
        .containsExactly(
            """
            queries/q.rq, line 4, column 8: found value "R.T." of parameter "z", expected a number \
            such as 0.5 or 2e-4.
              Correct the default or the values.""");
    assertThat(
            queries.withParameter(
                "{name: z, type: string, description: a kind, default: c, values: [a, b]}"))
        .containsExactly(
            """
            queries/q.rq, line 4, column 8: found value "c" of parameter "z", expected one of a, b.
              Correct the default or the values.""");
  }

  @Test
  void refusesAParameterTwice() throws IOException {
    assertThat(
            queries.withParameter(
                "{name: z, type: string, description: one}\n"
                    + "#+   - {name: z, type: string, description: two}"))
        .containsExactly(
            """
            queries/q.rq, line 5, column 8: found parameter "z" a second time, expected each \
            parameter once.
              Remove one of them.""");
  }

  @ParameterizedTest
  @ValueSource(strings = {"from", "rows", "lang"})
  void refusesNamesThatAddressesOfAnswersUseThemselves(String name) throws IOException {
    assertThat(
            queries
                .withParameter("{name: " + name + ", type: string, description: one}")
                .toString())
        .contains(
            "found parameter \""
                + name
                + "\", expected a name that no address of an answer has a"
                + " meaning for");
  }
}
