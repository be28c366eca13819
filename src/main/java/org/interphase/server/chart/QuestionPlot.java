package org.interphase.server.chart;

import java.util.List;
import java.util.Optional;
import org.interphase.plot.AnswerPlot;
import org.interphase.plot.Plot;
import org.interphase.plot.SvgPicture;
import org.interphase.question.Answer;
import org.interphase.question.Column;
import org.interphase.question.CompetencyQuestion;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.telling.ColumnTitle;

/** The plot of a question's answer, where its header asks for one. */
public final class QuestionPlot {

  private QuestionPlot() {}

  /** The plot; nothing where none is asked for, or no row has the values. */
  public static Optional<Plot> of(CompetencyQuestion question, Answer answer) {
    return question
        .chart()
        .flatMap(
            chart ->
                AnswerPlot.of(
                    question.summary(),
                    answer,
                    chart,
                    column -> title(column, question.columns())));
  }

  /**
   * The picture as an SVG document, or a problem where there is nothing to draw.
   *
   * @param address the whole address of the page that shows the same
   */
  public static String picture(
      CompetencyQuestion question, Answer answer, PlotSources sources, String address) {
    var plot =
        of(question, answer)
            .orElseThrow(
                () ->
                    HttpProblem.notFound(
                        question.chart().isEmpty()
                            ? "The question \"" + question.name() + "\" has no picture."
                            : "The answer has no values to draw."));
    return SvgPicture.of(plot, sources.of(plot, answer, address));
  }

  static String title(String name, List<Column> columns) {
    return columns.stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .map(column -> ColumnTitle.of(name, column.description()))
        .orElseGet(() -> ColumnTitle.of(name));
  }
}
