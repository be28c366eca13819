package org.interphase.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.junit.jupiter.api.Test;

/** Axioms to a stand-in for an ontology of others, in every way in which they can go wrong. */
class BridgeCheckTest {

  private static final String PREFIXES =
      """
      PREFIX : <https://example.org/ours#>
      PREFIX id: <https://example.org/id/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX their: <https://example.org/others#>
      """;

  private static final String OURS =
      """
      :leadsTo a owl:ObjectProperty .
      :reaches a owl:ObjectProperty , owl:TransitiveProperty .
      :gives a owl:ObjectProperty .
      :Value a owl:Class .
      :Temperature a owl:Class ; rdfs:subClassOf :Value .
      :Method a owl:Class .
      :Sintering a owl:Class ; rdfs:subClassOf :Method .
      """;

  @Test
  void soundAxiomsAreNoProblem() {
    assertThat(
            problems(
                """
                id:a a :Sintering ; :gives id:b ; :leadsTo id:b . id:b a :Temperature .
                """,
                ":Method rdfs:subClassOf their:Process",
                ":Temperature owl:equivalentClass their:Heat",
                ":gives rdfs:subPropertyOf their:yields",
                ":leadsTo rdfs:subPropertyOf their:isCauseOf"))
        .isEmpty();
  }

  @Test
  void loopInTheDataContradictsAnIrreflexiveProperty() {
    assertThat(
            problems(
                "id:a :leadsTo id:a , id:b .",
                ":gives rdfs:subPropertyOf their:yields",
                ":leadsTo rdfs:subPropertyOf their:isCauseOf"))
        .containsExactly(
            new Problem(
                Place.cell("set.sssom.tsv", 2, "predicate_id"),
                "a contradiction between"
                    + " IrreflexiveObjectProperty(<https://example.org/others#isCauseOf>),"
                    + " ObjectPropertyAssertion(<https://example.org/ours#leadsTo>"
                    + " <https://example.org/id/a> <https://example.org/id/a>),"
                    + " SubObjectPropertyOf(<https://example.org/ours#leadsTo>"
                    + " <https://example.org/others#isCauseOf>)",
                "an axiom that the other ontology and the data can bear",
                "Make this a close or a related match, which is no axiom."));
  }

  @Test
  void transitivePropertyBelowAnIrreflexiveOneLeavesOwlDl() {
    assertThat(problems("", ":reaches rdfs:subPropertyOf their:isCauseOf"))
        .extracting(Problem::place, Problem::found)
        .containsExactly(
            tuple(
                Place.cell("set.sssom.tsv", 1, "predicate_id"),
                "use of non simple property in irreflexive property axiom in"
                    + " IrreflexiveObjectProperty(<https://example.org/others#isCauseOf>)"));
  }

  @Test
  void classTiedToTwoThatExcludeEachOtherNamesBothRows() {
    assertThat(
            problems(
                "",
                ":gives rdfs:subPropertyOf their:yields",
                ":Sintering owl:equivalentClass their:Heating",
                ":Method rdfs:subClassOf their:Quality"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place()).isEqualTo(Place.cell("set.sssom.tsv", 2, "predicate_id"));
              assertThat(problem.found())
                  .contains("which can be nothing at all by ")
                  .contains("DisjointClasses(");
              assertThat(problem.mend())
                  .isEqualTo(
                      "Make this or set.sssom.tsv, row 3, column \"predicate_id\" a close or a"
                          + " related match, which is no axiom.");
            });
  }

  @Test
  void individualOfTwoClassesThatExcludeEachOtherThereIsNamed() {
    assertThat(
            problems(
                "id:a a :Method , :Value .",
                ":Method rdfs:subClassOf their:Process",
                ":Value rdfs:subClassOf their:Quality"))
        .extracting(Problem::found)
        .singleElement()
        .asString()
        .startsWith("what is like <https://example.org/id/a>, which can be nothing at all by ");
  }

  @Test
  void individualBehindAPropertyOfAnotherRangeIsNamed() {
    assertThat(
            problems(
                "id:a :gives id:b . id:b a :Method .",
                ":Method rdfs:subClassOf their:Process",
                ":gives rdfs:subPropertyOf their:yields"))
        .extracting(Problem::found)
        .singleElement()
        .asString()
        .contains("ObjectPropertyRange(");
  }

  private static List<Problem> problems(String data, String... axioms) {
    List<Bridge> bridges =
        Stream.of(axioms)
            .map(
                axiom ->
                    new Bridge(
                        graph(axiom + " .").find().next(),
                        Place.cell(
                            "set.sssom.tsv", List.of(axioms).indexOf(axiom) + 1, "predicate_id")))
            .toList();
    OwlStatements others = new OwlStatements();
    RDFParser.source("src/test/resources/others/others.ttl").parse(others);
    return BridgeCheck.check(bridges, graph(OURS), others.graph(), graph(data));
  }

  private static Graph graph(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).parse(graph);
    return graph;
  }
}
