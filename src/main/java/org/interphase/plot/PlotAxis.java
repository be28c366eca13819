package org.interphase.plot;

import java.util.List;
import org.interphase.question.Chart;

/**
 * An axis of a plot.
 *
 * @param title what it shows, with the unit
 * @param scale where numbers lie on it; of names, from 0 to their number
 * @param names the names that stand along it from the top or left; empty for numbers
 * @param opposite what stands along the opposite edge of the field; empty for nothing
 */
public record PlotAxis(String title, Scale scale, List<String> names, List<Tick> opposite) {

  public PlotAxis {
    names = List.copyOf(names);
    opposite = List.copyOf(opposite);
  }

  /** An axis of numbers, with temperatures beside their reciprocals. */
  static PlotAxis of(String title, Scale scale) {
    return switch (scale.scaling()) {
      case LINEAR, LOG -> new PlotAxis(title, scale, List.of(), List.of());
      case ARRHENIUS ->
          new PlotAxis(
              "1000/T (K⁻¹)",
              scale,
              List.of(),
              ArrheniusTicks.temperatures(scale.min(), scale.max()).stream()
                  .map(tick -> new Tick(tick.value(), tick.label() + " °C"))
                  .toList());
    };
  }

  /** An axis of names. */
  static PlotAxis of(String title, List<String> names) {
    return new PlotAxis(
        title, new Scale(0, names.size(), Chart.Scaling.LINEAR, List.of()), names, List.of());
  }
}
