package org.interphase.plot;

import java.util.List;

/**
 * Where numbers lie along an axis.
 *
 * @param min the number at its beginning
 * @param max the number at its end, which is larger
 * @param logarithmic whether each step multiplies
 * @param ticks the places that are marked on it, from the smallest
 */
public record Scale(double min, double max, boolean logarithmic, List<Tick> ticks) {

  public Scale {
    if (!(min < max) || logarithmic && min <= 0) {
      throw new IllegalArgumentException("An axis runs from " + min + " to " + max + ".");
    }
    ticks = List.copyOf(ticks);
  }

  /** An axis that has room for all numbers from {@code low} to {@code high}, with round ends. */
  public static Scale over(double low, double high, boolean logarithmic) {
    var ticks = logarithmic ? LogTicks.over(low, high) : LinearTicks.over(low, high);
    return new Scale(ticks.get(0).value(), ticks.get(ticks.size() - 1).value(), logarithmic, ticks);
  }

  /** How far along the axis a number lies: 0 at its beginning, 1 at its end. */
  public double fraction(double value) {
    return (along(value) - along(min)) / (along(max) - along(min));
  }

  /** The number that is drawn halfway between two others. */
  public double middle(double low, double high) {
    return logarithmic ? Math.sqrt(low * high) : (low + high) / 2;
  }

  private double along(double value) {
    return logarithmic ? Math.log10(value) : value;
  }
}
