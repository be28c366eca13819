package org.interphase.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.interphase.GraphAssertions;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  private static final String CURRENT =
      """
      "iph:notation": "expression", "iph:about": "test",
      "iph:quantities": [
        {"quantity": "CurrentDensity", "unit": "mA/cm²", "role": "condition", "factor": true},
        {"quantity": "StepDuration", "unit": "h", "role": "condition", "factor": true}]""";
  private static final String RETENTION =
      """
      "iph:notation": "expression", "iph:about": "test",
      "iph:quantities": [
        {"quantity": "CapacityRetention", "unit": "%", "role": "outcome"},
        {"quantity": "CapacityFade", "unit": "%", "role": "outcome", "word": "fading"},
        {"quantity": "CycleCount", "unit": "1", "role": "outcome"},
        {"quantity": "CRate", "unit": "C", "role": "condition"}]""";
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
  private static final String THICKNESS =
      """
      "iph:notation": "expression", "iph:about": "interlayer",
      "iph:quantities": [{"quantity": "Thickness", "unit": "nm"}]""";
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

    assertThings(
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

    assertThings(
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

    assertThings(
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

    assertThings(
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

    assertThings(
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

    assertThings(
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
  void wordsReplaceTheColumnsDefaultAndTheHeadersTemperature() {
    source.with("conductivity", CONDUCTIVITY, "2e-4 (bulk, R.T.)");

    assertThings(
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

    assertThings(
        """
        <row-01/sample> a iph:Sample ; iph:hasMeasurement <row-01/sample/grain-size> .
        <row-01/sample/grain-size> a iph:Measurement , iph:GrainSize ;
          iph:value 5.0 ; iph:valueInReferenceUnit 5.0 ; iph:qualifier "≈" ;
          iph:remark "fibers" ; qudt:hasUnit unit:MicroM ; iph:asPrinted "≈5 (fibers)" ;
          iph:reading iph:Printed .
        """);
  }

  @Test
  void factorsAreToldApartByTheirOrder() {
    source.with("current", CURRENT, "0.05 × 2");

    assertThings(
        """
        <row-01/test> a iph:CyclingTest ; iph:ofCell <row-01/cell> ;
          iph:hasCondition <row-01/test/current-density> , <row-01/test/step-duration> .
        <row-01/cell> a iph:FullCell ; iph:hasElectrolyteSample <row-01/sample> ;
          iph:hasInterlayerSample <row-01/interlayer> .
        <row-01/sample> a iph:Sample .
        <row-01/interlayer> a iph:InterlayerSample .
        <row-01/test/current-density> a iph:Measurement , iph:CurrentDensity ;
          iph:value 0.05 ; iph:valueInReferenceUnit 0.05 ;
          qudt:hasUnit <https://w3id.org/interphase/id/unit/MilliA-PER-CentiM2> ;
          iph:asPrinted "0.05 × 2" ; iph:reading iph:Printed .
        <row-01/test/step-duration> a iph:Measurement , iph:StepDuration ;
          iph:value 2.0 ; iph:valueInReferenceUnit 2.0 ; qudt:hasUnit unit:HR ;
          iph:asPrinted "0.05 × 2" ; iph:reading iph:Printed .
        """);
  }

  @ParameterizedTest
  @CsvSource({"0.05, 1 factor", "0.05 × 2 × 3, more than 2 factors"})
  void factorsThatAreTooFewOrTooManyAreAProblem(String cell, String found) {
    assertThat(source.with("current", CURRENT, cell).problems())
        .containsExactly(
            new Problem(
                Place.cell("table-1.csv", 2, "current"),
                found + " in \"" + cell + "\"",
                "2 factors joined by ×",
                "Check the cell against the source; if the source prints it so, record the reading"
                    + " as a discrepancy, or extend the column's description."));
  }

  @Test
  void layersOnEachOtherAreSummedUpFromTheirParts() {
    source.with("thickness", THICKNESS, "30 nm Cr on 6 nm Al2O3");

    assertThings(
        """
        <row-01/interlayer> a iph:InterlayerSample ;
          iph:hasMeasurement <row-01/interlayer/thickness> .
        <row-01/interlayer/thickness> a iph:Measurement , iph:Thickness ;
          iph:value 36.0 ; iph:valueInReferenceUnit 0.036 ; qudt:hasUnit unit:NanoM ;
          iph:asPrinted "30 nm Cr on 6 nm Al2O3" ; iph:reading iph:Derived ;
          iph:derivedFrom <row-01/interlayer/thickness/thickness> ,
            <row-01/interlayer/thickness/thickness-2> .
        <row-01/interlayer/thickness/thickness> a iph:Measurement , iph:Thickness ;
          iph:value 30.0 ; iph:valueInReferenceUnit 0.03 ; qudt:hasUnit unit:NanoM ;
          iph:asPrinted "30 nm Cr on 6 nm Al2O3" ; iph:reading iph:Printed ;
          iph:ofComponent <https://w3id.org/interphase/id/material/chromium> .
        <row-01/interlayer/thickness/thickness-2> a iph:Measurement , iph:Thickness ;
          iph:value 6.0 ; iph:valueInReferenceUnit 0.006 ; qudt:hasUnit unit:NanoM ;
          iph:asPrinted "30 nm Cr on 6 nm Al2O3" ; iph:reading iph:Printed ;
          iph:ofComponent <https://w3id.org/interphase/id/material/al2o3> .
        """);
  }

  @Test
  void layersInDifferentUnitsAreNotSummedUp() {
    assertThat(source.with("thickness", THICKNESS, "30 nm Cr on 1 µm Al2O3").problems())
        .extracting(Problem::found, Problem::expected)
        .containsExactly(
            tuple(
                "layers in nm and µm in \"30 nm Cr on 1 µm Al2O3\"",
                "the same unit for each layer"));
  }

  @Test
  void roomTemperatureIsAWordAndNoNumber() {
    source.with("temperature", TEMPERATURE, "R.T.");

    assertThings(
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
  void fadingIsNoRetention() {
    source.with("retention", RETENTION, "10% fading after 200 cycles at 0.5C");

    assertThings(
        """
        <row-01/test> a iph:CyclingTest ; iph:ofCell <row-01/cell> ;
          iph:hasOutcome <row-01/test/capacity-fade> , <row-01/test/cycle-count> ;
          iph:hasCondition <row-01/test/c-rate> .
        <row-01/cell> a iph:FullCell ; iph:hasElectrolyteSample <row-01/sample> ;
          iph:hasInterlayerSample <row-01/interlayer> .
        <row-01/sample> a iph:Sample .
        <row-01/interlayer> a iph:InterlayerSample .
        <row-01/test/capacity-fade> a iph:Measurement , iph:CapacityFade ;
          iph:value 10.0 ; iph:valueInReferenceUnit 10.0 ; qudt:hasUnit unit:PERCENT ;
          iph:asPrinted "10% fading after 200 cycles at 0.5C" ; iph:reading iph:Printed .
        <row-01/test/cycle-count> a iph:Measurement , iph:CycleCount ;
          iph:value 200.0 ; iph:valueInReferenceUnit 200.0 ; qudt:hasUnit unit:NUM ;
          iph:asPrinted "10% fading after 200 cycles at 0.5C" ; iph:reading iph:Printed .
        <row-01/test/c-rate> a iph:Measurement , iph:CRate ;
          iph:value 0.5 ; iph:valueInReferenceUnit 0.5 ;
          qudt:hasUnit <https://w3id.org/interphase/id/unit/C-Rate> ;
          iph:asPrinted "10% fading after 200 cycles at 0.5C" ; iph:reading iph:Printed .
        """);
  }

  @Test
  void massDensityAmongRelativeOnesIsToldByItsUnit() {
    source.with("density", DENSITY, "3.26 g cm⁻³");

    assertThings(
        """
        <row-01/sample> a iph:Sample ; iph:hasMeasurement <row-01/sample/mass-density> .
        <row-01/sample/mass-density> a iph:Measurement , iph:MassDensity ;
          iph:value 3.26 ; iph:valueInReferenceUnit 3.26 ; qudt:hasUnit unit:GM-PER-CentiM3 ;
          iph:asPrinted "3.26 g cm⁻³" ; iph:reading iph:Printed .
        """);
  }

  private void assertThings(String turtle) {
    GraphAssertions.assertIsomorphic(
        "BASE <https://w3id.org/interphase/id/small-2025/table-1/>\n" + turtle, source.things());
  }
}
