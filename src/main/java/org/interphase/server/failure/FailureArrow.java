package org.interphase.server.failure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.interphase.server.telling.Named;

/**
 * The way of an arrow from a cause to its effect, through the gaps that the layout leaves.
 *
 * @param points from the edge of the one to that of the other
 * @param isBackward whether it runs from right to left
 */
record FailureArrow(List<FailureLayout.Point> points, boolean isBackward) {

  private static final int HEAD = 10;

  static FailureArrow of(FailureRelation cause, FailureLayout layout, FailureGraph graph) {
    boolean isBackward = layout.isBackward(cause);
    var points = new ArrayList<FailureLayout.Point>();
    points.add(port(layout.of(mechanism(cause.from(), graph)), !isBackward, isBackward));
    points.addAll(layout.bends(cause));
    points.add(port(layout.of(mechanism(cause.to(), graph)), isBackward, isBackward));
    return new FailureArrow(points, isBackward);
  }

  private static FailureMechanism mechanism(Named name, FailureGraph graph) {
    return graph.mechanisms().stream()
        .filter(mechanism -> mechanism.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The way back leaves and arrives lower, so that it is told from the way there. */
  private static FailureLayout.Point port(FailureLayout.Box box, boolean isRight, boolean isLower) {
    return new FailureLayout.Point(
        box.x() + (isRight ? box.width() : 0), box.y() + box.height() * (isLower ? 0.7 : 0.5));
  }

  /** The line, curved between heights and straight along each. */
  String line() {
    var path = new StringBuilder(said("M %.0f %.0f", points.get(0).x(), points.get(0).y()));
    for (int i = 1; i < points.size(); i++) {
      var from = points.get(i - 1);
      var to = i == points.size() - 1 ? neck() : points.get(i);
      double middle = (from.x() + to.x()) / 2;
      path.append(
          from.y() == to.y()
              ? said(" L %.0f %.0f", to.x(), to.y())
              : said(
                  " C %.0f %.0f %.0f %.0f %.0f %.0f",
                  middle, from.y(), middle, to.y(), to.x(), to.y()));
    }
    return path.toString();
  }

  /** The point of the arrow; a bar across where it is refuted. */
  String head(boolean isRefuted) {
    var tip = points.get(points.size() - 1);
    double back = neck().x();
    return isRefuted
        ? said("M %.0f %.0f v 16 h 3 v -16 Z", back, tip.y() - 8)
        : said(
            "M %.0f %.0f L %.0f %.0f L %.0f %.0f Z",
            tip.x(), tip.y(), back, tip.y() - 6, back, tip.y() + 6);
  }

  private FailureLayout.Point neck() {
    var tip = points.get(points.size() - 1);
    return new FailureLayout.Point(tip.x() + (isBackward ? HEAD : -HEAD), tip.y());
  }

  private static String said(String format, Object... numbers) {
    return String.format(Locale.ROOT, format, numbers);
  }
}
