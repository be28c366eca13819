package org.interphase.server.spread;

import java.util.List;
import java.util.Optional;
import org.apache.jena.vocabulary.XSD;
import org.interphase.plot.AnswerPlot;
import org.interphase.plot.SvgPicture;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.question.Chart;

/** Draws each value as a mark on one axis, beside the conditions that are stated of it. */
final class SpreadPicture {

  private static final List<String> COLUMNS = List.of("sample", "number", "source");

  /** Values that span so many times the lowest are read better on a log axis. */
  private static final double WIDE = 30;

  private SpreadPicture() {}

  /** The picture as an SVG element. */
  static Optional<String> of(ComparedValues compared, List<ComparedSample> samples) {
    var answer = new Answer("spread", COLUMNS, samples.stream().map(SpreadPicture::row).toList());
    return AnswerPlot.of(compared.title(), answer, chart(compared), column -> column)
        .map(plot -> SvgPicture.of(plot, "Interphase, " + compared.node().getURI()))
        .map(document -> document.substring(document.indexOf("<svg")));
  }

  private static Chart chart(ComparedValues compared) {
    boolean isWide = compared.highest().doubleValue() >= WIDE * compared.lowest().doubleValue();
    return new Chart(
        Chart.Kind.RANGE,
        Chart.Axis.of("sample"),
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
        Optional.empty(),
        Optional.empty());
  }

  private static List<AnswerCell> row(ComparedSample sample) {
    return List.of(
        text(sample.inWords()),
        new AnswerCell(sample.number().toPlainString(), "", XSD.decimal.getURI()),
        text(sample.source()));
  }

  private static AnswerCell text(String text) {
    return new AnswerCell(text, "", XSD.xstring.getURI());
  }
}
