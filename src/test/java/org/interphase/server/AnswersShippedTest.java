package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages of questions over the review. */
class AnswersShippedTest {

  private static final Pattern CELL = Pattern.compile("<td data-title=\"Rows\"[^>]*>(.*?)</td>");

  private static final Pattern REFERENCE =
      Pattern.compile("<td data-title=\"Reference\"[^>]*>(.*?)</td>");

  @RegisterExtension static final RunningServer server = RunningServer.of(ShippedSite::serve);

  /** Seventeen rows of Table 1 give a conductivity of Li₁.₅Al₀.₅Ge₁.₅(PO₄)₃. */
  @Test
  void leadToEachOfSeveralRowsByItsName() {
    var cell = CELL.matcher(server.page("/questions/disagreements"));

    assertThat(cell.find()).isTrue();
    assertThat(cell.group(1))
        .startsWith("<ul class=\"plain\"><li><a href=\"/id/zhang-2023/table-1/row-01\"")
        .containsSubsequence(
            "<bdi>Table 1, row 1</bdi>", "<summary>13 more</summary>", "<bdi>Table 1, row 20</bdi>")
        .doesNotContain(">zhang-2023/table-1");
  }

  /** Where the source makes no claim, the places of the row still say whose reference 113 it is. */
  @Test
  void leadFromEveryKeyToItsReference() {
    var cells = REFERENCE.matcher(server.page("/questions/gap-map?onlyStrategy=3D-printed%20LAGP"));

    assertThat(cells.results().map(cell -> cell.group(1)))
        .hasSizeGreaterThan(3)
        .allSatisfy(cell -> assertThat(cell).contains("href=\"/id/zhang-2023/reference/113\""));
  }

  /** That an electrolyte should cost little rests on references 5a, 5b and 5c. */
  @Test
  void leadFromEachOfSeveralKeysToItsReference() {
    assertThat(server.page("/questions/cost-and-energy-targets"))
        .contains(
            "<li><a href=\"/id/zhang-2023/reference/5a\"",
            "<li><a href=\"/id/zhang-2023/reference/5b\"",
            "<li><a href=\"/id/zhang-2023/reference/5c\"");
  }

  @Test
  void asksWhichOfManyWasMeant() {
    var refused = server.get("/failures?from=germanium-reduction");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body())
        .contains(
            "found \\\"germanium-reduction\\\", expected one of 42; did you mean"
                + " mechanism/germanium-reduction?");
  }

  @Test
  void drawnLeadFromEveryMarkToItsReference() {
    assertThat(server.page("/plot?x=RelativeDensity&y=IonicConductivity"))
        .contains("<td data-title=\"Reference\"><a href=\"/id/zhang-2023/reference/45\">");
  }

  @Test
  void areAskedInWholeSentences() {
    assertThat(server.page("/questions/disagreements?onlyKind=replicate"))
        .contains(
            "Which values of one material, read in any source and of any family, come out as"
                + " replicate, and what differs between them?");
  }

  /** The germanium film is 30 nm thick by the table and about 60 nm in an image. */
  @Test
  void areComparedByNumbersThatAreEqualOrAboutAsHigh() {
    assertThat(server.page("/compare?thing=strategy/spi&thing=strategy/amorphous-ge"))
        .contains("<small>= 0.03 µm</small>", "<small>≈ 0.06 µm</small>")
        .doesNotContain("= ≈");
  }

  /** Section 1 says of LAGP that it withstands moisture, and names no method. */
  @Test
  void aMaterialsPageBeginsWithWhatIsClaimedOfIt() {
    assertThat(server.page("/id/material/lagp"))
        .containsSubsequence(
            "<h2>What is claimed of it</h2>",
            "LAGP is very stable against moisture.",
            "inferred only",
            "No method is named.",
            "<h2>What else is claimed that names it</h2>",
            "is a precursor of LAGP in solid-state synthesis.",
            "no grade",
            "<h2>What is said of it</h2>")
        .containsOnlyOnce("LAGP is very stable against moisture.");
  }
}
