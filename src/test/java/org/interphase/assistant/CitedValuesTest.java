package org.interphase.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No number without where it stands, how it is known, and an address that lasts. */
class CitedValuesTest {

  /** What was done, or ought to be, is not known in one way or another. */
  private static final Set<Object> UNGRADED = Set.of("process claim", "recommendation claim");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "symmetric-cells",
        "full-cells",
        "electrolyte-samples",
        "composite-electrolytes",
        "stability-windows",
        "thin-electrolytes",
        "interfacial-resistances"
      })
  void numbersOfRowsHavePlaceAndLink(String question) {
    var told = (Map<?, ?>) ReviewAssistant.structured("answer_question", Map.of("name", question));
    for (var row : (List<?>) told.get("rows")) {
      var values = new ArrayList<Map<?, ?>>();
      collect(row, values);
      var printedIn = (Map<?, ?>) ((Map<?, ?>) row).get("printedIn");
      assertThat(values)
          .allSatisfy(
              value -> {
                if (printedIn == null) {
                  assertHas(value, "place", "link");
                } else {
                  assertHas(printedIn, "place", "link");
                }
              });
    }
  }

  /** What a table prints stands beside what is made of it, in the source's own unit. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "symmetric-cells | PCVA | conductivity | 3.34 × 10⁻⁴ (50 °C) | S/cm | #ionicConductivity",
        "full-cells | CSSE | cRate | 95.3% after 100 cycles at 0.1C | C | #retention",
        "electrolyte-samples | B2O3 | activationEnergyEv | 21.6 kJ mol⁻¹ | eV | #activationEnergy"
      })
  void numberHasItsPrintAndItsColumn(
      String question, String words, String column, String print, String unit, String link) {
    var told =
        (Map<?, ?>)
            ReviewAssistant.structured(
                "answer_question", Map.of("name", question, "containing", words));
    var row = (Map<?, ?>) ((List<?>) told.get("rows")).get(0);
    var value = (Map<?, ?>) row.get(column);
    assertThat(value.get("asPrinted")).isEqualTo(print);
    assertThat(value.get("unit")).isEqualTo(unit);
    assertThat(value.get("link")).isEqualTo(link);
  }

  /**
   * Table 3 has the loading of the 3D cell; its capacity after 50 cycles and its ohms stand in
   * Section 3.3.2 only, and in no cell of that row.
   */
  @ParameterizedTest
  @ValueSource(strings = {"retainedCapacity", "resistance"})
  void numberOfTheTextIsNotInTheCellThatTheRowNames(String column) {
    var told =
        (Map<?, ?>)
            ReviewAssistant.structured(
                "answer_question", Map.of("name", "high-loading-cells", "containing", "3D ASSLiB"));
    var row = (Map<?, ?>) ((List<?>) told.get("rows")).get(0);
    assertThat(((Map<?, ?>) row.get(column)).get("place"))
        .asString()
        .contains("Zhang 2023, Section 3.3.2")
        .doesNotContain("Cathode loading");
    assertThat(((Map<?, ?>) row.get("loadingMax")).get("place"))
        .asString()
        .contains("Cathode loading");
  }

  /** Table 4 has the thickness of ref. 99c in one cell, and 50 °C in that of its conductivity. */
  @Test
  void temperatureOfAConductivityIsNotInTheCellOfAThickness() {
    var told =
        (Map<?, ?>)
            ReviewAssistant.structured(
                "answer_question", Map.of("name", "thin-electrolytes", "containing", "ref. 99c"));
    assertThat((List<?>) told.get("rows"))
        .extracting(row -> ((Map<?, ?>) row).get("temperatureC"))
        .filteredOn(temperature -> temperature != null)
        .isNotEmpty()
        .allSatisfy(temperature -> assertThat(temperature.toString()).doesNotContain("Thickness"));
  }

  /** The median of several rows is in none of them, even where one of them has the same number. */
  @ParameterizedTest
  @ValueSource(strings = {"conductivity-ranking", "activation-energies", "life-ranking"})
  void medianStandsNowhere(String question) {
    var told = (Map<?, ?>) ReviewAssistant.structured("answer_question", Map.of("name", question));
    assertThat((List<?>) told.get("rows"))
        .filteredOn(row -> ((Map<?, ?>) row).containsKey("median"))
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(((Map<?, ?>) ((Map<?, ?>) row).get("median")).keySet())
                    .map(String::valueOf)
                    .containsExactlyInAnyOrder("value", "unit"));
  }

  /** Section 2.2.2 has 25 to 160 °C of the pressing; Table 1 measures at 25 °C. */
  @ParameterizedTest
  @CsvSource({
    "hot-pressing, peo-lagp-litfsi-hot-pressed, 'Zhang 2023, Section 4'",
    "cold sintering, cold-sintering-under-pressure-45, 'Zhang 2023, Section 2.2.2'"
  })
  void temperatureOfAStepStandsWhereTheStepIsTold(String method, String claim, String place) {
    var told =
        (Map<?, ?>)
            ReviewAssistant.structured(
                "answer_question",
                Map.of("name", "synthesis-conditions", "parameters", Map.of("onlyMethod", method)));
    assertThat((List<?>) told.get("rows"))
        .filteredOn(row -> ((Map<?, ?>) row).get("claim").toString().contains(claim))
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(((Map<?, ?>) ((Map<?, ?>) row).get("temperatureMin")).get("place"))
                    .isEqualTo(place));
  }

  @Test
  void referencesOfWhatTheTextTellsAreResolved() {
    assertThat(ReviewAssistant.call("answer_question", Map.of("name", "beyond-lithium-ion")))
        .contains("ref. 93 of Zhang 2023", "ref. 86 of Zhang 2023");
  }

  @Test
  void sourceThatIsReadHasACitation() {
    assertThat(ReviewAssistant.call("tell_of", Map.of("thing", "zhang-2023")))
        .contains(
            "Progress and Perspectives of Lithium Aluminum Germanium Phosphate",
            "· Advanced Functional Materials");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Young's modulus", "interfacial resistance", "critical current density"})
  void claimsAndTheirNumbersHaveGradePlaceAndLink(String words) {
    var told = (Map<?, ?>) ReviewAssistant.structured("find_claims", Map.of("words", words));
    assertThat((List<?>) told.get("claims"))
        .isNotEmpty()
        .allSatisfy(
            claim -> {
              assertHas((Map<?, ?>) claim, "places", "link");
              if (!UNGRADED.contains(((Map<?, ?>) claim).get("kind"))) {
                assertHas((Map<?, ?>) claim, "grade");
              }
              var values = new ArrayList<Map<?, ?>>();
              collect(claim, values);
              assertThat(values).allSatisfy(value -> assertHas(value, "reading", "link"));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"strategy/spi", "zhang-2023/table-2/row-06", "material/lagp"})
  void numbersOfThingsHaveReadingPlacesAndLink(String thing) {
    var values = new ArrayList<Map<?, ?>>();
    var told = (Map<?, ?>) ReviewAssistant.structured("tell_of", Map.of("thing", thing));
    if (told.get("values") instanceof List<?> groups) {
      groups.forEach(group -> collect(((Map<?, ?>) group).get("values"), values));
    }
    assertThat(values).allSatisfy(value -> assertHas(value, "reading", "places", "link"));
  }

  private static void assertHas(Map<?, ?> told, String... names) {
    for (var name : names) {
      assertThat(told.get(name)).as(name + " of " + told).isNotNull();
    }
  }

  /** All objects that have a value. */
  private static void collect(Object told, List<Map<?, ?>> values) {
    if (told instanceof Map<?, ?> object) {
      if (object.containsKey("value")) {
        values.add(object);
      }
      object.values().forEach(member -> collect(member, values));
    } else if (told instanceof List<?> list) {
      list.forEach(item -> collect(item, values));
    }
  }
}
