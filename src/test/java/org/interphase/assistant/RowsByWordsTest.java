package org.interphase.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.interphase.ExampleSources;
import org.interphase.question.AnswerCell;
import org.interphase.question.QuestionCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** Each source has a Table 1; the rows of one alone are asked for with its name. */
  @Test
  void tableOfSeveralSourcesIsToldWithTheCallForOne() {
    var question =
        QuestionCatalogue.read(ExampleSources.review().queries())
            .find("electrolyte-samples")
            .orElseThrow();
    var found = new HowFound(question, Map.of());
    var none = new Part<List<AnswerCell>>(List.of(), 0, 0);
    assertThat(found.sentence(none, "Table 1", "", List.of("Therrien 2025", "Zhang 2023")))
        .isEqualTo(
            "These are rows of Therrien 2025 and Zhang 2023; \"containing\" takes the source, too:"
                + " \"Zhang 2023, Table 1\".");
    assertThat(found.sentence(none, "Table 1", "", List.of("Zhang 2023"))).isEmpty();
    assertThat(found.sentence(none, "LAGP", "", List.of("Therrien 2025", "Zhang 2023"))).isEmpty();
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

  /** Section 3.1 tells of ref. 24, whose authors are Chung and Kang. */
  @ParameterizedTest
  @ValueSource(strings = {"ref. 24", "reference 24", "Ref 24", "Kang Li2CO3"})
  void rowIsFoundByTheReferenceThatItCites(String containing) {
    var told = asked(Map.of("name", "reaction-products", "containing", containing));
    assertThat((List<?>) told.get("rows"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(((Map<?, ?>) row).get("reference")).isEqualTo("24"));
    assertThat(told.toString()).contains("Li2CO3");
  }

  @Test
  void authorIsLookedForOnlyWhereNoRowHasTheWord() {
    assertThat(asked(Map.of("name", "reaction-products", "containing", "Kang")).get("note"))
        .asString()
        .contains("No row has: Kang. These have: it in a publication that they cite.");
    assertThat(asked(Map.of("name", "reaction-products", "containing", "Li2O2")).get("note"))
        .isNull();
  }

  @Test
  void keyOfAReferenceIsNoPartOfADoi() {
    var told =
        asked(Map.of("name", "references-used", "parameters", Map.of("onlyReference", "67")));
    assertThat((List<?>) told.get("rows"))
        .singleElement()
        .satisfies(row -> assertThat(((Map<?, ?>) row).get("reference")).isEqualTo("67"));
  }

  /** Table 1: 8.8 × 10⁻³ of the fibres of ref. 63, 1.29 × 10⁻⁶ of the sputtered film of ref. 62. */
  @ParameterizedTest
  @CsvSource({"descending, 16, 8.8 × 10⁻³", "ascending, 14, 1.29 × 10⁻⁶"})
  void mostOrLeastOfAColumnComesFirst(String order, String row, String print) {
    var told =
        asked(
            Map.of(
                "name",
                "electrolyte-samples",
                "containing",
                "Zhang 2023, Table 1",
                "sortBy",
                "conductivity",
                "order",
                order,
                "limit",
                1));
    assertThat(printedIn(told)).containsExactly("Zhang 2023, Table 1, row " + row);
    assertThat(told.toString()).contains("asPrinted=" + print);
  }

  /** Rows without a loading, such as that of ref. 94, are neither the most nor the least. */
  @ParameterizedTest
  @ValueSource(strings = {"descending", "ascending"})
  void whatHasNothingInTheColumnComesLast(String order) {
    var told = asked(Map.of("name", "full-cells", "sortBy", "cathodeLoadingMax", "order", order));
    var rows = (List<?>) told.get("rows");
    assertThat((Map<?, ?>) rows.get(0)).extracting("cathodeLoadingMax").isNotNull();
    assertThat(((Map<?, ?>) rows.get(rows.size() - 1)).get("cathodeLoadingMax")).isNull();
  }

  @Test
  void thingOfAParameterIsFoundByItsName() {
    var told =
        asked(
            Map.of(
                "name",
                "electrolyte-samples",
                "parameters",
                Map.of("source", "Zhang 2023"),
                "limit",
                2));
    assertThat((Map<?, ?>) told.get("parameters")).extracting("source").isEqualTo("zhang-2023");
    assertThat(told.get("total")).isEqualTo(29);
  }

  /** Current × step: 1 mA cm⁻² × 1 h and 0.1 mA cm⁻² × 10 h are 1 mAh cm⁻². */
  @Test
  void valueThatIsWorkedOutIsToldWithHow() {
    var told =
        asked(
            Map.of(
                "name",
                "values",
                "parameters",
                Map.of("quantity", "areal capacity per step"),
                "sortBy",
                "value",
                "limit",
                2));
    assertThat(printedIn(told))
        .containsExactlyInAnyOrder("Zhang 2023, Table 2, row 4", "Zhang 2023, Table 2, row 8");
    assertThat(told.toString()).contains("workedOutBy=current density × time of one step");
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
