package org.interphase.plot;

import java.util.List;
import org.interphase.question.Chart;

/**
 * Marks on two axes, and what they mean.
 *
 * @param title what the picture shows
 * @param kind what is drawn for each mark
 * @param x the axis from left to right
 * @param y the axis upwards, or the names from the top
 * @param points the marks
 * @param keys what colours, shapes, rings and arrows mean
 * @param notes in words what a reader has to mind: conditions, rows that are not drawn
 */
public record Plot(
    String title,
    Chart.Kind kind,
    PlotAxis x,
    PlotAxis y,
    List<PlotPoint> points,
    List<PlotKey> keys,
    List<String> notes) {

  /** Colours that the colour-blind tell apart, at least three to one against white. */
  public static final List<String> COLOURS =
      List.of(
          "#0067a5", "#c65102", "#00805e", "#a3387f", "#8a6d00", "#5b4bc4", "#b3261e", "#5f6570");

  public Plot {
    points = List.copyOf(points);
    keys = List.copyOf(keys);
    notes = List.copyOf(notes);
  }
}
