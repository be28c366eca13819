package org.interphase.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Moves the marks of each strip up and down, so that none hides another; across they stay. */
final class Strips {

  /** How wide and high a mark is, as a share of the axis and of its strip. */
  private static final double WIDE = 0.02;

  private static final double HIGH = 0.13;

  /** How far from the middle of its strip a mark may lie. */
  private static final double FARTHEST = 0.4;

  private Strips() {}

  /** The same marks, each in the middle of its strip or as near to that as others let it. */
  static List<PlotPoint> spread(List<PlotPoint> points, Scale scale) {
    var placed = new ArrayList<PlotPoint>();
    points.stream()
        .sorted(Comparator.comparingDouble(point -> point.x().at(scale)))
        .forEach(point -> placed.add(point.lower(free(point, placed, scale))));
    placed.sort(Comparator.comparingInt(PlotPoint::row));
    return placed;
  }

  private static double free(PlotPoint point, List<PlotPoint> placed, Scale scale) {
    for (int step = 0; step * HIGH / 2 <= FARTHEST; step++) {
      double by = (step % 2 == 0 ? 1 : -1) * ((step + 1) / 2) * HIGH;
      if (Math.abs(by) <= FARTHEST
          && placed.stream().noneMatch(other -> hides(point.lower(by), other, scale))) {
        return by;
      }
    }
    return 0;
  }

  private static boolean hides(PlotPoint one, PlotPoint other, Scale scale) {
    double across = scale.fraction(one.x().at(scale)) - scale.fraction(other.x().at(scale));
    return Math.abs(across) < WIDE && Math.abs(one.y().low() - other.y().low()) < HIGH * 0.9;
  }
}
