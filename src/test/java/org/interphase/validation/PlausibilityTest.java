package org.interphase.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.interphase.model.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What can be, but hardly is: the slips of units and columns that a reader of a table would see.
 */
class PlausibilityTest {

  private static final Graph SHAPES = RDFDataMgr.loadGraph("ontology/shapes.ttl");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IonicConductivity | 0.5 | an ionic conductivity between 10⁻²⁰ and 0.1 S/cm, as solids have",
        "ActivationEnergy | 4.2 | an activation energy between 0.03 and 2 eV",
        "RelativeDensity | 0.95 | a relative density of 30 % or more",
        "CapacityRetention | 0.8 | a capacity retention of 2 % or more",
        "CoulombicEfficiency | 0.99 | a coulombic efficiency of 2 % or more",
        "CurrentDensity | 200 | a current density between 0.0001 and 100 mA/cm²",
        "CriticalCurrentDensity | 500 | a critical current density between 0.001 and 100 mA/cm²",
        "VoltageWindow | 2500 | a voltage of 20 V at most",
        "OxidationStabilityLimit | 4200 | a potential of 20 V at most",
        "StabilityWindow | 4200 | a potential of 20 V at most",
        "Thickness | 500000 | a thickness between 0.1 nm and 20 mm",
        "ElectronicConductivity | 0.3 | an electronic conductivity of an electrolyte, at most 0.01 S/cm"
      })
  void warnsOfWhatTheFieldHasNotSeen(String quantity, String value, String expected) {
    var sample = "id:s iph:hasMeasurement id:m . id:m a iph:%s ; iph:valueInReferenceUnit %s .";

    assertThat(warnings(sample.formatted(quantity, value))).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id:m a iph:IonicConductivity ; iph:valueInReferenceUnit 0.0003 .",
        "id:m a iph:RelativeDensity ; iph:valueInReferenceUnit 95 .",
        "id:m a iph:CurrentDensity ; iph:valueInReferenceUnit 0.05 .",
        "id:m a iph:Temperature ; iph:valueInReferenceUnit 300 .",
        "id:t a iph:CyclingTest ; iph:ofCell id:c ; iph:hasCondition id:m ."
            + " id:m a iph:Temperature ; iph:valueInReferenceUnit 60 .",
        "id:c a iph:SymmetricCell ; iph:hasAnode id:li ; iph:hasCathode id:li .",
        "id:c a iph:FullCell ; iph:hasAnode id:li ; iph:hasCathode id:lfp ."
      })
  void whatIsUsualPasses(String turtle) {
    assertThat(warnings(turtle)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id:c a iph:SymmetricCell ; iph:hasAnode id:li ; iph:hasCathode id:lfp ."
            + "| the same electrode on both sides of a symmetric cell",
        "id:c a iph:FullCell ; iph:hasAnode id:lfp ; iph:hasCathode id:li ."
            + "| a negative electrode on the left",
        "id:c a iph:FullCell ; iph:hasAnode id:lfp ; iph:hasCathode id:li ."
            + "| a positive electrode on the right",
        "id:s iph:hasMeasurement id:t , id:b . id:t a iph:IonicConductivity ; iph:conductionPath"
            + " iph:Total ; iph:valueInReferenceUnit 0.002 . id:b a iph:IonicConductivity ;"
            + " iph:conductionPath iph:Bulk ; iph:valueInReferenceUnit 0.001 ."
            + "| a total conductivity that is not above that of the bulk",
        "id:s iph:hasMeasurement id:e , id:i . id:e a iph:ElectronicConductivity ;"
            + " iph:valueInReferenceUnit 0.002 . id:i a iph:IonicConductivity ;"
            + " iph:valueInReferenceUnit 0.001 ."
            + "| an electronic conductivity that is not above the ionic one",
        "id:m a iph:IonicConductivity ; iph:hasCondition id:t . id:t a iph:Temperature ;"
            + " iph:valueInReferenceUnit 298 ."
            + "| a temperature in °C that is not the usual one in kelvin",
        "id:t a iph:CyclingTest ; iph:ofCell id:c ; iph:hasCondition id:m . id:m a iph:Temperature ;"
            + " iph:valueInReferenceUnit 298 . | a test of a cell between −100 and 250 °C",
        "id:t a iph:CyclingTest ; iph:ofCell id:c ; iph:hasCondition id:m . id:m a iph:Temperature ;"
            + " iph:valueInReferenceUnit 1100 . | a test of a cell between −100 and 250 °C"
      })
  void warnsOfWhatDoesNotGoTogether(String turtle, String expected) {
    assertThat(warnings(turtle)).contains(expected);
  }

  private static List<String> warnings(String turtle) {
    var data = RDFDataMgr.loadGraph("ontology/interphase.ttl");
    RDFParser.fromString(
            """
            PREFIX id: <https://w3id.org/interphase/id/>
            PREFIX iph: <https://w3id.org/interphase/ontology#>
            id:s a iph:Sample .
            id:li a iph:LithiumMetal .
            id:lfp a iph:OlivineCathode .
            """
                + turtle,
            Lang.TTL)
        .parse(data);
    return ShaclValidation.validate(data, SHAPES).stream()
        .filter(Problem::isWarning)
        .map(Problem::expected)
        .toList();
  }
}
