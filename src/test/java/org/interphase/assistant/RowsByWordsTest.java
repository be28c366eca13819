package org.interphase.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows are found by words as somebody types them who has read the tables, or who has not. */
class RowsByWordsTest {

  @Test
  void methodIsFoundByAnotherFormOfItsName() {
    var told = asked(Map.of("name", "composite-electrolytes", "containing", "electrospun"));
    assertThat(printedIn(told)).containsExactly("Zhang 2023, Table 4, row 1");
    assertThat(told.get("note"))
        .asString()
        .contains("No row has: electrospun. These have: electros");
  }

  @Test
  void shortNameIsTheBeginningOfTheSameWithANumber() {
    var told = asked(Map.of("name", "composite-electrolytes", "containing", "NCM"));
    assertThat(printedIn(told))
        .containsExactly(
            "Zhang 2023, Table 4, row 1",
            "Zhang 2023, Table 4, row 2",
            "Zhang 2023, Table 4, row 15");
  }

  @Test
  void placeIsThatOfTheRowAndNotOfADoubt() {
    var told =
        asked(
            Map.of(
                "name", "conductivity-ranking", "containing", "Zhang 2023, Table 1", "limit", 40));
    assertThat(printedIn(told))
        .isNotEmpty()
        .allMatch(place -> place.contains("2023, Table 1, row"));
  }

  @Test
  void defaultsThatLeaveRowsOutAreTold() {
    assertThat(asked(Map.of("name", "methods-compared")).get("note"))
        .asString()
        .contains("Defaults leave other rows out: family = LAGP");
    var open =
        asked(Map.of("name", "methods-compared", "parameters", Map.of("family", ""), "limit", 2));
    assertThat(open.get("note")).asString().doesNotContain("Defaults");
  }

  @Test
  void componentIsFoundByItsKind() {
    assertThat(
            asked(
                    Map.of(
                        "name",
                        "compositions",
                        "parameters",
                        Map.of("onlyComponent", "ionic liquid")))
                .toString())
        .contains("PVDF-HFP/LAGP/EMITFSI", "LAGP-IL", "self-healing Janus interfaces", "PPLS");
  }

  private static Map<?, ?> asked(Map<String, Object> arguments) {
    return (Map<?, ?>) ReviewAssistant.structured("answer_question", arguments);
  }

  private static List<String> printedIn(Map<?, ?> told) {
    return ((List<?>) told.get("rows"))
        .stream()
            .map(row -> ((Map<?, ?>) ((Map<?, ?>) row).get("printedIn")).get("place"))
            .map(String::valueOf)
            .toList();
  }
}
