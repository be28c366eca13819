package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers without rows say why, and those that say nothing are not cited. */
class EmptyAnswerPagesTest {

  @RegisterExtension static final RunningServer server = RunningServer.of(ShippedSite::serve);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "symmetric-cells?family=garnte | &quot;family&quot;: nothing that this question asks about"
            + " is &quot;garnte&quot;",
        "gap-map?onlyStrategy=zzz | &quot;onlyStrategy&quot;: nothing that this question asks about"
            + " is &quot;zzz&quot;"
      })
  void tellOfAValueThatNothingHas(String asked, String told) {
    var page = server.page("/questions/" + asked);
    assertThat(page).contains("0 rows", told).doesNotContain("id=\"cite\"", "href=\"#cite\"");
  }

  @ParameterizedTest
  @CsvSource({
    "symmetric-cells.csv?family=garnte, 200",
    "symmetric-cells/citation.bib?family=garnte, 404",
    "symmetric-cells/citation.bib, 200"
  })
  void areNotToBeCitedWhereNothingCanBeMeant(String asked, int status) {
    assertThat(server.get("/questions/" + asked).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ".csv?family=garnte | Parameter %22family%22: nothing that this question asks about is"
            + " %22garnte%22.",
        ".json?family=garnte | Parameter %22family%22: nothing that this question asks about is",
        ".xlsx?family=garnte | Parameter %22family%22: nothing that this question asks about is",
        ".csv?family=granät | is %22gran%c3%a4t%22.",
        ".csv?minimumHours=100000000 | This question has no such row."
      })
  void tellProgramsInAHeader(String asked, String told) {
    var reply = server.get("/questions/symmetric-cells" + asked.replace("ä", "%C3%A4"));
    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(reply.headers().firstValue("Empty-Because").orElse(""))
        .startsWith("%\"")
        .endsWith("\"")
        .contains(told);
  }

  @Test
  void haveNoReasonWhereThereAreRows() {
    assertThat(server.get("/questions/symmetric-cells.csv").headers().firstValue("Empty-Because"))
        .isEmpty();
  }

  @Test
  void nameTheQuantityThatWasMeant() {
    assertThat(server.get("/plot.csv?x=Thicknes&y=IonicConductivity").body())
        .contains("a quantity that /plot offers, such as Thickness.");
  }

  @Test
  void nameWhatWasMeantWithoutItsFolder() {
    assertThat(server.get("/questions/suppressors.csv?mechanism=dendrite-growht").body())
        .contains("did you mean mechanism/dendrite-growth?");
  }
}
