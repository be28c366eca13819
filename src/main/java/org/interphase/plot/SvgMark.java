package org.interphase.plot;

import java.util.Locale;

/** Draws one mark about a point. */
final class SvgMark {

  static final double SIZE = 7;

  /**
   * By how much marks behind others are larger at most, so that they stay off an axis's numbers.
   */
  private static final double MOST_GROWTH = 10;

  /** The mark behind this many others would have grown by half of that. */
  private static final double HALF_GROWN = 0.7;

  static final double RING = 12;
  static final double ARROW = 30;
  private static final double HEAD = 6;

  /** How far the handles of a Bézier curve reach that is a quarter of a circle. */
  private static final double QUARTER = 0.5523;

  private final Svg svg;

  SvgMark(Svg svg) {
    this.svg = svg;
  }

  /** How large a mark is that lies behind {@code before} others: each larger, by less and less. */
  static double size(int before) {
    return SIZE + MOST_GROWTH * before / (before + HALF_GROWN);
  }

  /** Begins what is drawn of a mark: it says what it is, and leads on where it leads anywhere. */
  void begin(PlotPoint point) {
    if (point.target().isEmpty()) {
      svg.begin("g", "class", "mark");
    } else {
      svg.begin("a", "class", "mark", "href", point.target());
    }
    svg.text("title", String.join("\n", point.told()));
  }

  /**
   * The shape, filled; or its outline alone, for what is no printed number. How full a grade's sign
   * is says the grade; that its number is none that is printed is said by the range about it.
   */
  void shape(Shape shape, double x, double y, double size, String colour, boolean isFilled) {
    outlined(shape, x, y, size, colour, isFilled && shape != Shape.HALF && shape != Shape.HOLLOW);
    if (shape == Shape.HALF) {
      svg.add("path", "d", leftHalf(x, y, size), "fill", colour);
    }
  }

  private void outlined(
      Shape shape, double x, double y, double size, String colour, boolean isFilled) {
    boolean isOfLines = shape.isOfLines();
    svg.add(
        "path",
        "d",
        outline(shape, x, y, size),
        "fill",
        isFilled && !isOfLines ? colour : "#ffffff",
        "stroke",
        isFilled && !isOfLines ? "#ffffff" : colour,
        "stroke-width",
        isOfLines ? 2.6 : isFilled ? 1 : 1.8,
        "stroke-linejoin",
        "round");
  }

  void ring(double x, double y, String colour) {
    svg.add(
        "circle",
        "cx",
        x,
        "cy",
        y,
        "r",
        RING,
        "fill",
        "none",
        "stroke",
        colour,
        "stroke-width",
        1.5);
  }

  /** A line from end to end with a stroke across each. */
  void range(double x1, double y1, double x2, double y2, String colour) {
    double across = y1 == y2 ? 0 : 5;
    double along = y1 == y2 ? 5 : 0;
    line(x1, y1, x2, y2, colour);
    line(x1 - across, y1 - along, x1 + across, y1 + along, colour);
    line(x2 - across, y2 - along, x2 + across, y2 + along, colour);
  }

  /** An arrow from the point, {@code dx} and {@code dy} being −1, 0 or 1. */
  void arrow(double x, double y, int dx, int dy, String colour) {
    double tipX = x + dx * ARROW;
    double tipY = y + dy * ARROW;
    line(x, y, tipX, tipY, colour);
    svg.add(
        "path",
        "d",
        path(
            "M %.1f %.1f L %.1f %.1f L %.1f %.1f Z",
            tipX + dx * 3,
            tipY + dy * 3,
            tipX - dx * HEAD - dy * 5,
            tipY - dy * HEAD - dx * 5,
            tipX - dx * HEAD + dy * 5,
            tipY - dy * HEAD + dx * 5),
        "fill",
        colour);
  }

  void line(double x1, double y1, double x2, double y2, String colour) {
    svg.add("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", colour, "stroke-width", 1.8);
  }

  private static String outline(Shape shape, double x, double y, double r) {
    double t = r * 1.15;
    double s = r * 0.87;
    return switch (shape) {
      case CIRCLE, HALF, HOLLOW ->
          path(
              "M %.1f %.1f a %.1f %.1f 0 1 0 %.1f 0 a %.1f %.1f 0 1 0 %.1f 0 Z",
              x - r, y, r, r, 2 * r, r, r, -2 * r);
      case TRIANGLE -> path("M %.1f %.1f l %.1f %.1f h %.1f Z", x, y - t, t, 1.75 * t, -2 * t);
      case DOWN -> path("M %.1f %.1f l %.1f %.1f h %.1f Z", x, y + t, t, -1.75 * t, -2 * t);
      case SQUARE -> path("M %.1f %.1f h %.1f v %.1f h %.1f Z", x - s, y - s, 2 * s, 2 * s, -2 * s);
      case DIAMOND ->
          path("M %.1f %.1f l %.1f %.1f l %.1f %.1f l %.1f %.1f Z", x, y - t, t, t, -t, t, -t, -t);
      case PLUS -> path("M %.1f %.1f h %.1f M %.1f %.1f v %.1f", x - r, y, 2 * r, x, y - r, 2 * r);
      case CROSS -> diagonals(x, y, s);
      case STAR ->
          path("M %.1f %.1f h %.1f M %.1f %.1f v %.1f ", x - r, y, 2 * r, x, y - r, 2 * r)
              + diagonals(x, y, r * 0.7);
    };
  }

  private static String leftHalf(double x, double y, double r) {
    double handle = r * QUARTER;
    return path(
        "M %.1f %.1f C %.1f %.1f %.1f %.1f %.1f %.1f C %.1f %.1f %.1f %.1f %.1f %.1f Z",
        x,
        y - r,
        x - handle,
        y - r,
        x - r,
        y - handle,
        x - r,
        y,
        x - r,
        y + handle,
        x - handle,
        y + r,
        x,
        y + r);
  }

  private static String diagonals(double x, double y, double s) {
    return path(
        "M %.1f %.1f l %.1f %.1f M %.1f %.1f l %.1f %.1f",
        x - s, y - s, 2 * s, 2 * s, x - s, y + s, 2 * s, -2 * s);
  }

  static String path(String format, Object... numbers) {
    return String.format(Locale.ROOT, format, numbers);
  }
}
