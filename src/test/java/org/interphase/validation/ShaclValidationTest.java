package org.interphase.validation;

import static org.assertj.core.api.Assertions.assertThat;

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

  @Test
  void findsAnInterlayerThatCarriesNothingOut() throws IOException {
    var film = "<made-up-2026/table-2/row-06/electrolyte> a iph:InterlayerSample ;";
    assertThat(problems("<made-up-2026/table-2/row-06/electrolyte> a iph:Sample ;", film))
        .containsExactly(
            new Problem(
                ROW,
                "no iph:realises",
                "a strategy of the catalogue",
                "Name it under \"strategies\" of the specimen, or in the stack of its row; add it, or"
                    + " its spelling, to data/catalogue/strategies.json."));
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

  static List<Problem> problems(String text, String slip) throws IOException {
    var turtle = Files.readString(Path.of("src/test/resources/validation/conforming.ttl"));
    assertThat(turtle).contains(text);
    var data = RDFParser.fromString(turtle.replace(text, slip), Lang.TURTLE).toGraph();
    ONTOLOGY.find().forEach(data::add);
    return ShaclValidation.validate(data, SHAPES);
  }
}
