package org.interphase.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interphase.GraphAssertions.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interphase.ExampleSources;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.junit.jupiter.api.Test;

/** Which values are set beside each other, and which are not. */
class ValuesSideBySideTest {

  private static final RuleReasoner REASONER =
      new RuleReasoner(
          List.of(), Rule.in(ExampleSources.HOME.resolve("ontology").resolve("summaries/across")));

  /** What is chosen of each source for the comparison. */
  private static final Rule NEEDED =
      Rule.read(
          ExampleSources.HOME.resolve("ontology/summaries/across/needs/values-side-by-side.rq"));

  /** Two samples of one material, each with a conductivity, 4 times apart. */
  private static final String TWO =
      """
      iph:IonicConductivity rdfs:label "ionic conductivity"@en ;
        iph:replicateFactor 2.0 ; iph:conflictFactor 10.0 .
      iph:Replicate rdfs:label "replicate"@en . iph:OtherConditions rdfs:label "other conditions"@en .
      iph:ConflictOfValues rdfs:label "conflict of values"@en .
      iph:SuspectedSlip rdfs:label "suspected slip"@en .
      iph:TranscriptionDifference rdfs:label "difference of transcription"@en .
      <https://w3id.org/interphase/id/material/lagp> rdfs:label "LAGP"@en ; iph:formula "LiGe2(PO4)3" .
      <one> a iph:Sample ; iph:ofMaterial <https://w3id.org/interphase/id/material/lagp> ; iph:hasMeasurement <low> .
      <other> a iph:Sample ; iph:ofMaterial <https://w3id.org/interphase/id/material/lagp> ; iph:hasMeasurement <high> .
      <low> a iph:IonicConductivity ; iph:isMeasurementOf <one> ; iph:valueInReferenceUnit 0.0001 ; iph:readIn <a> .
      <high> a iph:IonicConductivity ; iph:isMeasurementOf <other> ; iph:valueInReferenceUnit 0.0004 ; iph:readIn <b> .
      """;

  @Test
  void valuesOfOneMaterialAreComparedOnce() {
    var found = compared(graph(TWO));

    assertThat(kinds(found)).containsExactly("ConflictOfValues");
    assertThat(found.find(Node.ANY, IPH.property("compares").asNode(), Node.ANY).toList())
        .hasSize(2);
    assertThat(number(found, "factorApart")).isEqualTo("4.0");
    assertThat(number(found, "medianInReferenceUnit")).isEqualTo("0.00025");
  }

  /** Where nothing differs nothing is said; an empty text would be a statement of nothing. */
  @Test
  void conditionsAreOnlyToldWhereSomeDiffer() {
    var found = compared(graph(TWO));

    assertThat(found.contains(Node.ANY, IPH.conditionsApart.asNode(), Node.ANY)).isFalse();
  }

  @Test
  void whatOnlyOneOfThemStatesTellsThemNotApart() {
    assertThat(kindsWith("<one> iph:preparationAsPrinted \"Sol-gel\" ."))
        .containsExactly("ConflictOfValues");
    assertThat(
            kindsWith(
                "<one> iph:preparationAsPrinted \"Sol-gel\" ."
                    + " <other> iph:preparationAsPrinted \"Tape casting\" ."))
        .containsExactly("OtherConditions");
  }

  @Test
  void samplesOfOtherSpaceGroupsAreToldApart() {
    assertThat(kindsWith(spaceGroups("Ia-3d", "I41/acd"))).containsExactly("OtherConditions");
    assertThat(kindsWith(spaceGroups("Ia-3d", "Ia-3d"))).containsExactly("ConflictOfValues");
  }

  private static String spaceGroups(String one, String other) {
    return "<one> iph:spaceGroup \"%s\" . <other> iph:spaceGroup \"%s\" .".formatted(one, other);
  }

