package org.interphase.server.spread;

import java.util.List;
import java.util.Optional;
import org.apache.jena.vocabulary.XSD;
import org.interphase.plot.AnswerPlot;
import org.interphase.plot.SvgPicture;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.question.Chart;
import org.interphase.server.http.Iris;

/** Draws all values as marks on one axis, each with the conditions that are stated of it. */
final class SpreadPicture {

  private static final List<String> COLUMNS =
      List.of("values", "sample", "number", "source", "value");

  /** Values that span so many times the lowest are read better on a log axis. */
  private static final double WIDE = 30;

  private SpreadPicture() {}

  /**
   * The picture as an SVG element.
   *
   * @param foot the lines below it
   */
  static Optional<String> of(ComparedValues compared, List<ComparedSample> samples, String foot) {
    var rows = samples.stream().map(sample -> row(compared, sample)).toList();
    var answer = new Answer("spread", COLUMNS, rows);
    return AnswerPlot.of(compared.title(), answer, chart(compared), column -> column)
        .map(plot -> SvgPicture.within(plot, foot, Iris::address))
        .map(document -> document.substring(document.indexOf("<svg")));
  }

  private static Chart chart(ComparedValues compared) {
    boolean isWide = compared.highest().doubleValue() >= WIDE * compared.lowest().doubleValue();
    return new Chart(
        Chart.Kind.STRIP,
        Chart.Axis.of("values"),
        new Chart.Axis(
            "number",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            isWide ? Chart.Scaling.LOG : Chart.Scaling.LINEAR,
            Optional.of(compared.axis())),
        Optional.of("source"),
        Optional.empty(),
        List.of(),
        Optional.of("sample"),
        Optional.of("value"));
  }

  private static List<AnswerCell> row(ComparedValues compared, ComparedSample sample) {
    return List.of(
        text(compared.size() + " values"),
        text(sample.inWords()),
        new AnswerCell(sample.number().toPlainString(), "", XSD.decimal.getURI()),
        text(sample.source()),
        new AnswerCell(sample.printed(), sample.value().getURI(), ""));
  }

  private static AnswerCell text(String text) {
    return new AnswerCell(text, "", XSD.xstring.getURI());
  }
}
