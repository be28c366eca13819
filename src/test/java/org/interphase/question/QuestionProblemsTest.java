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

/** What is told to whoever writes a query and its header. */
class QuestionProblemsTest {

  @TempDir private Path folder;
  private QuestionFolder queries;

  @BeforeEach
  void begin() throws IOException {
    queries = QuestionFolder.in(folder);
  }

  @Test
  void missesSummaryAndDescription() throws IOException {
    assertThat(queries.problemsOf("SELECT ?x { ?x ?y ?z }\n"))
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
            queries.problemsOf(
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
            queries.problemsOf(
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
            queries/q.rq, line 3, column 11: found the name "parms", expected one of ask, chart, columns, \
            description, params, sentence, summary, tags.
              Correct the name, or remove the line.""");
  }

  @Test
  void refusesPhrasingsThatNobodyCouldAsk() throws IOException {
    assertThat(
            queries.withHeader(
                """
                #+ ask:
                #+   - en: which cells with {layer}
                #+   - fr: quelles cellules
                #+   - de:
                #+   - zh: 哪些{电池
                #+   - which cells
                #+   - {}
                #+   - en: Which cells
                #+   - en: which cells"""))
        .containsExactly(
            """
            queries/q.rq, line 5, column 12: found the name "fr", expected one of de, en, zh.
              Correct the name, or remove the line.""",
            """
            queries/q.rq, line 6, column 11: found a phrasing without words, expected the question in \
            words.
              Write it, or remove the line.""",
            """
            queries/q.rq, line 8, column 8: found the text "which cells", expected lines "name: …".
              Write it as the other questions' headers do.""",
            """
            queries/q.rq, line 9, column 8: found a phrasing without words, expected the question in \
            words.
              Write it, or remove the line.""",
            """
            queries/q.rq, line 11, column 12: found "which cells" a second time, expected each \
            phrasing once.
              Remove one of them.""",
            """
            queries/q.rq, line 4, column 12: found {layer} in a phrasing, expected the name of a \
            parameter between the braces.
              Correct the name, or add the parameter.""",
            """
            queries/q.rq, line 7, column 12: found a brace in a phrasing that encloses no name, \
            expected the name of a parameter between the braces.
              Correct the name, or add the parameter.""");
  }

  @Test
  void refusesAWrongShape() throws IOException {
    assertThat(queries.withHeader("#+ tags: cq-03"))
        .containsExactly(
            """
            queries/q.rq, line 3, column 10: found the text "cq-03", expected a list of "- …".
              Write it as the other questions' headers do.""");
  }

  @Test
  void missesColumnsThatTheQueryDoesNotProject() throws IOException {
    assertThat(queries.withHeader("#+ columns:\n#+   y: why"))
        .containsExactly(
            """
            queries/q.rq, line 4, column 9: found column "y", expected one that SELECT names: x.
              Correct the name, or add the column to the query.""");
  }

  @Test
  void refusesTwoColumnsOfOneTitle() throws IOException {
    assertThat(
            queries.problemsOf(
                header("#+ columns:\n#+   place: where it stands\n#+   locus: the place")
                    + "SELECT ?place ?locus { ?locus ?y ?place }\n"))
        .containsExactly(
            """
            queries/q.rq, line 5, column 13: found column "locus" with the title "Place" of column \
            "place", expected a title for each column.
              Describe the one that has IRIs by what they are of, such as "the strategy's IRI", or rename one.""");
    assertThat(
            queries.problemsOf(
                header("#+ columns:\n#+   place: where it stands\n#+   locus: the place's IRI")
                    + "SELECT ?place ?locus { ?locus ?y ?place }\n"))
        .isEmpty();
  }

  @Test
  void saysWhereTheQueryIsNoSparql() throws IOException {
    assertThat(queries.problemsOf(header("") + "SELECT ?x {\n  ?x ?y ?z . }}\n"))
        .containsExactly(
            """
            queries/q.rq, line 4, column 15: found "}", expected a SPARQL 1.1 query.
              Correct the query here or just before.""");
    assertThat(queries.problemsOf(header("") + "SELECT ?x { ?x ?y ?z\n"))
        .containsExactly(
            """
            queries/q.rq, line 3, column 21: found the end of the file, expected a SPARQL 1.1 query.
              Correct the query here or just before.""");
    assertThat(queries.problemsOf(header("") + "SELEC ?x { ?x ?y ?z }\n"))
        .containsExactly(
            """
            queries/q.rq, line 3, column 6: found "SELEC", expected a SPARQL 1.1 query.
              Correct the query here or just before.""");
    assertThat(queries.problemsOf(header("") + "SELECT ?x { ?x ?y ?z BIND(1 AS ?x) }\n"))
        .containsExactly(
            """
            queries/q.rq: found a query that says "BIND: Variable used when already in-scope: ?x in \
            BIND(1 AS ?x)", expected a SPARQL 1.1 query.
              Correct the query here or just before.""");
  }

  @Test
  void saysWhichPrefixIsNotDeclared() throws IOException {
    assertThat(queries.problemsOf(header("") + "SELECT ?x { ?x qdt:unit ?z }\n"))
        .containsExactly(
            """
            queries/q.rq, line 3, column 16: found prefix "qdt", expected one declared above.
              Correct the prefix, or declare it with PREFIX qdt: <…>.""");
  }

  @Test
  void wantsNamedColumns() throws IOException {
    assertThat(queries.problemsOf(header("") + "SELECT * { ?x ?y ?z }\n"))
        .containsExactly(
            """
            queries/q.rq: found SELECT *, expected SELECT with the names of the columns.
              Name each column; people rely on columns and their order.""");
    assertThat(queries.problemsOf(header("") + "ASK { ?x ?y ?z }\n"))
        .containsExactly(
            """
            queries/q.rq: found a query that is no SELECT, expected SELECT with the names of the \
            columns.
              Name each column; people rely on columns and their order.""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?x a ?y OPTIONAL { ?x rdfs:label ?z } ?z rdfs:label ?w",
        "?x a ?y OPTIONAL { ?x rdfs:label ?z } OPTIONAL { ?z rdfs:label ?w }",
        "?x a ?y OPTIONAL { ?x rdfs:label ?z } OPTIONAL { ?v rdfs:label+ ?z }",
        "?x a ?y OPTIONAL { ?x rdfs:label ?z } GRAPH ?z { ?v rdfs:label ?w }",
        "{ ?x a ?y } UNION { ?x rdfs:label ?z } ?z rdfs:label ?w",
        "?x a ?y OPTIONAL { ?x rdfs:label ?v } BIND (STR(?v) AS ?z) ?z rdfs:label ?w",
        "?x a ?y OPTIONAL { ?x rdfs:label ?v } BIND (COALESCE(?v, ?v) AS ?z) ?w rdfs:label ?z",
        "?x a ?y OPTIONAL { ?x rdfs:label ?z } { SELECT ?z (COUNT(?v) AS ?w) { ?z a ?v } GROUP BY ?z }",
        "{ SELECT ?x ?z { ?x a ?y OPTIONAL { ?x rdfs:label ?z } } } ?z rdfs:label ?w",
        "{ SELECT ?x (MIN(?v) AS ?z) { ?x a ?y OPTIONAL { ?x rdfs:label ?v } } GROUP BY ?x } ?z a ?w",
        "VALUES (?x ?z) { (rdfs:label UNDEF) } ?z rdfs:label ?w",
        "?x a ?y OPTIONAL { ?x rdfs:label ?z } ?z a ?w FILTER (BOUND(?z))",
        "?x a ?y OPTIONAL { ?x rdfs:label ?z } FILTER EXISTS { ?z a ?w }",
        "?x a ?y OPTIONAL { ?x rdfs:label ?z } FILTER NOT EXISTS { ?w a ?v . ?v a ?z }",
        "?x a ?y OPTIONAL { ?x rdfs:label ?z } FILTER (?y = ?x || EXISTS { ?z a ?w })",
        "?x a ?y OPTIONAL { ?x rdfs:label ?z } FILTER (IF(BOUND(?z), true, EXISTS { ?z a ?w }))",
        "?x a ?y OPTIONAL { ?x rdfs:label ?z } BIND (IF(EXISTS { ?z a ?w }, 1, 2) AS ?v)",
        "?x a ?y OPTIONAL { ?x rdfs:label ?z } OPTIONAL { ?y a ?w FILTER EXISTS { ?w a ?z } }",
        "?x a ?y FILTER EXISTS { ?y a ?w OPTIONAL { ?w rdfs:label ?z } ?z a ?v }"
      })
  void refusesAPatternThatGoesWithEverythingWhereAVariableHasNoValue(String pattern)
      throws IOException {
    assertThat(queries.problemsOf(looseOrNot(pattern)))
        .containsExactly(
            """
            queries/q.rq: found ?z, which may have no value, in a pattern beside, expected a variable \
            that has a value in every row, since a row without goes with every match.
              Write the pattern into the OPTIONAL that binds it, or give it a value in each case and \
            drop that by a FILTER.""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?x a ?y OPTIONAL { ?x rdfs:label ?z OPTIONAL { ?z rdfs:label ?w } }",
        "{ ?x a ?z } UNION { ?x rdfs:label ?z } ?z rdfs:label ?w",
        "{ ?x a ?y OPTIONAL { ?x rdfs:label ?z } FILTER (BOUND(?z)) } ?z rdfs:label ?w",
        "{ ?x a ?y OPTIONAL { ?x rdfs:label ?z } FILTER (?z != ?x) } ?z rdfs:label ?w",
        "?x a ?y OPTIONAL { ?x rdfs:label ?v } BIND (COALESCE(?v, ?x) AS ?z) ?z rdfs:label ?w",
        "?x a ?y OPTIONAL { ?x rdfs:label ?z } FILTER (COALESCE(?z > 2, true))",
        "GRAPH ?z { ?x a ?y } GRAPH ?z { ?x rdfs:label ?w }",
        "{ SELECT ?x (COUNT(?v) AS ?z) { ?x a ?y OPTIONAL { ?x rdfs:label ?v } } GROUP BY ?x } ?w a ?z",
        "VALUES ?z { rdfs:label } ?x ?z ?w",
        "?x a ?y OPTIONAL { ?x rdfs:label ?z } FILTER (BOUND(?z)) FILTER EXISTS { ?z a ?w }",
        "?x a ?y OPTIONAL { ?x rdfs:label ?z } FILTER (BOUND(?z) && EXISTS { ?z a ?w })",
        "?x a ?y OPTIONAL { ?x rdfs:label ?z } FILTER (?y = ?x || BOUND(?z) && EXISTS { ?z a ?w })",
        "?x a ?y OPTIONAL { ?x rdfs:label ?z } FILTER (IF(BOUND(?z), EXISTS { ?z a ?w }, true))",
        "?x a ?y OPTIONAL { ?x rdfs:label ?z } FILTER EXISTS { ?y a ?w }",
        "?x a ?y OPTIONAL { ?x rdfs:label ?z } FILTER EXISTS { ?x a ?w FILTER (?w != ?z) }"
      })
  void takesPatternsThatAreJoinedByWhatHasAValue(String pattern) throws IOException {
    assertThat(queries.problemsOf(looseOrNot(pattern))).isEmpty();
  }

  private static String looseOrNot(String pattern) {
    return header("")
        + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\nSELECT ?x { "
        + pattern
        + " }\n";
  }
}
