package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value that the text gives otherwise, a word, and a title. */
class DiscrepancyPagesTest {

  @RegisterExtension
  static final RunningServer server = RunningServer.holding("discrepancies.trig");

  @Test
  void showsAllReadingsWithTheirPlacesAndTheOneTaken() {
    assertThat(server.page("/discrepancies"))
        .containsSubsequence(
            "<bdi>95 or 59</bdi>",
            "<small>A value of a table</small>",
            "<bdi>low confidence</bdi>",
            "<q><bdi>95</bdi></q>",
            "<span class=\"taken\">taken</span>",
            "<bdi>Table 1, row 1, density</bdi>",
            "<q><bdi>59</bdi></q>",
            "<bdi>Section 2</bdi>",
            "<bdi>The text gives another number.</bdi>",
            "<dt>Affects</dt>",
            "<bdi>its density</bdi>");
  }

  @Test
  void putsFirstWhatAValueDependsOn() {
    assertThat(server.page("/discrepancies"))
        .contains("3 doubts; a value of a table depends on 1 of them. A reading was taken for 1.")
        .containsSubsequence(
            "<bdi>conflict</bdi> (2)", "95 or 59", "<small>Text and figures</small>", "(1)")
        .containsSubsequence(
            "<bdi>misprint</bdi> (1)", "The title", "<small>Something else in a table</small>");
  }

  @Test
  void saysThatNoReadingWasTaken() {
    assertThat(server.page("/discrepancies?kind=Misprint"))
        .contains("<b>No reading was taken; what is printed stands. </b>");
  }

  @ParameterizedTest
  @CsvSource({
    "kind=Conflict, 2",
    "place=zhang-2023/table-1, 2",
    "place=zhang-2023/section-2, 2",
    "matters=value, 1",
    "kind=Misprint&place=zhang-2023/section-2, 0"
  })
  void showsOnlyWhatIsAskedFor(String query, int count) {
    assertThat(server.page("/discrepancies?" + query).split("<article", -1)).hasSize(count + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kind=None", "place=nowhere", "matters=much"})
  void refusesWhatItDoesNotKnow(String query) {
    var answer = server.get("/discrepancies?" + query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("expected one of");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/zhang-2023/table-1/row-01",
        "/id/zhang-2023/table-1/row-01/sample",
        "/id/zhang-2023/table-1/row-01/sample/density",
        "/id/zhang-2023/section-2",
        "/id/zhang-2023/discrepancy/density"
      })
  void standsWithBothReadingsOnThePagesOfWhatItTouches(String path) {
    assertThat(server.page(path))
        .containsOnlyOnce("<span class=\"taken\">taken</span>")
        .containsSubsequence("<q><bdi>95</bdi></q>", "<q><bdi>59</bdi></q>");
  }

  @Test
  void escapesWhatIsSaid() {
    assertThat(server.page("/discrepancies"))
        .doesNotContain("<script>alert")
        .doesNotContain("<img")
        .doesNotContain("<b>bold")
        .contains("not printed, but what may be meant");
  }
}
