package org.interphase.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableMapperTest {

  private static final String COMPOSITION =
      "\"iph:notation\": \"composition\", \"iph:about\": \"sample\"";
  private static final String METHOD = "\"iph:notation\": \"method\", \"iph:about\": \"sample\"";
  private static final String STACK =
      """
      "iph:notation": "cell-stack", "iph:about": "cell",
      "iph:electrolyte": "sample", "iph:interlayer": "interlayer\"""";
  private static final String THICKNESS =
      """
      "iph:notation": "expression", "iph:about": "sample",
      "iph:quantities": [{"quantity": "Thickness", "unit": "mm", "header": true}]""";
  private static final String TREATMENT =
      """
      "iph:notation": "expression", "iph:about": "treatment",
      "iph:quantities": [{"quantity": "Temperature", "unit": "°C"},
                         {"quantity": "Duration", "unit": "h"}]""";
  private static final String TEST_TEMPERATURE =
      """
      "iph:notation": "expression", "iph:about": "test",
      "iph:quantities": [{"quantity": "Temperature", "unit": "°C", "header": true, "role": "condition"}]""";
  private static final String LIFE =
      """
      "iph:notation": "expression", "iph:about": "test",
      "iph:quantities": [{"quantity": "PlatingStrippingTime", "unit": "h", "role": "outcome"}]""";

  @TempDir private Path folder;
  private SmallSource source;

  @BeforeEach
  void begin() {
    source = new SmallSource(folder);
  }

  @Test
  void whatIsNamedBesideTheElectrolyteIsADopant() {
    source.with("electrolyte", COMPOSITION, "LAGP-B2O3");

    source.assertThings(
        """
        <row-01/sample> a iph:Sample ; iph:ofMaterial material:lagp ;
          iph:formulaAsPrinted "LAGP" ; iph:asPrinted "LAGP-B2O3" ;
          iph:hasAddedComponent <row-01/sample/dopant-b2o3> .
        <row-01/sample/dopant-b2o3> a iph:AddedComponent ; iph:roleOfMaterial material:b2o3 ;
          iph:asPrinted "B2O3" .
        """);
  }

  @Test
  void elementBeforeDopedIsADopant() {
    source.with("electrolyte", COMPOSITION, "Mg-doped LAGP");

    source.assertThings(
        """
        <row-01/sample> a iph:Sample ; iph:ofMaterial material:lagp ;
          iph:formulaAsPrinted "LAGP" ; iph:asPrinted "Mg-doped LAGP" ;
          iph:hasAddedComponent <row-01/sample/dopant-magnesium> .
        <row-01/sample/dopant-magnesium> a iph:AddedComponent ; iph:roleOfMaterial material:magnesium ;
          iph:asPrinted "Mg" .
        """);
  }

  @Test
  void dopantWithinTheFormulaComesFromTheCatalogue() {
    source.with("electrolyte", COMPOSITION, "Li1.5Al0.4Ga0.1Ge1.5(PO4)3");

    source.assertThings(
        """
        <row-01/sample> a iph:Sample ; iph:ofMaterial material:lagp-ga ;
          iph:formulaAsPrinted "Li1.5Al0.4Ga0.1Ge1.5(PO4)3" ;
          iph:asPrinted "Li1.5Al0.4Ga0.1Ge1.5(PO4)3" ;
          iph:hasAddedComponent <row-01/sample/dopant-gallium> .
        <row-01/sample/dopant-gallium> a iph:AddedComponent ; iph:roleOfMaterial material:gallium .
        """);
  }

  @Test
  void wordsOfShapeAreRemarks() {
    source.with("electrolyte", COMPOSITION, "LAGP thin film");

    source.assertThings(
        """
        <row-01/sample> a iph:Sample ; iph:ofMaterial material:lagp ;
          iph:formulaAsPrinted "LAGP" ; iph:asPrinted "LAGP thin film" ; iph:remark "thin film" .
        """);
  }

  @Test
  void methodsKeepTheirPrint() {
    source.with("method", METHOD, "Sol-gel and hot-pressing");

    source.assertThings(
        """
        <row-01/sample> a iph:Sample ; iph:preparationAsPrinted "Sol-gel and hot-pressing" ;
          iph:preparedBy <https://w3id.org/interphase/id/method/sol-gel> ,
            <https://w3id.org/interphase/id/method/hot-pressing> .
        """);
  }

  @Test
  void stackTellsElectrodesElectrolyteAndInterlayers() {
    source.with("cell", STACK, "Li|SPI-LAGP-SPI|NCA");

    source.assertThings(
        """
        <row-01/cell> a iph:FullCell ; iph:stackAsPrinted "Li|SPI-LAGP-SPI|NCA" ;
          iph:hasElectrolyteSample <row-01/sample> ; iph:hasInterlayerSample <row-01/interlayer> ;
          iph:hasAnode material:lithium ; iph:hasCathode material:nca ;
          iph:hasElectrolyte material:lagp ; iph:hasInterlayer strategy:spi ;
          iph:hasLayer <row-01/cell/layer-1> , <row-01/cell/layer-2> , <row-01/cell/layer-3> ,
            <row-01/cell/layer-4> , <row-01/cell/layer-5> .
        <row-01/sample> a iph:Sample ; iph:ofMaterial material:lagp .
        <row-01/interlayer> a iph:InterlayerSample ; iph:realises strategy:spi .
        <row-01/cell/layer-1> a iph:Layer ; iph:position 1 ; iph:asPrinted "Li" ;
          iph:ofMaterial material:lithium .
        <row-01/cell/layer-2> a iph:Layer ; iph:position 2 ; iph:asPrinted "SPI" ;
          iph:realises strategy:spi .
        <row-01/cell/layer-3> a iph:Layer ; iph:position 3 ; iph:asPrinted "LAGP" ;
          iph:ofMaterial material:lagp .
        <row-01/cell/layer-4> a iph:Layer ; iph:position 4 ; iph:asPrinted "SPI" ;
          iph:realises strategy:spi .
        <row-01/cell/layer-5> a iph:Layer ; iph:position 5 ; iph:asPrinted "NCA" ;
          iph:ofMaterial material:nca .
        """);
  }

  /** Layers of many cells stand side by side where one material is told of. */
  @Test
  void layerIsNamedWithItsCell() {
    source.with("cell", STACK, "Li|SPI-LAGP-SPI|NCA");

    var layer = source.about("/cell/layer-2");
    assertThat(layer.find(Node.ANY, RDFS.label.asNode(), Node.ANY).next().getObject())
        .extracting(Node::getLiteralLexicalForm)
        .asString()
        .endsWith("row 1: full cell, layer 2: SPI");
  }

  @Test
  void strategyThatIsNoInterlayerIsStillUsed() {
    source.with("cell", STACK, "Li|rough|LAGP|NCA");

    assertThat(lines("/cell"))
        .contains("usesStrategy strategy/rough")
        .doesNotContain("hasInterlayer strategy/rough");
  }

  @Test
  void stackWithoutInterlayerHasNoInterlayerSample() {
    source.with("cell", STACK, "Li|LAGP|NCA").with("thickness", THICKNESS, "1");

    assertThat(source.about("/interlayer").isEmpty()).isTrue();
    assertThat(lines("/cell")).doesNotContain("hasInterlayerSample");
  }

  @Test
  void dashIsSaidOfTheThingThatTheRowHas() {
    source.with("electrolyte", COMPOSITION, "LAGP").with("thickness", THICKNESS, "—");

    source.assertThings(
        """
        <row-01/sample> a iph:Sample ; iph:ofMaterial material:lagp ;
          iph:formulaAsPrinted "LAGP" ; iph:asPrinted "LAGP" ; iph:notReported iph:Thickness .
        """);
  }

  @Test
  void dashIsSaidOfTheRowWhereTheThingItselfIsMissing() {
    source.with("electrolyte", COMPOSITION, "LAGP").with("treatment", TREATMENT, "—");

    assertThat(source.about("/treatment").isEmpty()).isTrue();
    assertThat(lines("")).contains("notReported Temperature").contains("notReported Duration");
  }

  /** What the test was done at is a temperature that the row gives, and no gap. */
  @Test
  void rowIsNotSilentOfWhatAnotherThingOfItHas() {
    source
        .with("electrolyte", COMPOSITION, "LAGP")
        .with("treatment", TREATMENT, "—")
        .with("temperature", TEST_TEMPERATURE, "60");

    assertThat(lines(""))
        .contains("notReported Duration")
        .doesNotContain("notReported Temperature");
  }

  @Test
  void doubtfulCellIsReadAsTheCuratorsDecidedAndKeepsItsPrint() {
    source
        .with("life", LIFE, "200")
        .doubting(
            """
            {"id": "life-unit", "kind": "MissingUnit", "label": "Unit of the life",
             "at": ["table-1/row-01#life"],
             "readings": [
               {"printed": "200", "at": "table-1/row-01#life"},
               {"readAs": "200 h", "taken": true}],
             "explanation": "No unit.", "confidence": "High"}""");

    source.assertThings(
        """
        <row-01/test> a iph:CyclingTest ; iph:ofCell <row-01/cell> ;
          iph:hasOutcome <row-01/test/plating-stripping-time> .
        <row-01/cell> a iph:FullCell ; iph:hasElectrolyteSample <row-01/sample> ;
          iph:hasInterlayerSample <row-01/interlayer> .
        <row-01/sample> a iph:Sample .
        <row-01/interlayer> a iph:InterlayerSample .
        <row-01/test/plating-stripping-time> a iph:Measurement , iph:PlatingStrippingTime ;
          iph:value 200.0 ; iph:valueInReferenceUnit 200.0 ; qudt:hasUnit unit:HR ;
          iph:asPrinted "200" ; iph:reading iph:Inferred .
        """);
  }

  @Test
  void readingThatIsNotTakenChangesNothing() {
    source
        .with("life", LIFE, "200 h")
        .doubting(
            """
            {"id": "life", "kind": "Conflict", "label": "Two lives",
             "at": ["table-1/row-01#life"],
             "readings": [{"printed": "200 h", "taken": true}, {"readAs": "20 h"}],
             "explanation": "The text says 20 h.", "confidence": "Low"}""");

    assertThat(lines("/test/plating-stripping-time"))
        .contains("value 200.0")
        .contains("reading Printed");
  }

  @Test
  void everythingSaysWhereItStandsAndWhoseItIs() {
    source
        .with("thickness", THICKNESS, "1")
        .with("reference", "\"iph:notation\": \"reference\"", "[16b]");

    assertThat(lines("/sample"))
        .contains("label Example 2025, Table 1, row 1: sample")
        .contains("wasQuotedFrom small-2025/table-1/row-01\n")
        .contains("hadPrimarySource small-2025/reference/16b");
    assertThat(lines("/sample/thickness"))
        .contains("label thickness: 1")
        .contains("wasQuotedFrom small-2025/table-1/row-01#thickness")
        .contains("hadPrimarySource small-2025/reference/16b");
  }

  @Test
  void rowWithoutAReferenceIsTheSourcesOwn() {
    source.with("thickness", THICKNESS, "1");

    assertThat(lines("/sample")).contains("hadPrimarySource small-2025\n");
  }

  @Test
  void oneCellThatCannotBeReadDoesNotHideTheOthers() {
    source
        .with("electrolyte", COMPOSITION, "LAGP-Xx")
        .with("thickness", THICKNESS, "thin")
        .with("treatment", TREATMENT, "500 °C for 2 V");

    assertThat(source.problems())
        .extracting(Problem::place)
        .extracting(Object::toString)
        .containsExactly(
            "table-1.csv, row 2, column \"electrolyte\" (A)",
            "table-1.csv, row 2, column \"thickness\" (B)",
            "table-1.csv, row 2, column \"treatment\" (C)");
    assertThat(source.about("/sample").isEmpty()).isFalse();
  }

  /** What is said of a thing, a line each, IRIs by their last part. */
  private String lines(String thing) {
    var lines = new StringBuilder();
    source
        .about(thing)
        .find()
        .forEach(
            triple ->
                lines
                    .append(triple.getPredicate().getLocalName())
                    .append(' ')
                    .append(
                        triple.getObject().isLiteral()
                            ? triple.getObject().getLiteralLexicalForm()
                            : triple
                                .getObject()
                                .getURI()
                                .replaceAll("^https://w3id.org/interphase/(id/|ontology#)", ""))
                    .append('\n'));
    return lines.toString();
  }
}
