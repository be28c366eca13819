package org.interphase.plot;

import java.util.List;
import org.interphase.question.Chart;

/**
 * Where numbers lie along an axis.
 *
 * @param min the number at its beginning
 * @param max the number at its end, which is larger, or colder where cold lies to the right
 * @param scaling how numbers are laid along it
 * @param ticks the places that are marked on it, from the smallest
 */
public record Scale(double min, double max, Chart.Scaling scaling, List<Tick> ticks) {

  public Scale {
    if (!(along(min, scaling) < along(max, scaling)) || scaling == Chart.Scaling.LOG && min <= 0) {
      throw new IllegalArgumentException("An axis runs from " + min + " to " + max + ".");
    }
    ticks = List.copyOf(ticks);
  }

  /** An axis that has room for all numbers from {@code low} to {@code high}, with round ends. */
  public static Scale over(double low, double high, Chart.Scaling scaling) {
    var ticks =
        switch (scaling) {
          case LINEAR -> LinearTicks.over(low, high);
          case LOG -> LogTicks.over(low, high);
          case ARRHENIUS -> ArrheniusTicks.over(low, high);
        };
    return new Scale(ticks.get(0).value(), ticks.get(ticks.size() - 1).value(), scaling, ticks);
  }

  /** True where each step multiplies. */
  public boolean logarithmic() {
    return scaling == Chart.Scaling.LOG;
  }

  /** How far along the axis a number lies: 0 at its beginning, 1 at its end. */
  public double fraction(double value) {
    double begin = along(min, scaling);
    return (along(value, scaling) - begin) / (along(max, scaling) - begin);
  }

  /** The number that is drawn halfway between two others. */
  public double middle(double low, double high) {
    return logarithmic() ? Math.sqrt(low * high) : (low + high) / 2;
  }

  private static double along(double value, Chart.Scaling scaling) {
    return switch (scaling) {
      case LINEAR -> value;
      case LOG -> Math.log10(value);
      case ARRHENIUS -> ArrheniusTicks.reciprocal(value);
    };
  }
}
