package org.interphase.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interphase.validation.ShaclValidationTest.problems;

import java.io.IOException;
import java.util.List;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shapes find in claims and in doubts. */
class ClaimShapesTest {

  private static final Place FINDING =
      new Place("data/made-up-2026/findings.json", "no-ge-reduction");
  private static final Place DISCREPANCY =
      new Place("data/made-up-2026/discrepancies.json", "life");
  private static final String NO_GERMANIUM =
      "<made-up-2026/finding/no-ge-reduction> a iph:SuppressionClaim ;";
  private static final String HEAT =
      """
      unit:DEG_C a qudt:Unit ; rdfs:label "°C" ; iph:symbol "°C" ; iph:referenceUnit unit:DEG_C .
      <made-up-2026/heat> a iph:Measurement , iph:Temperature ; rdfs:label "650 °C" ;
        iph:asPrinted "650 °C" ; iph:reading iph:Printed ; qudt:hasUnit unit:DEG_C ;
        iph:value 650.0 ; iph:valueInReferenceUnit 650.0 ;
        prov:wasQuotedFrom <made-up-2026/section-3.2> ;
        prov:hadPrimarySource <made-up-2026/reference/69> .
      """;
  private static final Problem UNSEEN =
      new Problem(
          FINDING,
          "\"SPI and Ge\"",
          "evidence with a method and what it was applied to, since the grade is"
              + " iph:DirectlyObserved",
          "Name \"method\" and \"appliedTo\" under \"evidence\" as the source names them, or lower"
              + " the grade; a printed number keeps its wording Measured.");

  @ParameterizedTest
  @ValueSource(
      strings = {"iph:byMethod <method/xps> ;", "iph:appliedTo \"LAGP that was cycled\" ;"})
  void findsAnObservationWithoutAMethodOrASpecimen(String part) throws IOException {
    assertThat(problems(part, "")).containsExactly(UNSEEN);
  }

  @Test
  void caveatExcusesNoObservationWithoutEvidence() throws IOException {
    assertThat(
            problems(
                "iph:hasEvidence <made-up-2026/finding/no-ge-reduction/evidence-1> ;",
                "iph:caveat \"No method is named.\" ;"))
        .contains(UNSEEN);
  }

  @Test
  void findsAMeasuredPropertyThatPassesForObserved() throws IOException {
    assertThat(
            problems(
                NO_GERMANIUM,
                """
                <made-up-2026/finding/density> a iph:PropertyClaim ; rdfs:label "SPI and Ge" ;
                  iph:statement "The pellet is dense." ; iph:subject <material/lagp> ;
                  iph:direction iph:Supports ; iph:evidenceGrade iph:DirectlyObserved ;
                  iph:wording iph:Measured ; iph:caveat "No method is named." ;
                  prov:wasQuotedFrom <made-up-2026/section-3.2> ;
                  prov:hadPrimarySource <made-up-2026/reference/69> .
                """
                    + NO_GERMANIUM))
        .containsExactly(
            new Problem(
                new Place("data/made-up-2026/findings.json", "density"),
                UNSEEN.found(),
                UNSEEN.expected(),
                UNSEEN.mend()));
  }

  @Test
  void aimThatWasSeenIsGradedByItsEvidence() throws IOException {
    assertThat(problems("iph:wording iph:Observed", "iph:wording iph:StatedAsPurpose")).isEmpty();
    assertThat(
            problems(
                "iph:evidenceGrade iph:DirectlyObserved ; iph:wording iph:Observed",
                "iph:evidenceGrade iph:StatedPurpose ; iph:wording iph:StatedAsPurpose"))
        .extracting(Problem::place, Problem::expected)
        .containsExactly(tuple(FINDING, "no evidence, since the grade is iph:StatedPurpose"));
  }

  @Test
  void findsAPurposeThatTheWordsDoNotState() throws IOException {
    assertThat(
            problems(
                "iph:evidenceGrade iph:DirectlyObserved", "iph:evidenceGrade iph:StatedPurpose"))
        .extracting(Problem::expected)
        .contains("the wording iph:StatedAsPurpose, since the grade is iph:StatedPurpose");
  }

  @Test
  void findsAConclusionOfTheCuratorsThatPassesForSeen() throws IOException {
    assertThat(problems("iph:wording iph:Observed", "iph:wording iph:ReadBetweenLines"))
        .extracting(Problem::place, Problem::expected)
        .containsExactly(
            tuple(
                FINDING,
                "a caveat, no evidence and no grade but iph:InferredOnly, since the wording is"
                    + " iph:ReadBetweenLines"));
  }

  @Test
  void findsAReadingOfWhatWasSeenThatPassesForSeen() throws IOException {
    assertThat(problems("iph:wording iph:Observed", "iph:wording iph:Interpreted"))
        .extracting(Problem::place, Problem::expected)
        .containsExactly(
            tuple(
                FINDING,
                "another grade than iph:DirectlyObserved, since the wording is iph:Interpreted"));
  }

  @Test
  void findsAnInferenceWithoutACaveat() throws IOException {
    assertThat(problems("iph:DirectlyObserved", "iph:InferredOnly"))
        .containsExactly(
            new Problem(
                FINDING,
                "\"SPI and Ge\"",
                "a caveat, since the grade is iph:InferredOnly",
                "Say under \"caveat\" from what it is inferred."));
  }

