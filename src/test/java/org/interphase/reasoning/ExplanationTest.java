package org.interphase.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final String PROLOGUE =
      """
      PREFIX : <https://w3id.org/interphase/id/>
      PREFIX iph: <https://w3id.org/interphase/ontology#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private static final RuleReasoner REASONER = RuleReasoner.in(Path.of("ontology"));

  @Test
  void anAssertedStatementNeedsNoReason() {
    assertThat(explain(":ge rdfs:subClassOf :metal .", ":ge rdfs:subClassOf :metal ."))
        .isEqualTo("every ge is a metal. [test]\n");
  }

  @Test
  void whatDoesNotFollowIsSaidSo() {
    var explanation =
        REASONER.explain(graph(":a iph:leadsTo :b ."), statement(":b iph:leadsTo :a ."));

    assertThat(explanation.basis()).isEqualTo(Explanation.Basis.NEITHER);
    assertThat(explanation.premises()).isEmpty();
  }

  @Test
  void goesBackFromRuleToRuleUntilWhatIsAsserted() {
    assertThat(
            explain(
                """
                iph:suppressesByPurpose rdfs:subPropertyOf iph:suppresses .
                :claim a iph:SuppressionClaim ; iph:direction iph:Supports ;
                  iph:evidenceGrade iph:StatedPurpose ; iph:wording iph:StatedAsPurpose ; iph:subject :film ; iph:object :cracks ;
                  rdfs:label "A film holds back cracks." ; prov:wasQuotedFrom :section .
                """,
                ":film iph:suppresses :cracks ."))
        .isEqualTo(
            """
            film suppresses cracks, because
              - “suppressesByPurpose” implies “suppresses”. [test]
              - film suppressesByPurpose cracks, because
                - “A film holds back cracks” is a SuppressionClaim, direction Supports, evidenceGrade StatedPurpose, wording StatedAsPurpose, subject film, object cracks. [test: section]
                Rule: A claim that supports suppression makes its strategy suppress the mechanism, in the way the claim is known, unless only the curators conclude it.
              Rule: What a property joins, every property above it joins too (OWL 2 RL: prp-spo1, scm-spo).
            """);
  }

  @Test
  void quotesADefinitionInPlaceOfTheStepsWithinIt() {
    assertThat(
            explain(
                """
                iph:Loaded owl:equivalentClass [ owl:intersectionOf ( iph:Cell
                  [ owl:onProperty iph:has ; owl:someValuesFrom [ owl:intersectionOf ( iph:Loading
                    [ owl:onProperty iph:value ; owl:someValuesFrom [ owl:onDatatype xsd:decimal ;
                      owl:withRestrictions ( [ xsd:minInclusive 5.0 ] ) ] ] ) ] ] ) ] .
                :cell a iph:Cell ; iph:has :loading .
                :loading a iph:Loading ; iph:value 8.0 .
                """,
                ":cell a iph:Loaded ."))
        .isEqualTo(
            """
            cell is a Loaded, because
              - Loaded means Cell that has (Loading that value at least 5). [test]
              - cell is a Cell, has loading. [test]
              - loading is a Loading, value 8. [test]
              Rule: A thing that meets the definition of a class is of that class (OWL 2 RL: cax-eqc2).
            """);
  }

  @Test
  void takesTheShorterOfTwoWays() {
    var explanation =
        REASONER.explain(
            graph(
                """
                iph:leadsTo a owl:TransitiveProperty .
                :a iph:leadsTo :b . :b iph:leadsTo :c . :c iph:leadsTo :d . :b iph:leadsTo :d .
                """),
            statement(":a iph:leadsTo :d ."));

    assertThat(explanation.premises())
        .extracting(Explanation::conclusion)
        .containsExactlyInAnyOrder(
            statement(":a iph:leadsTo :b ."),
            statement(":b iph:leadsTo :d ."),
            statement("iph:leadsTo a owl:TransitiveProperty ."));
  }

  /** Each of two inverse statements follows from the other; a reason must not. */
  @Test
  void neverReasonsInACircle() {
    var explanation =
        REASONER.explain(
            graph(
                """
                iph:causedBy owl:inverseOf iph:leadsTo . iph:leadsTo a owl:TransitiveProperty .
                :a iph:leadsTo :b . :b iph:leadsTo :a .
                """),
            statement(":a iph:causedBy :a ."));

    assertThat(explanation.basis()).isEqualTo(Explanation.Basis.INFERRED);
    assertNoCircle(explanation, List.of());
  }

  @Test
  void explainsACalculatedNumberInWhateverFormItWasCalculated() {
    var given =
        """
        :cycling a iph:CyclingTest ; iph:hasOutcome :left , :cycles .
        :left a iph:CapacityRetention ; iph:valueInReferenceUnit 90.0 ; prov:wasQuotedFrom :cell .
        :cycles a iph:CycleCount ; iph:valueInReferenceUnit 100.0 ; prov:wasQuotedFrom :cell .
        :perCycle iph:symbol "%/cycle" .
        """;

    assertThat(
            REASONER
                .explain(graph(given), statement(":cycling\\/mean-fade-per-cycle iph:value 0.1 ."))
                .reason())
        .isEqualTo(
            "The mean loss of capacity per cycle is what a cell has lost, shared among its cycles.");
  }

  @Test
  void summaryRestsOnAllThatItSumsUp() {
    assertThat(
            explain(
                """
                :row a iph:TableRow ; iph:flag "conflict: two prints" . :life iph:partOf :row .
                :inferred iph:reading iph:Inferred ; iph:asPrinted "200" ; prov:wasQuotedFrom :life .
                :other-row iph:flag "misprint" .
                """,
                ":row iph:flagSummary \"conflict: two prints; inferred reading: 200\" ."))
        .isEqualTo(
            """
            row flagSummary conflict: two prints; inferred reading: 200, because
              - row flag conflict: two prints. [test]
              - row flag inferred reading: 200, because
                - inferred reading Inferred, asPrinted 200, wasQuotedFrom life. [test: life]
                - life partOf row. [test]
                - row is a TableRow. [test]
                Rule: A table row is flagged with each doubt about it or its cells, and with each value worked out or read otherwise than printed.
              Rule: The flags of a table row, and of whatever was read in it or is worked out from that, are said in one line, in the order of their words.
            """);
  }

  @Test
  void summaryOfOtherWordsDoesNotFollow() {
    assertThat(
            REASONER
                .explain(
                    graph(":row iph:flag \"misprint\" , \"conflict\" ."),
                    statement(":row iph:flagSummary \"misprint; conflict\" ."))
                .basis())
        .isEqualTo(Explanation.Basis.NEITHER);
  }

  private static void assertNoCircle(Explanation explanation, List<Triple> above) {
    assertThat(above).doesNotContain(explanation.conclusion());
    var path = new ArrayList<>(above);
    path.add(explanation.conclusion());
    explanation.premises().forEach(premise -> assertNoCircle(premise, path));
  }

  private static String explain(String turtle, String conclusion) {
    var graph = graph(turtle);
    return new ExplanationWords(graph, triple -> List.of("test"))
        .tell(REASONER.explain(graph, statement(conclusion)))
        .text();
  }

  private static Triple statement(String turtle) {
    return graph(turtle).find().next();
  }

  private static Graph graph(String turtle) {
    return RDFParser.fromString(PROLOGUE + turtle, Lang.TURTLE).toGraph();
  }
}
