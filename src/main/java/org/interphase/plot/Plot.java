package org.interphase.plot;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
 * @param panels what has a panel of its own, in their order; empty where there is but one
 * @param notes in words what a reader has to mind: conditions, rows that are not drawn
 */
public record Plot(
    String title,
    Chart.Kind kind,
    PlotAxis x,
    PlotAxis y,
    List<PlotPoint> points,
    List<PlotKey> keys,
    List<String> panels,
    List<String> notes) {

  /** Colours that the colour-blind tell apart, at least three to one against white. */
  public static final List<String> COLOURS =
      List.of(
          "#0067a5", "#c65102", "#00805e", "#a3387f", "#8a6d00", "#5b4bc4", "#b3261e", "#5f6570");

  public Plot {
    points = List.copyOf(points);
    keys = List.copyOf(keys);
    panels = List.copyOf(panels);
    notes = List.copyOf(notes);
  }

  /** True where nothing but the whole picture shows all: panels, or names on both axes. */
  public boolean isPicture() {
    return !panels.isEmpty() || !x.names().isEmpty() || !x.opposite().isEmpty();
  }

  /** The same, whose marks lead where {@code address} says of their targets. */
  Plot leading(Function<String, Optional<String>> address) {
    var led =
        points.stream()
            .map(point -> point.leading(address.apply(point.target()).orElse("")))
            .toList();
    return new Plot(title, kind, x, y, led, keys, panels, notes);
  }

  /** What stands in one panel. */
  Plot in(String panel) {
    var here = points.stream().filter(point -> point.panel().equals(panel)).toList();
    return new Plot(panel, kind, x, y, here, List.of(), List.of(), List.of());
  }
}
