package org.interphase.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interphase.GraphAssertions.assertIsomorphic;
import static org.interphase.GraphAssertions.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.interphase.ExampleSources;
import org.interphase.vocabulary.IPH;
import org.junit.jupiter.api.Test;

/** What the summaries say of what is known; rules have no part in it but where a test says so. */
class SummariesTest {

  private static final Path ONTOLOGY = ExampleSources.HOME.resolve("ontology");
  private static final RuleReasoner REASONER =
      new RuleReasoner(
          List.of(),
          Stream.of("summaries", "summaries/across")
              .flatMap(folder -> Rule.in(ONTOLOGY.resolve(folder)).stream())
              .toList());

  private static final String ELECTROLYTES =
      """
      iph:LAGP rdfs:subClassOf iph:InorganicSolidElectrolyte ; skos:notation "LAGP" ;
        rdfs:label "lithium aluminium germanium phosphate"@en .
      iph:GarnetElectrolyte rdfs:subClassOf iph:InorganicSolidElectrolyte ; rdfs:label "garnet electrolyte"@en .
      iph:InorganicSolidElectrolyte rdfs:subClassOf iph:SolidElectrolyte ; rdfs:label "ceramic electrolyte"@en .
      iph:CompositeElectrolyte rdfs:subClassOf iph:SolidElectrolyte ; rdfs:label "composite electrolyte"@en .
      iph:SolidElectrolyte rdfs:label "solid electrolyte"@en .
      <lagp> a iph:LAGP , iph:InorganicSolidElectrolyte , iph:SolidElectrolyte .
      <llzo> a iph:GarnetElectrolyte , iph:InorganicSolidElectrolyte , iph:SolidElectrolyte .
      <peo-lagp> a iph:CompositeElectrolyte , iph:SolidElectrolyte ; iph:hasComponent <lagp> , <peo> .
      <peo-litfsi> a iph:CompositeElectrolyte , iph:SolidElectrolyte ; iph:hasComponent <peo> .
      <peo> a iph:Polymer .
      """;

  @Test
  void methodsStandInTheOrderOfTheirNamesEachOnce() {
    sumsUp(
        """
        <claim> iph:hasEvidence <spectra> , <maps> , <more> .
        <spectra> iph:byMethod <xps> . <maps> iph:byMethod <eds> . <more> iph:byMethod <xps> .
        <xps> rdfs:label "photoelectron spectroscopy"@en . <eds> rdfs:label "mapping"@en .
        <bare> iph:hasEvidence <unnamed> .
        """,
        "<claim> iph:methodSummary \"mapping; photoelectron spectroscopy\" .");
  }

  @Test
  void keysOfReferencesAreTextsAndStandInTheirOrder() {
    sumsUp(
        """
        <value> prov:hadPrimarySource <nine> , <ten> .
        <nine> iph:referenceKey "9a" . <ten> iph:referenceKey "10" .
        """,
        "<value> iph:referenceSummary \"10; 9a\" .");
  }

  @Test
  void discrepancyHasTheReferencesOfTheRowsThatItConcerns() {
    sumsUp(
        """
        <of-cell> iph:concerns <row#life> , <section> . <of-row> iph:concerns <row> .
        <row#life> iph:partOf <row> .
        <row> a iph:TableRow ; prov:hadPrimarySource <nine> ; iph:partOf <table> .
        <table> prov:hadPrimarySource <ten> . <section> prov:hadPrimarySource <ten> .
        <nine> iph:referenceKey "9" .
        """,
        """
        <of-cell> iph:referenceSummary "9" .
        <of-row> iph:referenceSummary "9" .
        <row> iph:referenceSummary "9" .
        """);
  }

  @Test
  void placesAreWhereAThingWasReadOrWhatADiscrepancyConcerns() {
    sumsUp(
        """
        <claim> prov:wasQuotedFrom <section> , <figure> .
        <doubt> iph:concerns <section> .
        <section> rdfs:label "Section 3"@en . <figure> rdfs:label "Figure 5"@en .
        """,
        """
        <claim> iph:placeSummary "Figure 5; Section 3" .
        <doubt> iph:placeSummary "Section 3" .
        """);
  }

  @Test
  void flagsOfARowAreThoseOfWhateverWasReadInIt() {
    sumsUp(
        """
        <row> iph:flag "missing unit: of the life" , "conflict: two prints" .
        <row#life> iph:partOf <row> .
        <cell> prov:wasQuotedFrom <row> . <life> prov:wasQuotedFrom <row#life> .
        <elsewhere> prov:wasQuotedFrom <other-row> .
        """,
        """
        <row> iph:flagSummary "conflict: two prints; missing unit: of the life" .
        <cell> iph:flagSummary "conflict: two prints; missing unit: of the life" .
        <life> iph:flagSummary "conflict: two prints; missing unit: of the life" .
        """);
  }

