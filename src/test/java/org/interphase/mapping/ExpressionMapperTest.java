package org.interphase.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cell that prints one value. */
class ExpressionMapperTest {

  private static final String GRAIN_SIZE =
      """
      "iph:notation": "expression", "iph:about": "sample",
      "iph:quantities": [{"quantity": "GrainSize", "unit": "µm", "header": true}],
      "iph:words": {"fibers": {"property": "remark"}}""";
  private static final String CONDUCTIVITY =
      """
      "iph:notation": "expression", "iph:about": "sample",
      "iph:quantities": [
        {"quantity": "IonicConductivity", "unit": "S/cm", "header": true},
        {"quantity": "Temperature", "unit": "°C", "role": "measurement-condition",
         "printedInHeader": "25 °C"}],
      "iph:words": {
        "bulk": {"property": "conductionPath", "value": "Bulk"},
        "R.T.": {"quantity": "Temperature", "role": "measurement-condition",
                 "property": "qualitativeValue", "value": "RoomTemperature"}},
      "iph:defaults": {"conductionPath": "Total"}""";
  private static final String TEMPERATURE =
      """
      "iph:notation": "expression", "iph:about": "test",
      "iph:quantities": [
        {"quantity": "Temperature", "unit": "°C", "role": "condition", "header": true}],
      "iph:words": {"R.T.": {"quantity": "Temperature", "role": "condition",
        "property": "qualitativeValue", "value": "RoomTemperature"}}""";
  private static final String DENSITY =
      """
      "iph:notation": "expression", "iph:about": "sample",
      "iph:quantities": [
        {"quantity": "RelativeDensity", "unit": "%", "header": true},
        {"quantity": "MassDensity", "unit": "g/cm³"}]""";
  private static final String ENERGY =
      """
      "iph:notation": "expression", "iph:about": "sample",
      "iph:quantities": [
        {"quantity": "ActivationEnergy", "unit": "eV", "header": true},
        {"quantity": "ActivationEnergy", "unit": "kJ/mol"}]""";

  @TempDir private Path folder;
  private SmallSource source;

  @BeforeEach
  void begin() {
    source = new SmallSource(folder);
  }

  @Test
  void rangeHasTwoBoundsAndNoValue() {
    source.with("grains", GRAIN_SIZE, "0.2–1");

    source.assertThings(
        """
        <row-01/sample> a iph:Sample ; iph:hasMeasurement <row-01/sample/grain-size> .
        <row-01/sample/grain-size> a iph:Measurement , iph:GrainSize ;
          iph:lowerBound 0.2 ; iph:lowerBoundInReferenceUnit 0.2 ;
          iph:upperBound 1.0 ; iph:upperBoundInReferenceUnit 1.0 ;
          qudt:hasUnit unit:MicroM ; iph:asPrinted "0.2–1" ; iph:reading iph:Printed .
        """);
  }

  @Test
  void boundKeepsItsSign() {
    source.with("density", DENSITY, "≥99.0");

    source.assertThings(
        """
        <row-01/sample> a iph:Sample ; iph:hasMeasurement <row-01/sample/relative-density> .
        <row-01/sample/relative-density> a iph:Measurement , iph:RelativeDensity ;
          iph:lowerBound 99.0 ; iph:lowerBoundInReferenceUnit 99.0 ; iph:qualifier "≥" ;
          qudt:hasUnit unit:PERCENT ; iph:asPrinted "≥99.0" ; iph:reading iph:Printed .
        """);
  }

  @Test
  void valueKeepsItsUncertainty() {
    source.with("energy", ENERGY, "0.40 ± 0.01");

    source.assertThings(
        """
        <row-01/sample> a iph:Sample ; iph:hasMeasurement <row-01/sample/activation-energy> .
        <row-01/sample/activation-energy> a iph:Measurement , iph:ActivationEnergy ;
          iph:value 0.4 ; iph:valueInReferenceUnit 0.4 ; iph:uncertainty 0.01 ;
          qudt:hasUnit unit:EV ; iph:asPrinted "0.40 ± 0.01" ; iph:reading iph:Printed .
        """);
  }

  @Test
  void valueInAnotherUnitIsKeptAndConvertedBesides() {
    // 31.1 kJ/mol ÷ 96.485 = 0.32233 eV, to four digits.
    source.with("energy", ENERGY, "31.1 kJ mol⁻¹");

    source.assertThings(
        """
        <row-01/sample> a iph:Sample ; iph:hasMeasurement <row-01/sample/activation-energy> .
        <row-01/sample/activation-energy> a iph:Measurement , iph:ActivationEnergy ;
          iph:value 31.1 ; iph:valueInReferenceUnit 0.3223 ;
          qudt:hasUnit unit:KiloJ-PER-MOL ; iph:asPrinted "31.1 kJ mol⁻¹" ;
          iph:reading iph:Printed .
        """);
  }

  @Test
  void headersTemperatureHoldsForACellWithoutItsOwn() {
    source.with("conductivity", CONDUCTIVITY, "3 × 10⁻⁴");

    source.assertThings(
        """
        <row-01/sample> a iph:Sample ; iph:hasMeasurement <row-01/sample/ionic-conductivity> .
        <row-01/sample/ionic-conductivity> a iph:Measurement , iph:IonicConductivity ;
          iph:value 0.0003 ; iph:valueInReferenceUnit 0.0003 ; qudt:hasUnit unit:S-PER-CentiM ;
          iph:conductionPath iph:Total ; iph:asPrinted "3 × 10⁻⁴" ; iph:reading iph:Printed ;
          iph:hasCondition <row-01/sample/ionic-conductivity/temperature> .
        <row-01/sample/ionic-conductivity/temperature> a iph:Measurement , iph:Temperature ;
          iph:value 25.0 ; iph:valueInReferenceUnit 25.0 ; qudt:hasUnit unit:DEG_C ;
          iph:asPrinted "25 °C" ; iph:reading iph:Printed .
        """);
  }

