package org.interphase.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShaclValidationTest {

  private static final Graph ONTOLOGY = RDFDataMgr.loadGraph("ontology/interphase.ttl");
  private static final Graph SHAPES = RDFDataMgr.loadGraph("ontology/shapes.ttl");
  private static final Place DENSITY = Place.cell("data/made-up-2026/table-2.csv", 7, "density");
  private static final Place LIFE = Place.cell("data/made-up-2026/table-2.csv", 7, "life");
  private static final Place THICKNESS =
      Place.cell("data/made-up-2026/table-2.csv", 7, "thickness");
  private static final Place ROW = Place.row("data/made-up-2026/table-2.csv", 7);
  private static final Place FINDING =
      new Place("data/made-up-2026/findings.json", "no-ge-reduction");
  private static final Place DISCREPANCY =
      new Place("data/made-up-2026/discrepancies.json", "life");
  private static final String NO_GERMANIUM =
      "<made-up-2026/finding/no-ge-reduction> a iph:SuppressionClaim ;";
  private static final Problem UNSEEN =
      new Problem(
          FINDING,
          "\"SPI and Ge\"",
          "evidence with a method and what it was applied to, since the grade is"
              + " iph:DirectlyObserved",
          "Name \"method\" and \"appliedTo\" under \"evidence\" as the source names them, or lower"
              + " the grade; a printed number keeps its wording Measured.");

  @Test
  void conformingDataHaveNoProblems() throws IOException {
    assertThat(problems("", "")).isEmpty();
  }

  @Test
  void ontologyAloneHasNoProblems() {
    assertThat(ShaclValidation.validate(ONTOLOGY, SHAPES)).isEmpty();
  }

  @Test
  void findsAPercentageBeyondAHundred() throws IOException {
    assertThat(
            problems(
                "iph:value 98.0 ; iph:valueInReferenceUnit 98.0",
                "iph:value 980.0 ; iph:valueInReferenceUnit 980.0"))
        .containsExactly(
            new Problem(
                DENSITY,
                "980.0 in \"98%\"",
                "a percentage from 0 to 100",
                "Correct the number, or its quantity if it is not a percentage."));
  }

  @Test
  void findsAMissingUnit() throws IOException {
    assertThat(problems("qudt:hasUnit unit:HR ;\n  prov", "prov"))
        .containsExactly(
            new Problem(
                LIFE,
                "\"3000 h\"",
                "a unit",
                "Write the unit in the cell, or name it in the column's description."));
  }

  @Test
  void findsAUnitOfAnotherQuantity() throws IOException {
    assertThat(problems("qudt:hasUnit unit:HR ;\n  prov", "qudt:hasUnit unit:MicroM ;\n  prov"))
        .containsExactly(
            new Problem(
                LIFE,
                "\"µm\" in \"3000 h\"",
                "a unit that is converted to h",
                "Correct the unit, or the quantity in the column's description."));
  }

  @Test
  void findsARangeTheWrongWayRound() throws IOException {
    assertThat(
            problems(
                "iph:lowerBound 2.0 ; iph:lowerBoundInReferenceUnit 2.0",
                "iph:lowerBound 20.0 ; iph:lowerBoundInReferenceUnit 2.0"))
        .containsExactly(
            new Problem(
                THICKNESS,
                "20.0 in \"2–5 µm\"",
                "a lower bound that is not above the upper one",
                "Write the smaller number of the range first."));
  }

  @Test
  void findsALengthOfNothing() throws IOException {
    assertThat(
            problems(
                "iph:lowerBound 2.0 ; iph:lowerBoundInReferenceUnit 2.0",
                "iph:lowerBound 0.0 ; iph:lowerBoundInReferenceUnit 0.0"))
        .containsExactly(
            new Problem(
                THICKNESS,
                "0.0 in \"2–5 µm\"",
                "a length above 0",
                "Correct the number or its unit."));
  }

  @Test
  void findsTwoKindsOfReading() throws IOException {
    assertThat(
            problems(
                "iph:reading iph:Printed ;\n  iph:value 98.0",
                "iph:reading iph:Printed , iph:Derived ;\n  iph:value 98.0"))
        .containsExactly(
            new Problem(
                DENSITY,
                "iph:Derived and iph:Printed in \"98%\"",
                "exactly one of iph:Printed, iph:Derived, iph:Inferred",
                "Say how the number was got from the print."));
  }

  @Test
  void findsANumberThatWasNotConverted() throws IOException {
    assertThat(problems("iph:value 3000.0 ; iph:valueInReferenceUnit 3000.0", "iph:value 3000.0"))
        .containsExactly(
            new Problem(
                LIFE,
                "no iph:valueInReferenceUnit in \"3000 h\"",
                "the number once more, in the reference unit",
                "Give the unit a reference and a multiplier in data/catalogue/units.json."));
  }

  @Test
  void findsAValueOfNothing() throws IOException {
    assertThat(problems("iph:hasOutcome <made-up-2026/table-2/row-06/test/life> ;", ""))
        .containsExactly(
            new Problem(
                LIFE,
                "none in \"3000 h\"",
                "a thing that has this value",
                "Say in the column's description what the column is about."));
  }

  @Test
  void placesAValueWithoutACellByItsRow() throws IOException {
    assertThat(
            problems(
                "qudt:hasUnit unit:HR ;\n  prov:wasQuotedFrom"
                    + " <made-up-2026/table-2/row-06#life> ;",
                "qudt:hasUnit unit:HR ;"))
        .containsExactly(
            new Problem(
                ROW,
                "no prov:wasQuotedFrom in \"3000 h\"",
                "a place in the source",
                "Name the table cell, section or figure in which the value stands."));
  }

  @Test
  void findsATestWithoutACell() throws IOException {
    assertThat(problems("iph:ofCell <made-up-2026/table-2/row-06/cell> ;", ""))
        .containsExactly(
            new Problem(
                ROW,
                "no iph:ofCell",
                "exactly one cell",
                "Link the test to its cell with iph:ofCell in the table's description."));
  }

  @Test
  void findsALayerThatTheCatalogueLacks() throws IOException {
    assertThat(problems("iph:realises <strategy/spi>", "rdfs:comment \"unknown\""))
        .containsExactly(
            new Problem(
                ROW,
                "\"SPI\"",
                "a material or a strategy of the catalogue",
                "Add the layer's name to data/catalogue/materials.json or strategies.json."));
  }

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

  @Test
  void findsAMaterialWithoutALabel() throws IOException {
    assertThat(problems("a iph:LAGP ; rdfs:label \"LAGP\"", "a iph:LAGP"))
        .containsExactly(
            new Problem(
                new Place("data/catalogue/materials.json", "lagp"),
                "material/lagp",
                "a label",
                "Give the thing a label in the file that it comes from."));
  }

  @Test
  void findsAllProblemsAtOnce() throws IOException {
    assertThat(problems("prov:hadPrimarySource <made-up-2026/reference/69>", "rdfs:seeAlso <x>"))
        .extracting(Problem::place)
        .containsExactlyInAnyOrder(ROW, DENSITY, THICKNESS, LIFE, LIFE, FINDING);
  }

  @Test
  void placesEntriesBesideTheSourceWhereItSaysThatItLies() throws IOException {
    assertThat(
            problems(
                "a iph:ReviewArticle ;",
                "a iph:ReviewArticle ; iph:fileName \"/home/me/paper/source.json\" ;."
                    + " <made-up-2026/finding/empty> a iph:PropertyClaim ;"
                    + " iph:subject <strategy/spi> ; iph:statement \"…\" ; rdfs:label \"empty\" ;"
                    + " iph:wording iph:Hedged ; iph:direction iph:Supports ;"
                    + " prov:wasQuotedFrom <made-up-2026/section-3.2> . <made-up-2026>"))
        .containsExactly(
            new Problem(
                new Place("/home/me/paper/findings.json", "empty"),
                "no prov:hadPrimarySource",
                "a reference that the source lists",
                "Write a key of references.csv under \"references\"."));
  }

  private static List<Problem> missingUnitOf(String printed) throws IOException {
    return problems(
        "iph:Conflict ; rdfs:label \"Two lives\" ;",
        """
        iph:MissingUnit ; rdfs:label "Two lives" ;
          iph:hasReading <made-up-2026/discrepancy/life/reading-3> .
        <made-up-2026/discrepancy/life/reading-3> a iph:CandidateReading ; rdfs:label "print" ;
          iph:asPrinted "%s" ; prov:wasQuotedFrom <made-up-2026/section-3.2> .
        <made-up-2026/discrepancy/life>
        """
            .formatted(printed));
  }

  private static List<Problem> problems(String text, String slip) throws IOException {
    var turtle = Files.readString(Path.of("src/test/resources/validation/conforming.ttl"));
    assertThat(turtle).contains(text);
    var data = RDFParser.fromString(turtle.replace(text, slip), Lang.TURTLE).toGraph();
    ONTOLOGY.find().forEach(data::add);
    return ShaclValidation.validate(data, SHAPES);
  }
}