  @Test
  void conditionsAreSummedUpForAValueAndValuesForAClaim() {
    sumsUp(
        """
        <value> a iph:Measurement ; rdfs:label "cycles: 100"@en ; iph:hasCondition <warm> , <fast> .
        <warm> rdfs:label "temperature: 60 °C"@en . <fast> rdfs:label "C-rate: 1 C"@en .
        <claim> a iph:Claim ; iph:hasMeasurement <value> . <test> iph:hasMeasurement <value> .
        """,
        """
        <value> iph:conditionSummary "C-rate: 1 C; temperature: 60 °C" .
        <claim> iph:valueSummary "cycles: 100" .
        """);
  }

  @Test
  void readingsOfADiscrepancyAreSetApartByABar() {
    sumsUp(
        """
        <doubt> iph:hasCandidateReading <one> , <other> .
        <one> rdfs:label "nm; as in the header" . <other> rdfs:label "µm" .
        """,
        "<doubt> iph:readingSummary \"nm; as in the header | µm\" .");
  }

  @Test
  void mechanismIsObservedOnlyByWhatWasDirectlyObserved() {
    sumsUp(
        """
        <cracks> a iph:FailureMechanism ; iph:happensAt <bulk> , <anode> .
        <anode> rdfs:label "anode"@en . <bulk> rdfs:label "bulk"@en .
        <seen> iph:subject <cracks> ; iph:evidenceGrade iph:DirectlyObserved ; iph:wording iph:Observed ; iph:hasEvidence <image> .
        <meant> iph:subject <cracks> ; iph:evidenceGrade iph:InferredOnly ; iph:hasEvidence <curve> .
        <image> iph:byMethod <sem> . <curve> iph:byMethod <eis> .
        <sem> rdfs:label "SEM"@en . <eis> rdfs:label "EIS"@en .
        """,
        """
        <cracks> iph:observationSummary "SEM" ; iph:interfaceSummary "anode; bulk" .
        <seen> iph:methodSummary "SEM" .
        <meant> iph:methodSummary "EIS" .
        """);
  }

  @Test
  void suppressionIsSaidWithHowItIsKnownAndOnlyWhereAClaimSupportsIt() {
    sumsUp(
        """
        <claim> a iph:SuppressionClaim ; iph:direction iph:Supports ; iph:subject <gold> ;
          iph:object <dendrites> ; iph:evidenceGrade iph:StatedPurpose ; iph:wording iph:StatedAsPurpose .
        <denial> a iph:SuppressionClaim ; iph:direction iph:Refutes ; iph:subject <gold> ;
          iph:object <cracks> ; iph:evidenceGrade iph:StatedPurpose ; iph:wording iph:StatedAsPurpose .
        <conclusion> a iph:SuppressionClaim ; iph:direction iph:Supports ; iph:subject <gold> ;
          iph:object <cracks> ; iph:evidenceGrade iph:StatedPurpose ; iph:wording iph:ReadBetweenLines .
        <dendrites> rdfs:label "dendrites"@en . <cracks> rdfs:label "cracks"@en .
        iph:StatedPurpose rdfs:label "stated purpose"@en .
        """,
        "<gold> iph:suppressionSummary \"dendrites (stated purpose)\" .");
  }

  @Test
  void conductivitiesAreComparedAmongLikeElectrolytesAlongLikePaths() {
    sumsUp(
        ELECTROLYTES
            + """
            iph:Total rdfs:label "total path"@en .
            <pellet> a iph:Sample ; iph:ofMaterial <lagp> ; iph:hasMeasurement <of-lagp> .
            <of-lagp> a iph:IonicConductivity ; iph:conductionPath iph:Total .
            <garnet-pellet> a iph:Sample ; iph:ofMaterial <llzo> ; iph:hasMeasurement <of-llzo> .
            <of-llzo> a iph:IonicConductivity .
            <membrane> a iph:Sample ; iph:ofMaterial <peo-lagp> ; iph:hasMeasurement <of-membrane> .
            <of-membrane> a iph:IonicConductivity .
            <film> a iph:Sample ; iph:ofMaterial <peo-litfsi> ; iph:hasMeasurement <of-film> .
            <of-film> a iph:IonicConductivity .
            <unknown> a iph:Sample ; iph:hasMeasurement <of-unknown> , <no-conductivity> .
            <of-unknown> a iph:IonicConductivity .
            """,
        """
        <of-lagp> iph:comparedAmong "LAGP, total path" .
        <of-llzo> iph:comparedAmong "garnet electrolyte, path not stated" .
        <of-membrane> iph:comparedAmong "composites of LAGP, path not stated" .
        <of-film> iph:comparedAmong "composite electrolyte, path not stated" .
        <of-unknown> iph:comparedAmong "electrolyte, path not stated" .
        """);
  }

