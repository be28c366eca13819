package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.interphase.ExampleSources;
import org.interphase.question.QuestionCatalogue;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What pages tell of values that two made-up sources give of the same materials. */
class SpreadPagesTest {

  @RegisterExtension static final RunningServer server = RunningServer.of(SpreadPagesTest::serve);

  private static InterphaseServer serve() {
    var workspace = Workspace.at(ExampleSources.HOME);
    var sources = workspace.withData(List.of(ExampleSources.CLAIMS, ExampleSources.COUNTERCLAIMS));
    return InterphaseServer.start(
        RunningServer.OPTIONS,
        Served.dataset(sources.open(Progress.silent()), sources.dataVersion())
            .explainedBy(sources.conclusions()),
        QuestionCatalogue.read(workspace.queries()));
  }

  @Test
  void materialTellsHowFarItsValuesLieApartAndWhatDiffers() {
    assertThat(server.page("/id/material/Li7La3Zr2O12"))
        .containsSubsequence(
            "<h2>How far its values lie apart, and why</h2>",
            "2 values from “0.0095” to “4.1 × 10⁻⁴”, the highest 4.3 times the lowest: other"
                + " conditions.",
            "Stated and not alike for all: preparation, relative density.",
            "The lowest: Tape casting, relative density 85 %, total path, temperature 25 °C.",
            "The highest: Hot-pressing, relative density 99 %, total path, temperature 25 °C.",
            "Read in: Example 2025; Example 2024.",
            "This project compares them; no source does.");
  }

  @Test
  void materialHasAPictureOfAllValuesAndATableThatSaysTheSame() {
    assertThat(server.page("/id/material/Li7La3Zr2O12"))
        .containsSubsequence(
            "<svg",
            "Li₇La₃Zr₂O₁₂, ionic conductivity",
            "2 values",
            "ionic conductivity (S/cm)",
            "Data: Example 2024; Example 2025",
            server.address("/id/material/Li7La3Zr2O12") + " · CC BY 4.0",
            "</svg>",
            "value=\"0.000095\"",
            "<bdi>Tape casting</bdi>",
            "0.00041",
            "<bdi>Hot-pressing</bdi>");
  }

  @Test
  void valueTellsWhereAmongTheOthersItLies() {
    // The median of 0.00041 and 0.000095 is 0.0002525: 2.66 times the one, 0.62 times the other.
    assertThat(server.page("/id/counterclaims-2025/table-1/row-02/sample/ionic-conductivity"))
        .containsSubsequence(
            "<h2>Beside other values</h2>",
            "other conditions</bdi>",
            "The median of 2 values is 2.7 times as high.");
    assertThat(server.page("/id/claims-2024/table-1/row-02/sample"))
        .contains("It is 1.6 times the median of 2 values.");
  }

  @Test
  void conflictWithNothingStatedSaysSo() {
    assertThat(
            server.page(
                "/id/comparison/material/Li6PS5Cl/IonicConductivity/total-path/"
                    + "room-temperature/digits-19"))
        .contains("Nothing that is stated tells them apart.")
        .contains("suspected slip");
  }

  @Test
  void thingWithoutComparisonsSaysNothingOfThem() {
    assertThat(server.page("/id/material/lagp"))
        .contains("<h1><bdi>LAGP</bdi></h1>")
        .doesNotContain("How far its values lie apart", "Beside other values");
  }
}