  @Test
  void valuesAtTemperaturesFarApartAreNotCompared() {
    assertThat(
            kindsWith(
                """
                <low> iph:hasCondition <cold> . <cold> a iph:Temperature ; iph:valueInReferenceUnit 25.0 .
                <high> iph:hasCondition <hot> . <hot> a iph:Temperature ; iph:valueInReferenceUnit 80.0 .
                """))
        .isEmpty();
  }

  @Test
  void valuesAlongOtherPathsAreNotCompared() {
    assertThat(
            kindsWith(
                """
                <low> iph:conductionPath iph:Total . <high> iph:conductionPath iph:Bulk .
                iph:Total rdfs:label "total path"@en . iph:Bulk rdfs:label "bulk path"@en .
                """))
        .isEmpty();
  }

  /** A source that says for what it takes its values meets those that state it. */
  @Test
  void pathThatASourceAssumesMeetsOneThatIsStated() {
    var paths =
        """
        <low> iph:conductionPath iph:Total . <high> iph:assumedConductionPath iph:Total .
        iph:Total rdfs:label "total path"@en .
        """;
    var found = compared(graph(TWO + paths));

    assertThat(kinds(found)).containsExactly("OtherConditions");
    assertThat(number(found, "conditionsApart")).isEqualTo("path stated or assumed");
  }

  @Test
  void dopedSamplesCompositesAndDerivedValuesAreNotCompared() {
    assertThat(kindsWith("<one> iph:hasAddedComponent <b> .")).isEmpty();
    assertThat(kindsWith("<https://w3id.org/interphase/id/material/lagp> iph:hasComponent <peo> ."))
        .isEmpty();
    assertThat(kindsWith("<low> iph:derivedFrom <print> .")).isEmpty();
  }

  @Test
  void onePublicationQuotedTwiceWithAnotherValueDiffersInTranscription() {
    assertThat(kindsWith(QUOTED)).contains("TranscriptionDifference");
  }

  @Test
  void sourceThatQuotesOneOfSeveralSamplesOfAPublicationDiffersInNothing() {
    assertThat(
            kindsWith(
                QUOTED
                    + """
                    <third> a iph:Sample ; iph:ofMaterial <https://w3id.org/interphase/id/material/lagp> .
                    <again> a iph:IonicConductivity ; iph:isMeasurementOf <third> ; iph:readIn <a> ;
                      iph:valueInReferenceUnit 0.000401 ; prov:hadPrimarySource <paper-a> .
                    """))
        .doesNotContain("TranscriptionDifference");
  }

  private static final String QUOTED =
      """
      <low> prov:hadPrimarySource <paper-a> . <high> prov:hadPrimarySource <paper-b> .
      <paper-a> dcterms:identifier <https://doi.org/10.9999/one> .
      <paper-b> dcterms:identifier <https://doi.org/10.9999/one> .
      """;

  private static List<String> kindsWith(String more) {
    return kinds(compared(graph(TWO + more)));
  }

  /** The comparisons of {@code known}; what is chosen of the sources leads to the same ones. */
  private static Graph compared(Graph known) {
    var found = REASONER.infer(known);
    assertThat(REASONER.infer(told(known)).stream())
        .containsExactlyInAnyOrderElementsOf(found.stream().toList());
    return found;
  }

  /** What is said of terms and materials, which sources share, and what is chosen of the rest. */
  private static Graph told(Graph known) {
    var told = GraphFactory.createDefaultGraph();
    known.stream().filter(triple -> isShared(triple.getSubject().getURI())).forEach(told::add);
    NEEDED.conclusions(known).forEach(told::add);
    return told;
  }

  private static boolean isShared(String iri) {
    return iri.startsWith(IPH.NS) || iri.startsWith(IriMinter.ID + "material/");
  }

  private static List<String> kinds(Graph found) {
    return found
        .find(Node.ANY, IPH.property("kindOfComparison").asNode(), Node.ANY)
        .mapWith(triple -> triple.getObject().getLocalName())
        .toList();
  }

  private static String number(Graph found, String property) {
    return found
        .find(Node.ANY, IPH.property(property).asNode(), Node.ANY)
        .next()
        .getObject()
        .getLiteralLexicalForm();
  }
}
