package org.interphase.plot;

import org.interphase.question.Chart;

/** One field of marks with its axes. */
final class SvgField {

  private static final double TICK = 17;
  private static final double MOST_NAME = 440;

  /** What the numbers below a field take. */
  static final double BELOW = TICK + 16;

  private final Plot plot;
  private final Box field;

  SvgField(Plot plot, Box field) {
    this.plot = plot;
    this.field = field;
  }

  /** The field within edges that hold the names or numbers at its left, too. */
  static Box inner(Plot plot, Box edges) {
    double left = (plot.kind().hasNames() ? namesWidth(plot) : ticksWidth(plot)) + 10;
    double right = plot.x().names().isEmpty() ? lastTick(plot) / 2 : 0;
    return new Box(edges.left() + left, edges.top(), edges.width() - left - right, edges.height());
  }

  /** What stands above a field. */
  static double above(Plot plot) {
    return plot.x().opposite().isEmpty() ? SvgGrid.heads(plot) : TICK + 14;
  }

  /** What stands below a field. */
  static double below(Plot plot) {
    return plot.x().names().isEmpty() ? BELOW : 0;
  }

  Box box() {
    return field;
  }

  void draw(Svg svg) {
    if (plot.kind() == Chart.Kind.GRID) {
      new SvgGrid(plot, field, svg).draw();
      names(svg);
      return;
    }
    horizontalAxis(svg);
    if (plot.kind().hasNames()) {
      names(svg);
    } else {
      verticalAxis(svg);
    }
    new SvgPoints(plot, field, svg).draw();
  }

  private static double namesWidth(Plot plot) {
    return Math.min(
        MOST_NAME,
        plot.y().names().stream()
            .mapToDouble(name -> TextWidth.of(name, TICK - 1))
            .max()
            .orElse(0));
  }

  private static double ticksWidth(Plot plot) {
    return plot.y().scale().ticks().stream()
        .mapToDouble(tick -> TextWidth.of(tick.label(), TICK))
        .max()
        .orElse(0);
  }

  /** How wide the label is that stands below the right end. */
  private static double lastTick(Plot plot) {
    var ticks = plot.x().scale().ticks();
    return Math.max(24, TextWidth.of(ticks.get(ticks.size() - 1).label(), TICK));
  }

  private void horizontalAxis(Svg svg) {
    double free = Double.NEGATIVE_INFINITY;
    for (var tick : plot.x().scale().ticks()) {
      double x = x(tick);
      boolean isNamed = !tick.label().isEmpty();
      if (isNamed) {
        grid(svg, x, field.top(), x, field.bottom());
        double half = TextWidth.of(tick.label(), TICK) / 2;
        if (x - half > free) {
          middle(svg, tick.label(), x, field.bottom() + TICK + 10);
          free = x + half + 4;
        }
      }
      axis(svg, x, field.bottom(), x, field.bottom() + (isNamed ? 7 : 4));
    }
    axis(svg, field.left(), field.bottom(), field.right(), field.bottom());
    axis(svg, field.left(), field.top(), field.left(), field.bottom());
    opposite(svg);
  }

  private void opposite(Svg svg) {
    if (plot.x().opposite().isEmpty()) {
      return;
    }
    axis(svg, field.left(), field.top(), field.right(), field.top());
    double free = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < plot.x().opposite().size(); i++) {
      // from the left, where it is hottest
      var tick = plot.x().opposite().get(plot.x().opposite().size() - 1 - i);
      axis(svg, x(tick), field.top(), x(tick), field.top() - 7);
      double half = TextWidth.of(tick.label(), TICK) / 2;
      if (x(tick) - half > free) {
        middle(svg, tick.label(), x(tick), field.top() - 12);
        free = x(tick) + half + 6;
      }
    }
  }

  private double x(Tick tick) {
    return field.left() + plot.x().scale().fraction(tick.value()) * field.width();
  }

  private void verticalAxis(Svg svg) {
    for (var tick : plot.y().scale().ticks()) {
      double y = field.bottom() - plot.y().scale().fraction(tick.value()) * field.height();
      boolean isNamed = !tick.label().isEmpty();
      if (isNamed) {
        grid(svg, field.left(), y, field.right(), y);
        sideText(svg, tick.label(), y, TICK);
      }
      axis(svg, field.left() - (isNamed ? 7 : 4), y, field.left(), y);
    }
  }

  private void names(Svg svg) {
    int count = plot.y().names().size();
    double step = field.height() / count;
    for (int i = 0; i < count; i++) {
      if (plot.kind() == Chart.Kind.STRIP && i > 0) {
        double y = field.top() + i * step;
        grid(svg, field.left(), y, field.right(), y);
      }
      name(svg, plot.y().names().get(i), field.top() + (i + 0.5) * step, step);
    }
  }

  /** A name in as many lines as its row has room for. */
  private void name(Svg svg, String name, double y, double room) {
    double size = TICK - 1;
    var lines = TextWidth.lines(name, size, MOST_NAME);
    int most = Math.max(1, (int) (room / (size + 3)));
    if (lines.size() > most) {
      sideText(svg, TextWidth.fitted(name, size, MOST_NAME), y, size);
      return;
    }
    double top = y - (lines.size() - 1) * (size + 3) / 2;
    for (int i = 0; i < lines.size(); i++) {
      sideText(svg, lines.get(i), top + i * (size + 3), size);
    }
  }

  private void sideText(Svg svg, String text, double y, double size) {
    svg.text(
        "text",
        text,
        "x",
        field.left() - 11,
        "y",
        y + size * 0.35,
        "font-size",
        size,
        "text-anchor",
        "end");
  }

  private static void middle(Svg svg, String text, double x, double y) {
    svg.text("text", text, "x", x, "y", y, "font-size", TICK, "text-anchor", "middle");
  }

  private static void grid(Svg svg, double x1, double y1, double x2, double y2) {
    svg.add("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", "#e2e5e9");
  }

  private static void axis(Svg svg, double x1, double y1, double x2, double y2) {
    svg.add("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", Svg.INK, "stroke-width", 1.3);
  }
}
