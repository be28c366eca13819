package org.interphase.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Groups of marks, each in a strip of its own, that with the highest middle value first.
 *
 * @param names what the groups are called, from the top
 * @param points the marks, up and down within their strips, so that none hides another where there
 *     is room; across they stay
 */
record Strips(List<String> names, List<PlotPoint> points) {

  /** How wide and high a mark is, as a share of the axis and of its strip. */
  private static final double WIDE = 0.02;

  private static final double HIGH = 0.19;

  /** How far from the middle of its strip a mark may lie. */
  private static final double FARTHEST = 0.4;

  /** The strips of marks whose {@code y} is the place of their group among {@code names}. */
  static Strips of(List<String> names, List<PlotPoint> points, Scale scale) {
    var middles = new HashMap<Integer, Double>();
    points.stream()
        .collect(Collectors.groupingBy(point -> (int) point.y().low()))
        .forEach((group, members) -> middles.put(group, middle(members, scale)));
    var order =
        IntStream.range(0, names.size())
            .boxed()
            .sorted(Comparator.comparing((Integer group) -> -middles.getOrDefault(group, 0.0)))
            .toList();
    return new Strips(order.stream().map(names::get).toList(), spread(moved(points, order), scale));
  }

  private static double middle(List<PlotPoint> members, Scale scale) {
    var values = members.stream().map(point -> point.x().at(scale)).sorted().toList();
    return values.get(values.size() / 2);
  }

  private static List<PlotPoint> moved(List<PlotPoint> points, List<Integer> order) {
    Map<Integer, Integer> places = new HashMap<>();
    order.forEach(group -> places.put(group, places.size()));
    return points.stream()
        .map(point -> point.lower(places.get((int) point.y().low()) - point.y().low()))
        .toList();
  }

  private static List<PlotPoint> spread(List<PlotPoint> points, Scale scale) {
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
