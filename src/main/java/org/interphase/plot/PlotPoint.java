package org.interphase.plot;

import java.util.List;
import java.util.stream.Stream;

/**
 * One mark of a plot.
 *
 * @param row the row of the answer that it stands for, from 0
 * @param x how far to the right
 * @param y how far up; beside names, the place of its name from the top
 * @param name what it is called; may be empty
 * @param colour the place of its colour among {@link Plot#COLOURS}
 * @param shape its shape
 * @param series what it shares its colour with
 * @param isUnlike whether its conditions are others than most have
 * @param before how many other marks stand at its place in front of it
 * @param lines what is told of it, line by line
 * @param panel the panel that it stands in; empty where there is but one
 * @param target the IRI of the thing that it leads to; empty where it leads nowhere
 */
public record PlotPoint(
    int row,
    Extent x,
    Extent y,
    String name,
    int colour,
    Shape shape,
    String series,
    boolean isUnlike,
    int before,
    List<String> lines,
    String panel,
    String target) {

  public PlotPoint {
    lines = List.copyOf(lines);
  }

  /** The same mark behind so many others. */
  PlotPoint behind(int others) {
    return new PlotPoint(
        row, x, y, name, colour, shape, series, isUnlike, others, lines, panel, target);
  }

  /** The same mark so much further down, where names stand upwards. */
  PlotPoint lower(double by) {
    var place = Extent.of(y.low() + by);
    return new PlotPoint(
        row, x, place, name, colour, shape, series, isUnlike, before, lines, panel, target);
  }

  /** The same mark, which leads to another address, or nowhere. */
  PlotPoint leading(String address) {
    return new PlotPoint(
        row, x, y, name, colour, shape, series, isUnlike, before, lines, panel, address);
  }

  /** What is told of it: its name, if any, and its lines. */
  List<String> told() {
    return Stream.concat(Stream.of(name).filter(it -> !it.isEmpty()), lines.stream()).toList();
  }

  /** True where the mark stands at a number that is printed, and not amid a range. */
  public boolean isPrinted() {
    return x.reach() != Extent.Reach.RANGE && y.reach() != Extent.Reach.RANGE;
  }
}
