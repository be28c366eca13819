package org.interphase.plot;

import java.util.List;

/** A field for each pair of names, with a mark in it where something is known. */
final class SvgGrid {

  private static final double HEAD = 15;
  private static final double MOST_HEAD = 340;

  private final Plot plot;
  private final Box field;
  private final Svg svg;
  private final SvgMark mark;

  SvgGrid(Plot plot, Box field, Svg svg) {
    this.plot = plot;
    this.field = field;
    this.svg = svg;
    this.mark = new SvgMark(svg);
  }

  /** How much room the names above a grid take. */
  static double heads(Plot plot) {
    return plot.x().names().stream()
        .mapToDouble(name -> Math.min(MOST_HEAD, TextWidth.of(name, HEAD)) + 16)
        .max()
        .orElse(0);
  }

  void draw() {
    double wide = field.width() / plot.x().names().size();
    double high = field.height() / plot.y().names().size();
    for (int i = 0; i <= plot.x().names().size(); i++) {
      double x = field.left() + i * wide;
      line(x, field.top(), x, field.bottom());
    }
    for (int i = 0; i <= plot.y().names().size(); i++) {
      double y = field.top() + i * high;
      line(field.left(), y, field.right(), y);
    }
    heads(plot.x().names(), wide);
    for (var point : plot.points()) {
      double x = field.left() + (point.x().low() + 0.5) * wide;
      double y = field.top() + (point.y().low() + 0.5) * high;
      mark.begin(point);
      var colour = Plot.COLOURS.get(point.colour());
      mark.shape(point.shape(), x, y, SvgMark.SIZE, colour, true);
      svg.end();
    }
  }

  /** Upwards, since they are longer than their columns are wide. */
  private void heads(List<String> names, double wide) {
    for (int i = 0; i < names.size(); i++) {
      int x = (int) (field.left() + (i + 0.5) * wide + HEAD * 0.35);
      svg.text(
          "text",
          TextWidth.fitted(names.get(i), HEAD, MOST_HEAD),
          "transform",
          "translate(" + x + " " + (int) (field.top() - 8) + ") rotate(-90)",
          "font-size",
          HEAD);
    }
  }

  private void line(double x1, double y1, double x2, double y2) {
    svg.add("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", "#e2e5e9");
  }
}
