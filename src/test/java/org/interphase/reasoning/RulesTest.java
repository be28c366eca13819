package org.interphase.reasoning;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.interphase.ExampleSources;
import org.interphase.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file of a rule may say, and what is said of one that says something else. */
class RulesTest {

  private static final Path ONTOLOGY = ExampleSources.HOME.resolve("ontology");

  /** Conclusions are never taken back, so a rule must not say less when more is known. */
  @ParameterizedTest
  @MethodSource("rules")
  void ruleSaysNoLessWhenMoreIsKnown(Rule rule) {
    assertThat(Retraction.in(rule.query())).as(rule.name()).isEmpty();
  }

  static List<Rule> rules() {
    var rules = Rule.in(ONTOLOGY.resolve("rules"));
    assertThat(rules).hasSizeGreaterThan(15);
    return rules;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ?s a ?kind FILTER NOT EXISTS { ?s a ?below . ?below rdfs:subClassOf ?kind } | EXISTS or NOT EXISTS
          ?s a ?kind FILTER (!EXISTS { ?s a ?other }) | EXISTS or NOT EXISTS
          ?s a ?kind BIND (IF(EXISTS { ?s a rdfs:Class }, "class", "no class") AS ?o) | EXISTS or NOT EXISTS
          ?s a ?kind MINUS { ?s a rdfs:Class } | MINUS
          { ?s a rdfs:Class } UNION { ?s a ?kind MINUS { ?s a rdfs:Class } } | MINUS
          { SELECT ?s (MIN(?label) AS ?o) WHERE { ?s rdfs:label ?label } GROUP BY ?s } | a sub-query
          { SELECT ?s ?o WHERE { ?s rdfs:label ?o } ORDER BY ?o LIMIT 1 } | a sub-query
          ?s a ?kind OPTIONAL { ?s rdfs:label ?o } FILTER (!BOUND(?o)) | the optional ?o outside of its OPTIONAL
          ?s a ?kind OPTIONAL { ?s rdfs:label ?l } BIND (COALESCE(?l, "none") AS ?o) | the optional ?l outside of its OPTIONAL
          ?s a ?kind OPTIONAL { ?kind rdfs:seeAlso ?o } ?o a rdfs:Class | the optional ?o outside of its OPTIONAL
          { ?s a ?kind OPTIONAL { ?s rdfs:label ?l } } BIND (COALESCE(?l, "none") AS ?o) | the optional ?l outside of its OPTIONAL
          ?s a ?kind OPTIONAL { ?s rdfs:label ?l } OPTIONAL { ?s rdfs:comment ?l } | the optional ?l outside of its OPTIONAL
          """)
  void queryThatMayTakeAConclusionBackIsNoRule(String pattern, String reason) {
    assertThat(Retraction.in(QueryFactory.create(query(pattern)))).contains(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?s a ?kind OPTIONAL { ?s rdfs:label ?o }",
        "?s a ?kind OPTIONAL { ?s rdfs:label ?l BIND (STR(?l) AS ?o) }",
        "{ ?s a ?o } UNION { ?o a ?s } FILTER (?s != ?o)",
        "?s rdfs:label ?l BIND (COALESCE(STR(?l) + 1, STR(?l)) AS ?o)"
      })
  void queryThatOnlyAddsMayBeARule(String pattern) {
    assertThat(Retraction.in(QueryFactory.create(query(pattern)))).isEmpty();
  }

  private static String query(String pattern) {
    return "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\nCONSTRUCT { ?s rdfs:seeAlso ?o } WHERE { "
        + pattern
        + " }";
  }

  @Test
  void shippedFilesAreSentencesAndConstructs() {
    assertThat(RuleReasoner.check(ONTOLOGY, ExampleSources.HOME)).isEmpty();
  }

  @Test
  void fileThatIsNoRuleIsAProblemAtItsPlace(@TempDir Path home) throws IOException {
    var rules = Files.createDirectories(home.resolve("ontology/rules"));
    var summaries = home.resolve("ontology/summaries");
    Files.createDirectories(summaries.resolve("across/needs"));
    Files.writeString(rules.resolve("asks.rq"), "# Asks.\nSELECT * WHERE { ?s ?p ?o }\n");
    Files.writeString(rules.resolve("silent.rq"), "CONSTRUCT WHERE { ?s ?p ?o }\n");
    Files.writeString(summaries.resolve("open.rq"), "# Open.\nCONSTRUCT WHERE { ?s ?p ?o\n");
    Files.writeString(
        summaries.resolve("prefix.rq"), "# Prefix.\nCONSTRUCT WHERE {\n  ?s iph:flag ?o }\n");

    assertThat(
            RuleReasoner.check(home.resolve("ontology"), home).stream()
                .map(Problem::toString)
                .collect(joining("\n")))
        .isEqualTo(
            """
            ontology/rules/asks.rq: found a query that is no CONSTRUCT, expected CONSTRUCT with the statements that follow.
              Say in a CONSTRUCT what follows; what is only asked belongs among the questions.
            ontology/rules/silent.rq, line 1, column 1: found no comment, expected "# " and what the rule says, in one sentence.
              Write the sentence there; explanations quote it.
            ontology/summaries/open.rq, line 2, column 27: found the end of the file, expected a SPARQL 1.1 query.
              Correct the query here or just before.
            ontology/summaries/prefix.rq, line 3, column 6: found prefix "iph", expected one declared above.
              Correct the prefix, or declare it with PREFIX iph: <https://w3id.org/interphase/ontology#>.""");
  }
}
