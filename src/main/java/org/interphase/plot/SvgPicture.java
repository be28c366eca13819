package org.interphase.plot;

import java.util.List;
import java.util.stream.Stream;

/** Draws a plot as a picture of its own, on white, to be put on a slide or into a paper. */
public final class SvgPicture {

  private static final double WIDTH = 960;
  private static final double EDGE = 24;
  private static final double FIELD = 430;
  private static final double BAR = 30;
  private static final double TITLE = 21;
  private static final double AXIS = 19;
  private static final double TICK = 17;
  private static final double NOTE = 14;
  private static final double NOTE_LINE = 20;
  private static final double MOST_NAME = 360;

  private final Plot plot;
  private final List<String> heading;
  private final List<String> notes;
  private final SvgLegend legend;
  private final Box field;

  private SvgPicture(Plot plot, String source) {
    this.plot = plot;
    double room = WIDTH - 2 * EDGE;
    this.heading = TextWidth.lines(plot.title(), TITLE, room);
    this.notes =
        Stream.concat(plot.notes().stream(), Stream.of(source))
            .flatMap(note -> TextWidth.lines(note, NOTE, room).stream())
            .toList();
    this.legend = new SvgLegend(plot.keys(), room);
    double left = EDGE + (plot.kind().hasNames() ? namesWidth() : ticksWidth() + AXIS + 14) + 10;
    double top = EDGE + heading.size() * (TITLE + 6) + 8 + legend.height();
    this.field =
        new Box(
            left,
            top,
            WIDTH - EDGE - lastTick() / 2 - left,
            plot.kind().hasNames() ? plot.points().size() * BAR : FIELD);
  }

  /**
   * The picture as an SVG document.
   *
   * @param source a line that says where the data are from
   */
  public static String of(Plot plot, String source) {
    return new SvgPicture(plot, source).draw();
  }

  private double namesWidth() {
    return Math.min(
        MOST_NAME,
        plot.y().names().stream()
            .mapToDouble(name -> TextWidth.of(name, TICK - 1))
            .max()
            .orElse(0));
  }

  private double ticksWidth() {
    return plot.y().scale().ticks().stream()
        .mapToDouble(tick -> TextWidth.of(tick.label(), TICK))
        .max()
        .orElse(0);
  }

  /** How wide the label is that stands below the right end. */
  private double lastTick() {
    var ticks = plot.x().scale().ticks();
    return Math.max(24, TextWidth.of(ticks.get(ticks.size() - 1).label(), TICK));
  }

  private String draw() {
    double axisTitle = field.bottom() + TICK + AXIS + 24;
    double height = axisTitle + 20 + notes.size() * NOTE_LINE + EDGE / 2;
    var svg = new Svg();
    svg.begin(
        "svg",
        "viewBox",
        "0 0 " + (int) WIDTH + " " + (int) Math.ceil(height),
        "width",
        WIDTH,
        "height",
        Math.ceil(height),
        "role",
        "img",
        "font-family",
        "Helvetica, Arial, 'Liberation Sans', sans-serif",
        "fill",
        Svg.INK);
    svg.text("title", plot.title());
    svg.add("rect", "width", WIDTH, "height", Math.ceil(height), "fill", "#ffffff");
    double y = EDGE + TITLE * 0.8;
    for (var line : heading) {
      svg.text("text", line, "x", EDGE, "y", y, "font-size", TITLE, "font-weight", "bold");
      y += TITLE + 6;
    }
    legend.draw(svg, EDGE, field.top() - legend.height() - 4);
    horizontalAxis(svg);
    if (plot.kind().hasNames()) {
      names(svg);
    } else {
      verticalAxis(svg);
    }
    new SvgPoints(plot, field, svg).draw();
    svg.text(
        "text",
        plot.x().title(),
        "x",
        field.left() + field.width() / 2,
        "y",
        axisTitle,
        "font-size",
        AXIS,
        "text-anchor",
        "middle");
    y = axisTitle + 16 + NOTE_LINE;
    for (var note : notes) {
      svg.text("text", note, "x", EDGE, "y", y, "font-size", NOTE, "fill", "#4a525a");
      y += NOTE_LINE;
    }
    return svg.end().document();
  }

  private void horizontalAxis(Svg svg) {
    for (var tick : plot.x().scale().ticks()) {
      double x = field.left() + plot.x().scale().fraction(tick.value()) * field.width();
      boolean isNamed = !tick.label().isEmpty();
      if (isNamed) {
        grid(svg, x, field.top(), x, field.bottom());
        svg.text(
            "text",
            tick.label(),
            "x",
            x,
            "y",
            field.bottom() + TICK + 10,
            "font-size",
            TICK,
            "text-anchor",
            "middle");
      }
      axis(svg, x, field.bottom(), x, field.bottom() + (isNamed ? 7 : 4));
    }
    axis(svg, field.left(), field.bottom(), field.right(), field.bottom());
    axis(svg, field.left(), field.top(), field.left(), field.bottom());
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
    double middle = field.top() + field.height() / 2;
    svg.text(
        "text",
        TextWidth.fitted(plot.y().title(), AXIS, field.height()),
        "transform",
        "translate(" + (int) (EDGE + AXIS * 0.5) + " " + (int) middle + ") rotate(-90)",
        "font-size",
        AXIS,
        "text-anchor",
        "middle");
  }

  private void names(Svg svg) {
    for (int i = 0; i < plot.y().names().size(); i++) {
      var name = TextWidth.fitted(plot.y().names().get(i), TICK - 1, MOST_NAME);
      sideText(svg, name, field.top() + (i + 0.5) * BAR, TICK - 1);
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

  private static void grid(Svg svg, double x1, double y1, double x2, double y2) {
    svg.add("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", "#e2e5e9");
  }

  private static void axis(Svg svg, double x1, double y1, double x2, double y2) {
    svg.add("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", Svg.INK, "stroke-width", 1.3);
  }
}