  @Test
  void conductivitiesInCellsStandByThemselves() {
    sumsUp(
        ELECTROLYTES
            + """
            <pellet> a iph:Sample ; iph:ofMaterial <lagp> ; iph:hasMeasurement <of-lagp> .
            <of-lagp> a iph:IonicConductivity .
            <cell> iph:hasElectrolyteSample <pellet> ; iph:usesStrategy <gel> .
            <unnamed> a iph:Sample ; iph:hasMeasurement <of-unnamed> .
            <of-unnamed> a iph:IonicConductivity .
            <second> iph:hasElectrolyteSample <unnamed> ; iph:hasInterlayerSample <film> .
            <film> iph:realises <gel> . <gel> iph:placedAt <li-llzo> .
            <li-llzo> iph:between <lithium> , <llzo> . <lithium> a iph:LithiumMetal .
            """,
        """
        <of-lagp> iph:comparedAmong "LAGP in cells with an interlayer, path not stated" .
        <of-unnamed> iph:comparedAmong "garnet electrolyte in cells with an interlayer, path not stated" .
        """);
  }

  @Test
  void cellWithoutInterlayerHasNone() {
    sumsUp(
        ELECTROLYTES
            + """
            <pellet> a iph:Sample ; iph:ofMaterial <llzo> ; iph:hasMeasurement <of-llzo> .
            <of-llzo> a iph:IonicConductivity .
            <bare> iph:hasElectrolyteSample <pellet> .
            """,
        "<of-llzo> iph:comparedAmong \"garnet electrolyte, path not stated\" .");
  }

  @Test
  void ofARangeTheLowerEndIsCompared() {
    sumsUp(
        """
        <exact> iph:valueInReferenceUnit 0.5 .
        <bound> iph:upperBoundInReferenceUnit 0.6 .
        <range> iph:lowerBoundInReferenceUnit 0.4 ; iph:upperBoundInReferenceUnit 0.6 .
        """,
        """
        <exact> iph:numberToCompare 0.5 .
        <bound> iph:numberToCompare 0.6 .
        <range> iph:numberToCompare 0.4 .
        """);
  }

  @Test
  void totalConductivityStandsBeforeThatOfTheBulkInItsRow() {
    sumsUp(
        """
        iph:IonicConductivity rdfs:subClassOf iph:Measurement .
        <row> a iph:TableRow . <a> iph:partOf <row> . <b> iph:partOf <row> .
        <pellet> iph:hasMeasurement <bulk> , <total> .
        <bulk> a iph:IonicConductivity ; iph:conductionPath iph:Bulk ; prov:wasQuotedFrom <a> .
        <total> a iph:IonicConductivity ; iph:conductionPath iph:Total ; prov:wasQuotedFrom <b> .
        """,
        "<bulk> iph:givenBeside <total> .");
  }

  /** Rules draw the flags; the summary of them needs all of them. */
  @Test
  void summariesSeeWhatFollowsByTheRules() {
    var inferred =
        RuleReasoner.in(ONTOLOGY)
            .infer(
                graph(
                    """
                    <row> a iph:TableRow . <row#life> iph:partOf <row> .
                    <life> iph:reading iph:Inferred ; iph:asPrinted "200" ; prov:wasQuotedFrom <row#life> .
                    <step> iph:reading iph:Derived ; iph:asPrinted "2 × 3" ; prov:wasQuotedFrom <row#life> .
                    """));

    assertThat(inferred.find(null, IPH.property("flagSummary").asNode(), null).toList())
        .extracting(triple -> triple.getObject().getLiteralLexicalForm())
        .containsOnly("derived value: 2 × 3; inferred reading: 200")
        .hasSize(3);
  }

  @Test
  void sumsUpNothingOfNothing() {
    assertThat(RuleReasoner.in(ONTOLOGY).infer(graph("")).isEmpty()).isTrue();
  }

  private static void sumsUp(String known, String summaries) {
    assertIsomorphic(summaries, REASONER.infer(graph(known)));
  }
}
