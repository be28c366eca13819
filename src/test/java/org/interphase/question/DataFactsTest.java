package org.interphase.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFactsTest {

  private static final String ID = "https://w3id.org/interphase/id/";

  private static final GraphSource REVIEW =
      new GraphSource(ID + "zhang-2023", "Zhang 2023, Progress and Perspectives", "");

  private static final GraphSource DATASET =
      new GraphSource(ID + "obelix", "Therrien 2025, OBELiX", "");

  private static final DataFacts DATA =
      new DataFacts(List.of(DATASET, REVIEW), "1", "2026-11-27", "of");

  @ParameterizedTest
  @ValueSource(
      strings = {
        ID + "zhang-2023",
        ID + "zhang-2023/finding/spi-no-ge-reduction",
        "zhang-2023/table-1/row-10",
        "Zhang 2023, Figure 5e; Zhang 2023, Section 3.2",
        "graphite; Zhang 2023, Table 1"
      })
  void areOfTheSourcesThatAnAnswerNames(String cell) {
    assertThat(behind(cell, ID + "zhang-2023")).containsExactly(REVIEW);
  }

  @Test
  void areOfEachSourceOfARow() {
    assertThat(behind("obelix/table-1/row-107; zhang-2023/table-1/row-01"))
        .containsExactly(DATASET, REVIEW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "69",
        "zhang-2023",
        ID + "zhang-2023-b/table-1",
        "Zhang 2024, Table 1",
        "Zhang 2023",
        "in Zhang 2023, Table 1"
      })
  void areOfAllSourcesWhereARowNamesNone(String cell) {
    assertThat(behind(ID + "zhang-2023", cell)).containsExactly(DATASET, REVIEW);
  }

  /** Two that are called alike are told by nothing but their IRIs. */
  @Test
  void areOfAllThatAreCalledAsARowSays() {
    var other = new GraphSource(ID + "zhang-2023-b", "Zhang 2023, Another review", "");
    var data = new DataFacts(List.of(DATASET, REVIEW, other), "1", "2026-11-27", "of");
    var row = List.of(new AnswerCell("Zhang 2023, Table 1", "", ""));

    assertThat(data.behind(new Answer("question", List.of("place"), List.of(row))).sources())
        .containsExactly(REVIEW, other);
  }

  @Test
  void areOfAllSourcesWhereThereAreNoRows() {
    assertThat(behind()).containsExactly(DATASET, REVIEW);
  }

  private static List<GraphSource> behind(String... cells) {
    var rows = Stream.of(cells).map(cell -> List.of(new AnswerCell(cell, "", ""))).toList();
    return DATA.behind(new Answer("question", List.of("place"), rows)).sources();
  }
}
