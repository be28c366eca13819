package org.interphase.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.interphase.ExampleSources;
import org.interphase.model.Problem;
import org.interphase.source.SourceReader;
import org.interphase.vocabulary.OntologyTerms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns in another unit than their header says, and columns that are swapped. */
class UsualMediansTest {

  @TempDir private Path folder;
  private SmallSource source;

  @BeforeEach
  void begin() {
    source = new SmallSource(folder).withUsualRanges();
  }

  @Test
  void columnInAnotherUnitIsTold() {
    source
        .with("sigma", column("IonicConductivity", "S/cm"), "0.031")
        .andRow("0.028")
        .andRow("2e-3");

    assertThat(source.problems())
        .containsExactly(
            Problem.warning(
                source.description("column \"sigma\""),
                "a median of 0.028 S/cm",
                "a median of 0.000000001 to 0.01 S/cm, as the field has seen it for"
                    + " IonicConductivity",
                "Look whether the source means S/m or mS/cm, and correct \"unit\" in that case."));
  }

  @ParameterizedTest
  @CsvSource({
    "IonicConductivity, S/cm, 0.3, 0.4, 0.5, mS/cm or S/m",
    "ActivationEnergy, eV, 29, 31, 33.5, kJ/mol",
    "CriticalCurrentDensity, mA/cm², 300, 400, 1200, µA/cm²",
    "Thickness, mm, 800, 1000, 1200, µm",
    "GrainSize, µm, 300, 450, 600, nm",
    "ArealSpecificResistance, kΩ·cm², 200, 350, 900, Ω·cm²",
  })
  void likelyUnitIsNamed(
      String quantity, String unit, String one, String two, String three, String likely) {
    source.with("x", column(quantity, unit), one).andRow(three).andRow(two);

    assertThat(source.problems())
        .extracting(Problem::mend)
        .containsExactly(
            "Look whether the source means " + likely + ", and correct \"unit\" in that case.");
  }

  @Test
  void swappedColumnsAreToldOnce() {
    source
        .with("sigma", column("IonicConductivity", "S/cm"), "0.35")
        .with("barrier", column("ActivationEnergy", "eV"), "1e-4")
        .andRow("0.38", "3e-4")
        .andRow("0.31", "5e-4");

    assertThat(source.problems())
        .containsExactly(
            Problem.warning(
                source.description("column \"sigma\""),
                "numbers as of column \"barrier\", and there as of this one",
                "a median of 0.000000001 to 0.01 S/cm, as the field has seen it for"
                    + " IonicConductivity, there of 0.05 to 1.5 eV, as the field has seen it for"
                    + " ActivationEnergy",
                "Look whether the two columns are swapped."));
  }

  @Test
  void usualColumnsAreNotTold() {
    source
        .with("sigma", column("IonicConductivity", "mS/cm"), "0.35")
        .with("barrier", column("ActivationEnergy", "kJ/mol"), "33")
        .andRow("0.038", "29")
        .andRow("12", "35");

    assertThat(source.problems()).isEmpty();
  }

  /** Nothing is usual at other temperatures, of two values, or of what prints its own unit. */
  @ParameterizedTest
  @ValueSource(strings = {"0.03;—;0.05", "0.03 S/cm;0.03 S/cm;0.05 S/cm", "0;0;0.05"})
  void columnThatMayBeRightIsNotTold(String cells) {
    var texts = cells.split(";");
    source
        .with("sigma", column("IonicConductivity", "S/cm"), texts[0])
        .andRow(texts[1])
        .andRow(texts[2]);

    assertThat(source.problems()).isEmpty();
  }

  @Test
  void hotColumnIsNotTold() {
    var hot =
        column("IonicConductivity", "S/cm")
            .replace(
                "}]",
                "}, {\"quantity\": \"Temperature\", \"unit\": \"°C\","
                    + " \"role\": \"measurement-condition\", \"printedInHeader\": \"300 °C\"}]");
    source.with("sigma", hot, "0.03").andRow("0.04").andRow("0.05");

    assertThat(source.problems()).isEmpty();
  }

  @Test
  void noneOfItIsToldOfTheShippedSources() {
    var told = new ArrayList<Problem>();
    var ontology =
        new OntologyTerms(
            RDFDataMgr.loadModel(
                ExampleSources.HOME.resolve("ontology/interphase.ttl").toString()));
    var mapper = new SourceMapper(ExampleSources.catalogue(), ontology);
    for (var name : List.of("zhang-2023", "obelix")) {
      var home = ExampleSources.HOME;
      new SourceReader(home.resolve("data/schema"), home)
          .read(home.resolve("data").resolve(name), told::add)
          .ifPresent(read -> mapper.map(read, told::add));
    }

    assertThat(told.stream().filter(Problem::isWarning).flatMap(UsualMediansTest::expected))
        .isEmpty();
  }

  private static Stream<String> expected(Problem problem) {
    return Stream.of(problem.expected()).filter(text -> text.startsWith("a median"));
  }

  private static String column(String quantity, String unit) {
    return """
        "iph:notation": "expression", "iph:about": "sample",
        "iph:quantities": [{"quantity": "%s", "unit": "%s", "header": true}]"""
        .formatted(quantity, unit);
  }
}