  @Test
  void cellsOwnTemperatureReplacesTheHeaders() {
    source.with("conductivity", CONDUCTIVITY, "3.34 × 10⁻⁴ (50 °C)");

    source.assertThings(
        """
        <row-01/sample> a iph:Sample ; iph:hasMeasurement <row-01/sample/ionic-conductivity> .
        <row-01/sample/ionic-conductivity> a iph:Measurement , iph:IonicConductivity ;
          iph:value 0.000334 ; iph:valueInReferenceUnit 0.000334 ;
          qudt:hasUnit unit:S-PER-CentiM ; iph:conductionPath iph:Total ;
          iph:asPrinted "3.34 × 10⁻⁴ (50 °C)" ; iph:reading iph:Printed ;
          iph:hasCondition <row-01/sample/ionic-conductivity/temperature> .
        <row-01/sample/ionic-conductivity/temperature> a iph:Measurement , iph:Temperature ;
          iph:value 50.0 ; iph:valueInReferenceUnit 50.0 ; qudt:hasUnit unit:DEG_C ;
          iph:asPrinted "3.34 × 10⁻⁴ (50 °C)" ; iph:reading iph:Printed .
        """);
  }

  @Test
  void conditionIsNamedByItsOwnNumberNotByAllThatTheCellPrints() {
    source.with("conductivity", CONDUCTIVITY, "3.34 × 10⁻⁴ (50 °C)");

    var temperature = source.about("/sample/ionic-conductivity/temperature");
    assertThat(temperature.stream(Node.ANY, RDFS.label.asNode(), Node.ANY))
        .extracting(Triple::getObject)
        .containsExactly(NodeFactory.createLiteralLang("temperature: 50 °C", "en"));
  }

  @Test
  void wordsReplaceTheColumnsDefaultAndTheHeadersTemperature() {
    source.with("conductivity", CONDUCTIVITY, "2e-4 (bulk, R.T.)");

    source.assertThings(
        """
        <row-01/sample> a iph:Sample ; iph:hasMeasurement <row-01/sample/ionic-conductivity> .
        <row-01/sample/ionic-conductivity> a iph:Measurement , iph:IonicConductivity ;
          iph:value 0.0002 ; iph:valueInReferenceUnit 0.0002 ; qudt:hasUnit unit:S-PER-CentiM ;
          iph:conductionPath iph:Bulk ; iph:asPrinted "2e-4 (bulk, R.T.)" ;
          iph:reading iph:Printed ;
          iph:hasCondition <row-01/sample/ionic-conductivity/temperature> .
        <row-01/sample/ionic-conductivity/temperature> a iph:Measurement , iph:Temperature ;
          iph:qualitativeValue iph:RoomTemperature ; iph:asPrinted "2e-4 (bulk, R.T.)" ;
          iph:reading iph:Printed .
        """);
  }

  @Test
  void remarkIsKeptWithItsValue() {
    source.with("grains", GRAIN_SIZE, "≈5 (fibers)");

    source.assertThings(
        """
        <row-01/sample> a iph:Sample ; iph:hasMeasurement <row-01/sample/grain-size> .
        <row-01/sample/grain-size> a iph:Measurement , iph:GrainSize ;
          iph:value 5.0 ; iph:valueInReferenceUnit 5.0 ; iph:qualifier "≈" ;
          iph:remark "fibers" ; qudt:hasUnit unit:MicroM ; iph:asPrinted "≈5 (fibers)" ;
          iph:reading iph:Printed .
        """);
  }

  @Test
  void roomTemperatureIsAWordAndNoNumber() {
    source.with("temperature", TEMPERATURE, "R.T.");

    source.assertThings(
        """
        <row-01/test> a iph:CyclingTest ; iph:ofCell <row-01/cell> ;
          iph:hasCondition <row-01/test/temperature> .
        <row-01/cell> a iph:FullCell ; iph:hasElectrolyteSample <row-01/sample> ;
          iph:hasInterlayerSample <row-01/interlayer> .
        <row-01/sample> a iph:Sample .
        <row-01/interlayer> a iph:InterlayerSample .
        <row-01/test/temperature> a iph:Measurement , iph:Temperature ;
          iph:qualitativeValue iph:RoomTemperature ; iph:asPrinted "R.T." ;
          iph:reading iph:Printed .
        """);
  }

  @Test
  void massDensityAmongRelativeOnesIsToldByItsUnit() {
    source.with("density", DENSITY, "3.26 g cm⁻³");

    source.assertThings(
        """
        <row-01/sample> a iph:Sample ; iph:hasMeasurement <row-01/sample/mass-density> .
        <row-01/sample/mass-density> a iph:Measurement , iph:MassDensity ;
          iph:value 3.26 ; iph:valueInReferenceUnit 3.26 ; qudt:hasUnit unit:GM-PER-CentiM3 ;
          iph:asPrinted "3.26 g cm⁻³" ; iph:reading iph:Printed .
        """);
  }
}
