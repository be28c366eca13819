package org.interphase.plot;

import java.util.List;

/**
 * An axis of a plot.
 *
 * @param title what it shows, with the unit
 * @param scale where numbers lie on it; of names, from 0 to their number
 * @param names the names that stand along it from the top, one for each mark; empty for numbers
 */
public record PlotAxis(String title, Scale scale, List<String> names) {

  public PlotAxis {
    names = List.copyOf(names);
  }
}