  @Test
  void findsASuppressionWithoutAGrade() throws IOException {
    assertThat(problems("iph:evidenceGrade iph:DirectlyObserved ;", ""))
        .containsExactly(
            new Problem(
                FINDING,
                "no iph:evidenceGrade",
                "an evidence grade",
                "Write DirectlyObserved, StatedPurpose or InferredOnly under \"grade\"."));
  }

  @Test
  void findsAMechanismThatTheCatalogueLacks() throws IOException {
    assertThat(
            problems(
                "iph:object <mechanism/germanium-reduction>",
                "iph:object <mechanism/ge-reduction>"))
        .containsExactly(
            new Problem(
                FINDING,
                "mechanism/ge-reduction",
                "a failure mechanism of the catalogue as object",
                "Correct mechanism/… under \"object\", or add it to the catalogue."));
  }

  @Test
  void findsAConditionThatOnlyTheEvidenceTells() throws IOException {
    assertThat(problems("LAGP that was cycled", "LAGP that was cycled at 0.1 mA cm⁻² for long"))
        .extracting(Problem::expected)
        .containsExactly("the conditions of the evidence among the values of its claim");
  }

  @Test
  void findsNothingWrongWithEvidenceWhoseConditionIsAValue() throws IOException {
    assertThat(
            problems(
                "iph:appliedTo \"LAGP that was cycled\" ; iph:observation \"No Ge0 at the surface.\" .",
                """
                iph:appliedTo "LAGP that was fired at 650 °C" ; iph:observation "No Ge0." .
                <made-up-2026/finding/no-ge-reduction> iph:hasMeasurement <made-up-2026/heat> .
                """
                    + HEAT))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "<made-up-2026/finding/sintered>, iph:hasMeasurement, 1",
    "<made-up-2026/finding/sintered>, iph:hasCondition, 0",
    "<made-up-2026/table-2/row-06/electrolyte>, iph:hasMeasurement, 0"
  })
  void findsHowHotAProcessWentThatIsNoCondition(String owner, String role, int found)
      throws IOException {
    assertThat(
            problems(
                NO_GERMANIUM,
                HEAT
                    + """
                    <made-up-2026/finding/sintered> a iph:ProcessClaim ; rdfs:label "sintered" ;
                      iph:statement "LAGP was sintered." ; iph:subject <material/lagp> ;
                      iph:direction iph:Supports ; iph:wording iph:Asserted ;
                      iph:hasMeasurement <made-up-2026/heat> ;
                      prov:wasQuotedFrom <made-up-2026/section-3.2> ;
                      prov:hadPrimarySource <made-up-2026/reference/69> .
                    %s %s <made-up-2026/heat> .
                    """
                        .formatted(owner, role)
                    + NO_GERMANIUM))
        .extracting(Problem::expected)
        .hasSize(found)
        .allMatch(expected -> expected.startsWith("a condition, since how hot"));
  }

  @Test
  void findsADoubtWithoutAnExplanation() throws IOException {
    assertThat(problems("iph:explanation \"The text says 300 h.\" ;", ""))
        .containsExactly(
            new Problem(
                DISCREPANCY,
                "no iph:explanation",
                "one explanation",
                "Say under \"explanation\" why the place is doubtful."));
  }

  @Test
  void findsAConflictOfOneReading() throws IOException {
    assertThat(problems(",\n    <made-up-2026/discrepancy/life/reading-2>", ""))
        .containsExactly(
            new Problem(
                DISCREPANCY,
                "made-up-2026/discrepancy/life/reading-1",
                "at least two readings",
                "List both under \"readings\": two prints that disagree, or the print and what it"
                    + " is read as."));
  }

  @Test
  void findsAConflictOfTwoLikeReadings() throws IOException {
    assertThat(problems("iph:asPrinted \"300 h\"", "iph:asPrinted \"3000 h\""))
        .extracting(Problem::place, Problem::expected)
        .containsExactly(tuple(DISCREPANCY, "readings that differ"));
  }

  @Test
  void findsAConfidenceThatTakesNoReading() throws IOException {
    assertThat(problems("iph:confidence iph:Low", "iph:confidence iph:High"))
        .extracting(Problem::place, Problem::expected)
        .containsExactly(tuple(DISCREPANCY, "a reading taken, since the confidence is iph:High"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"41.21 mS at 30 °C", "from 2506 to 147 Ω", "100 cycles", "7 mA cm⁻²"})
  void findsAMissingUnitThatIsPrinted(String printed) throws IOException {
    assertThat(missingUnitOf(printed))
        .extracting(Problem::place, Problem::expected)
        .containsExactly(tuple(DISCREPANCY, "a print in which a number has no unit"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"200", "93.6 after 120 cycles at 0.1C", "a life of 250, at 1 mA"})
  void findsNothingWrongWithAUnitThatIsMissing(String printed) throws IOException {
    assertThat(missingUnitOf(printed)).isEmpty();
  }

  private static List<Problem> missingUnitOf(String printed) throws IOException {
    return problems(
        "iph:Conflict ; rdfs:label \"Two lives\" ;",
        """
        iph:MissingUnit ; rdfs:label "Two lives" ;
          iph:hasCandidateReading <made-up-2026/discrepancy/life/reading-3> .
        <made-up-2026/discrepancy/life/reading-3> a iph:CandidateReading ; rdfs:label "print" ;
          iph:asPrinted "%s" ; prov:wasQuotedFrom <made-up-2026/section-3.2> .
        <made-up-2026/discrepancy/life>
        """
            .formatted(printed));
  }
}
