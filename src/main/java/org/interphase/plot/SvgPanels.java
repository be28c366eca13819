package org.interphase.plot;

import java.util.ArrayList;
import java.util.List;

/** The panels of a plot side by side, all with the same axes; most plots have one. */
final class SvgPanels {

  private static final double HEIGHT = 260;
  private static final double GAP = 18;
  private static final double TITLE = 17;
  private static final double LEAST_TITLE = 12;

  private final List<SvgField> fields = new ArrayList<>();
  private final List<String> titles;
  private final Box first;
  private final Box last;
  private final double widest;

  /**
   * @param room the edges between which they stand, and how high the field of a single one is
   */
  SvgPanels(Plot plot, Box room) {
    this.titles = plot.panels();
    int count = Math.max(1, titles.size());
    int columns = count == 1 ? 1 : count <= 4 ? 2 : 3;
    double width = (room.width() - (columns - 1) * GAP) / columns;
    double top = room.top() + SvgField.above(plot);
    Box field = null;
    Box begin = null;
    for (int i = 0; i < count; i++) {
      var shown = titles.isEmpty() ? plot : plot.in(titles.get(i));
      double height = titles.isEmpty() ? room.height() : HEIGHT;
      double step = TITLE + 12 + height + SvgField.below(plot) + SvgField.above(plot);
      field =
          SvgField.inner(
              plot,
              new Box(
                  room.left() + (i % columns) * (width + GAP),
                  top + (i / columns) * step + (titles.isEmpty() ? 0 : TITLE + 12),
                  width,
                  height));
      begin = begin == null ? field : begin;
      fields.add(new SvgField(shown, field));
    }
    this.first = begin;
    this.last = field;
    this.widest = room.right();
  }

  void draw(Svg svg) {
    for (int i = 0; i < fields.size(); i++) {
      var field = fields.get(i);
      if (!titles.isEmpty()) {
        double size = size(titles.get(i), field.box().width());
        svg.text(
            "text",
            TextWidth.fitted(titles.get(i), size, field.box().width()),
            "x",
            field.box().left(),
            "y",
            field.box().top() - 10,
            "font-size",
            size,
            "font-weight",
            "bold");
      }
      field.draw(svg);
    }
  }

  /** Smaller for a long title, down to where it is cut. */
  private static double size(String title, double width) {
    return Math.max(LEAST_TITLE, Math.min(TITLE, TITLE * width / TextWidth.of(title, TITLE)));
  }

  /** Below all of them and their numbers. */
  double bottom() {
    return last.bottom() + SvgField.BELOW;
  }

  double height() {
    return last.bottom() - first.top();
  }

  /** Halfway from the left to the right. */
  double middle() {
    return fields.size() == 1 ? first.left() + first.width() / 2 : (first.left() + widest) / 2;
  }

  /** Halfway from the top to the bottom. */
  double center() {
    return first.top() + height() / 2;
  }
}
