package org.interphase.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
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
    var values = new ArrayList<Map<?, ?>>();
    collect(ReviewAssistant.structured("answer_question", Map.of("name", question)), values);
    assertThat(values).isNotEmpty().allSatisfy(value -> assertHas(value, "place", "link"));
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
