package org.interphase.plot;

import java.util.ArrayList;
import java.util.List;

/** What the marks of a picture mean, in rows above it. */
final class SvgLegend {

  private static final double SIZE = 16;
  private static final double LINE = 26;
  private static final double MARK = 30;
  private static final double GAP = 26;

  private final List<List<PlotKey>> rows = new ArrayList<>();

  SvgLegend(List<PlotKey> keys, double width) {
    double used = width;
    for (var key : keys) {
      double needed = width(key);
      if (used + needed > width) {
        rows.add(new ArrayList<>());
        used = 0;
      }
      rows.get(rows.size() - 1).add(key);
      used += needed;
    }
  }

  private static double width(PlotKey key) {
    return mark(key) + TextWidth.of(key.text(), SIZE) + GAP;
  }

  private static double mark(PlotKey key) {
    return key.form() == PlotKey.Form.MARK ? MARK : MARK + 10;
  }

  double height() {
    return rows.isEmpty() ? 0 : rows.size() * LINE + 6;
  }

  void draw(Svg svg, double left, double top) {
    var mark = new SvgMark(svg);
    double y = top + LINE / 2;
    for (var row : rows) {
      double x = left;
      for (var key : row) {
        draw(key, mark, x + mark(key) / 2, y);
        svg.text(
            "text",
            TextWidth.fitted(key.text(), SIZE, 820),
            "x",
            x + mark(key),
            "y",
            y + SIZE * 0.35,
            "font-size",
            SIZE);
        x += width(key);
      }
      y += LINE;
    }
  }

  private static void draw(PlotKey key, SvgMark mark, double x, double y) {
    var colour = key.colour() == PlotKey.INK ? Svg.INK : Plot.COLOURS.get(key.colour());
    switch (key.form()) {
      case MARK -> mark.shape(key.shape(), x, y, SvgMark.SIZE, colour, true);
      case RING -> {
        mark.shape(key.shape(), x, y, SvgMark.SIZE, colour, true);
        mark.ring(x, y, colour);
      }
      case RANGE -> mark.range(x - 14, y, x + 10, y, colour);
      case BOUND -> mark.arrow(x - 18, y, 1, 0, colour);
    }
  }
}
