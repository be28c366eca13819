package org.interphase.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell that prints several values: factors, layers, an outcome and when it was reached. */
class SeveralValuesTest {

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
  private static final String THICKNESS =
      """
      "iph:notation": "expression", "iph:about": "interlayer",
      "iph:quantities": [{"quantity": "Thickness", "unit": "nm"}]""";

  @TempDir private Path folder;
  private SmallSource source;

  @BeforeEach
  void begin() {
    source = new SmallSource(folder);
  }

  @Test
  void factorsAreToldApartByTheirOrder() {
    source.with("current", CURRENT, "0.05 × 2");

    source.assertThings(
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
                Place.cell("table-1.csv", 2, "current", 1),
                found + " in \"" + cell + "\"",
                "2 factors joined by ×",
                "Check the cell against the source; if the source prints it so, record the reading"
                    + " as a discrepancy, or extend the column's description."));
  }

  @Test
  void layersOnEachOtherAreSummedUpFromTheirParts() {
    source.with("thickness", THICKNESS, "30 nm Cr on 6 nm Al2O3");

    source.assertThings(
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
  void fadingIsNoRetention() {
    source.with("retention", RETENTION, "10% fading after 200 cycles at 0.5C");

    source.assertThings(
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
}
