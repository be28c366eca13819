package org.interphase.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interphase.GraphAssertions.assertIsomorphic;
import static org.interphase.GraphAssertions.graph;

import java.util.List;
import org.interphase.ExampleSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleReasonerTest {

  private static final RuleReasoner REASONER =
      new RuleReasoner(Rule.in(ExampleSources.HOME.resolve("ontology/rules")), List.of());

  @Test
  void thingIsOfEveryClassAboveItsOwn() {
    infers(
        """
        iph:MetalInterlayer rdfs:subClassOf iph:Interlayer .
        iph:Interlayer rdfs:subClassOf iph:InterfaceStrategy , [ a owl:Restriction ] .
        <gold> a iph:MetalInterlayer .
        """,
        "<gold> a iph:Interlayer , iph:InterfaceStrategy .");
  }

  @Test
  void whatAPropertyJoinsThoseAboveItJoinToo() {
    infers(
        """
        iph:suppressesByPurpose rdfs:subPropertyOf iph:suppresses .
        iph:suppresses rdfs:subPropertyOf iph:mitigates .
        <gold> iph:suppressesByPurpose <dendrites> .
        """,
        "<gold> iph:suppresses <dendrites> ; iph:mitigates <dendrites> .");
  }

  @Test
  void inverseSaysTheSameFromTheOtherEndWhicheverOfTheTwoDeclaresIt() {
    infers(
        """
        iph:hasTest owl:inverseOf iph:ofCell .
        <test> iph:ofCell <cell> .
        <other> iph:hasTest <second> .
        """,
        "<cell> iph:hasTest <test> . <second> iph:ofCell <other> .");
  }

  @Test
  void transitivePropertyReachesTheEndOfAChain() {
    infers(
        """
        iph:leadsTo a owl:TransitiveProperty .
        <a> iph:leadsTo <b> . <b> iph:leadsTo <c> . <c> iph:leadsTo <d> .
        """,
        "<a> iph:leadsTo <c> , <d> . <b> iph:leadsTo <d> .");
  }

  @Test
  void definedClassHoldsWhatMeetsItsDefinition() {
    infers(
        """
        iph:DendriteSuppressor owl:equivalentClass [ owl:intersectionOf (
          iph:InterfaceStrategy
          [ owl:onProperty iph:suppresses ; owl:hasValue <dendrites> ] ) ] .
        <gold> a iph:InterfaceStrategy ; iph:suppresses <dendrites> .
        <other-mechanism> a iph:InterfaceStrategy ; iph:suppresses <cracking> .
        <no-strategy> iph:suppresses <dendrites> .
        """,
        "<gold> a iph:DendriteSuppressor .");
  }

  @Test
  void definedClassOfTwoValuesHoldsOnlyWhatHasBoth() {
    infers(
        """
        iph:Both owl:equivalentClass [ owl:intersectionOf (
          iph:InterfaceStrategy
          [ owl:onProperty iph:suppresses ; owl:hasValue <dendrites> ]
          [ owl:onProperty iph:suppresses ; owl:hasValue <cracking> ] ) ] .
        <one> a iph:InterfaceStrategy ; iph:suppresses <dendrites> .
        <two> a iph:InterfaceStrategy ; iph:suppresses <dendrites> , <cracking> .
        """,
        "<two> a iph:Both .");
  }

  @ParameterizedTest
  @CsvSource({
    "DirectlyObserved, suppressesByObservation",
    "StatedPurpose, suppressesByPurpose",
    "InferredOnly, suppressesByInference"
  })
  void supportedSuppressionIsKnownAsItsClaimIs(String grade, String property) {
    infers(suppressionClaim("Supports", grade), "<gold> iph:%s <dendrites> .".formatted(property));
  }

  @ParameterizedTest
  @CsvSource({"DirectlyObserved", "StatedPurpose", "InferredOnly"})
  void refutedSuppressionSuppressesNothing(String grade) {
    infers(suppressionClaim("Refutes", grade), "");
  }

  @Test
  void causalClaimMakesOneMechanismLeadToTheOther() {
    infers(causalClaim("Supports"), "<cracking> iph:leadsTo <short-circuit> .");
  }

  @Test
  void refutedCausalClaimCausesNothing() {
    infers(causalClaim("Refutes"), "");
  }

  @Test
  void whatSuppressesACauseMitigatesItsEffect() {
    infers(
        """
        <gold> iph:suppresses <cracking> .
        <cracking> iph:leadsTo <short-circuit> .
        """,
        "<gold> iph:mitigates <short-circuit> .");
  }

  @Test
  void claimsMitigateToTheEndOfAChainAndFromEitherEnd() {
    infers(
        suppressionClaim("Supports", "StatedPurpose")
            + """
            iph:suppressesByPurpose rdfs:subPropertyOf iph:suppresses .
            iph:suppresses rdfs:subPropertyOf iph:mitigates .
            iph:mitigatedBy owl:inverseOf iph:mitigates .
            iph:leadsTo a owl:TransitiveProperty .
            <dendrites> iph:leadsTo <short-circuit> . <short-circuit> iph:leadsTo <fire> .
            """,
        """
        <dendrites> iph:leadsTo <fire> .
        <gold> iph:suppressesByPurpose <dendrites> ; iph:suppresses <dendrites> ;
          iph:mitigates <dendrites> , <short-circuit> , <fire> .
        <dendrites> iph:mitigatedBy <gold> .
        <short-circuit> iph:mitigatedBy <gold> .
        <fire> iph:mitigatedBy <gold> .
        """);
  }

  @Test
  void rowIsFlaggedWithDoubtsAboutItAndItsCells() {
    infers(
        """
        iph:MissingUnit rdfs:subClassOf iph:Discrepancy ; rdfs:label "missing unit"@en .
        iph:Conflict rdfs:subClassOf iph:Discrepancy ; rdfs:label "conflict"@en .
        <row> a iph:TableRow .
        <row#life> iph:partOf <row> .
        <of-cell> a iph:Discrepancy , iph:MissingUnit ; rdfs:label "Unit of the life"@en ;
          iph:concerns <row#life> .
        <of-row> a iph:Discrepancy , iph:Conflict ; rdfs:label "Two prints"@en ;
          iph:concerns <row> , <section> .
        """,
        "<row> iph:flag \"missing unit: Unit of the life\" , \"conflict: Two prints\" .");
  }

  @Test
  void rowIsFlaggedWithValuesThatAreNotAsPrinted() {
    infers(
        """
        <row> a iph:TableRow .
        <row#life> iph:partOf <row> .
        <inferred> iph:reading iph:Inferred ; iph:asPrinted "200" ; prov:wasQuotedFrom <row#life> .
        <derived> iph:reading iph:Derived ; iph:asPrinted "30 nm Cr on 6 nm Al2O3" ;
          prov:wasQuotedFrom <row#life> .
        <printed> iph:reading iph:Printed ; iph:asPrinted "1" ; prov:wasQuotedFrom <row#life> .
        """,
        """
        <row> iph:flag "inferred reading: 200" , "derived value: 30 nm Cr on 6 nm Al2O3" .
        """);
  }

  @Test
  void leavesWhatIsKnownAsItIs() {
    var known = graph("<gold> iph:suppresses <a> . <a> iph:leadsTo <b> .");

    REASONER.infer(known);

    assertIsomorphic("<gold> iph:suppresses <a> . <a> iph:leadsTo <b> .", known);
  }

  @Test
  void infersNothingFromNothing() {
    assertThat(REASONER.infer(graph("")).isEmpty()).isTrue();
  }

  private static String suppressionClaim(String direction, String grade) {
    return """
        <claim> a iph:SuppressionClaim ; iph:subject <gold> ; iph:object <dendrites> ;
          iph:direction iph:%s ; iph:evidenceGrade iph:%s .
        """
        .formatted(direction, grade);
  }

  private static String causalClaim(String direction) {
    return """
        <claim> a iph:CausalClaim ; iph:subject <cracking> ; iph:object <short-circuit> ;
          iph:direction iph:%s .
        """
        .formatted(direction);
  }

  private static void infers(String known, String conclusions) {
    assertIsomorphic(conclusions, REASONER.infer(graph(known)));
  }
}
