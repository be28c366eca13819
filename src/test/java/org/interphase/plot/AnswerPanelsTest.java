package org.interphase.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interphase.plot.AnswerPlotTest.LIVES;
import static org.interphase.plot.AnswerPlotTest.answer;
import static org.interphase.plot.AnswerPlotTest.parsed;
import static org.interphase.plot.AnswerPlotTest.plot;
import static org.interphase.plot.AnswerPlotTest.scatter;

import java.util.List;
import java.util.Optional;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.question.Chart;
import org.junit.jupiter.api.Test;

/** Answers in strips, panels and grids. */
class AnswerPanelsTest {

  @Test
  void drawsABarForEachName() {
    var bars =
        new Chart(
            Chart.Kind.BAR,
            Chart.Axis.of("cell"),
            Chart.Axis.of("life"),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    var plot = plot(LIVES, bars).orElseThrow();
    assertThat(plot.y().names()).containsExactly("A", "B", "C", "D");
    assertThat(plot.x().scale().min()).isZero();
    assertThat(plot.points()).extracting(PlotPoint::y).startsWith(Extent.of(0), Extent.of(1));
  }

  /** The middle of b is 20 and that of a 2, so that b stands first. */
  @Test
  void drawsStripsOfGroupsFromTheHighest() {
    var strips =
        new Chart(
            Chart.Kind.STRIP,
            Chart.Axis.of("grade"),
            Chart.Axis.of("life"),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.of("cell"),
            Optional.empty());
    var answer =
        answer(
            "cell current upTo life sign at grade row",
            "A|1|1|2||25|a|",
            "B|1|1|2||25|a|",
            "C|1|1|20||25|b|");
    var plot = plot(answer, strips).orElseThrow();
    assertThat(plot.y().names()).containsExactly("b", "a");
    assertThat(plot.points().get(2).y()).isEqualTo(Extent.of(0));
    assertThat(plot.points().get(0).y()).isNotEqualTo(plot.points().get(1).y());
  }

  @Test
  void drawsAPanelForEachPart() throws Exception {
    var plain = scatter();
    var panels =
        new Chart(
            plain.kind(),
            plain.x(),
            plain.y(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("grade"));
    var plot = plot(LIVES, panels).orElseThrow();
    assertThat(plot.panels()).containsExactly("observed", "inferred");
    var text = parsed(SvgPicture.of(plot, "a source")).getDocumentElement().getTextContent();
    assertThat(text).contains("observed", "inferred");
  }

  /** Of two names down and two across, one pair is observed; for another nothing is reported. */
  @Test
  void drawsAGridOfPairs() {
    var grid = grid(Optional.empty());
    var answer =
        answer(
            "cell current upTo life sign at grade row",
            "A|||||cracking; heat|not reported|",
            "B|||||heat|directly observed|");
    var plot = plot(answer, grid).orElseThrow();
    assertThat(plot.x().names()).containsExactly("cracking", "heat");
    assertThat(plot.y().names()).containsExactly("A", "B");
    assertThat(plot.points()).singleElement().extracting(PlotPoint::name).isEqualTo("B, heat");
    assertThat(plot.notes())
        .containsExactly("1 of 4 fields have a claim; none is reported for the others.");
  }

  /** What the curators conclude is not drawn, but whoever counts on nothing is told. */
  @Test
  void tellsOfConclusionsBesideAGrid() {
    var grid = grid(Optional.of("row"));
    var answer =
        new Answer(
            "gaps",
            List.of("cell", "at", "grade", "row"),
            List.of(
                concluded("A", "cracking", "not reported", "https://w3id.org/interphase/id/one"),
                concluded("B", "heat", "directly observed", "https://w3id.org/interphase/id/two")));
    assertThat(plot(answer, grid).orElseThrow().notes())
        .containsExactly(
            "1 of 4 fields have a claim; none is reported for the others. On 1 of these the curators"
                + " have a conclusion of their own, to which the table leads.");
  }

  /** Cells by what is at them, with a link for each row or none. */
  private static Chart grid(Optional<String> link) {
    return new Chart(
        Chart.Kind.GRID,
        Chart.Axis.of("at"),
        Chart.Axis.of("cell"),
        Optional.of("grade"),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        link);
  }

  private static List<AnswerCell> concluded(String cell, String at, String grade, String claim) {
    return List.of(
        new AnswerCell(cell, "", ""),
        new AnswerCell(at, "", ""),
        new AnswerCell(grade, "", ""),
        new AnswerCell(claim, claim, ""));
  }
}
