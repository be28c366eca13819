package org.interphase.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Marks at the same place, one behind the other: whichever lies behind is drawn larger, so that
 * none is hidden and none is moved.
 */
final class SharedPlaces {

  /** Marks nearer to each other than this share of an axis hide each other. */
  private static final double NEAR = 0.006;

  /** More names would fill the line. */
  private static final int MOST_NAMES = 4;

  private final Scale x;
  private final Scale y;
  private final List<List<PlotPoint>> places = new ArrayList<>();

  SharedPlaces(List<PlotPoint> points, Scale x, Scale y) {
    this.x = x;
    this.y = y;
    for (var point : points) {
      places.stream()
          .filter(place -> isNear(place.get(0), point))
          .findFirst()
          .orElseGet(this::place)
          .add(point);
    }
  }

  private List<PlotPoint> place() {
    var place = new ArrayList<PlotPoint>();
    places.add(place);
    return place;
  }

  private boolean isNear(PlotPoint one, PlotPoint other) {
    return Math.abs(x.fraction(one.x().at(x)) - x.fraction(other.x().at(x))) < NEAR
        && Math.abs(y.fraction(one.y().at(y)) - y.fraction(other.y().at(y))) < NEAR;
  }

  /** The marks in the order in which they are to be drawn, each with how many are before it. */
  List<PlotPoint> points() {
    var points = new ArrayList<PlotPoint>();
    for (var place : places) {
      // the arms of a cross show from behind a square, but not the other way round
      var sorted =
          place.stream()
              .sorted(Comparator.comparing((PlotPoint point) -> !point.shape().isOfLines()))
              .toList();
      for (int i = 0; i < sorted.size(); i++) {
        points.add(sorted.get(i).behind(sorted.size() - 1 - i));
      }
    }
    return points;
  }

  /** What a reader has to know of them; empty where each stands alone. */
  String note() {
    var shared = places.stream().filter(place -> place.size() > 1).toList();
    return shared.isEmpty()
        ? ""
        : "At one place, drawn one behind the other: "
            + shared.stream().map(SharedPlaces::words).collect(Collectors.joining("; "))
            + ".";
  }

  private static String words(List<PlotPoint> place) {
    var names = place.stream().map(PlotPoint::name).distinct().limit(MOST_NAMES).toList();
    boolean named = names.size() == place.size() && names.stream().noneMatch(String::isEmpty);
    return named ? String.join(" and ", names) : place.size() + " marks of " + names(names);
  }

  private static String names(List<String> names) {
    return names.stream()
        .map(name -> name.isEmpty() ? "no name" : name)
        .collect(Collectors.joining(", "));
  }
}
