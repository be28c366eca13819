package org.interphase.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told to whoever writes the chart of a question. */
class ChartProblemsTest {

  @TempDir private Path folder;
  private QuestionFolder queries;

  @BeforeEach
  void begin() throws IOException {
    queries = QuestionFolder.in(folder);
  }

  @Test
  void tellsAllThatIsWrongWithAChart() throws IOException {
    assertThat(
            queries.withHeader(
                """
                #+ chart:
                #+   kind: pie
                #+   y: {scale: cubic, form: round}
                #+   link: row"""))
        .containsExactly(
            """
            queries/q.rq, line 4, column 12: found kind "pie", expected scatter, line, bar, range, strip, grid.
              Say what is drawn for each row.""",
            """
            queries/q.rq, line 4, column 6: found a chart without x, expected a column of the answer.
              Add "x: …" to the chart.""",
            """
            queries/q.rq, line 5, column 30: found the name "form", expected one of column, scale, \
            sign, title, to, uncertainty.
              Correct the name, or remove the line.""",
            """
            queries/q.rq, line 5, column 9: found an axis without column, expected a column of the \
            answer.
              Add "column: …" to the axis y.""",
            """
            queries/q.rq, line 5, column 17: found scale "cubic", expected linear, log or arrhenius.
              Correct the scale.""");
  }

  @Test
  void missesColumnsThatAChartDraws() throws IOException {
    assertThat(
            queries.withHeader(
                "#+ chart: {kind: scatter, x: x, y: {column: x, to: upper}, conditions: [x, t]}"))
        .containsExactly(
            """
            queries/q.rq, line 3, column 52: found column "upper", expected one that SELECT names: x.
              Correct the name, or add the column to the query.""",
            """
            queries/q.rq, line 3, column 76: found column "t", expected one that SELECT names: x.
              Correct the name, or add the column to the query.""");
  }

  @Test
  void refusesChartsThatCannotBeDrawn() throws IOException {
    assertThat(
            queries.withHeader(
                "#+ chart: {kind: bar, x: {column: x, scale: log}, y: {column: x, scale: log}}"))
        .containsExactly(
            """
            queries/q.rq, line 3, column 54: found bars on a log scale, expected a scale that has a \
            zero, where bars begin.
              Draw a range, or take "scale: linear".""",
            """
            queries/q.rq, line 3, column 26: found names with more than a column, expected the \
            column of the names alone.
              Say under "y" how the values are drawn.""");
    assertThat(queries.withHeader("#+ chart: {kind: line, x: x}"))
        .containsExactly(
            """
            queries/q.rq, line 3, column 11: found a chart without y, expected a column of the answer.
              Add "y: …" to the chart.""");
  }
}
