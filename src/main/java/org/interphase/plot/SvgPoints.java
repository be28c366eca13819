package org.interphase.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.question.Chart;

/** Draws the marks of a plot into its field. */
final class SvgPoints {

  /** More names than this are no help. */
  private static final int MOST_NAMES = 45;

  private static final String INK = "#3a4148";
  private static final double NAME = 14;
  private static final double LONGEST_NAME = 390;
  private static final double BAR = 18;
  private static final double SPAN = 9;

  private final Plot plot;
  private final Box field;
  private final Svg svg;
  private final SvgMark mark;

  SvgPoints(Plot plot, Box field, Svg svg) {
    this.plot = plot;
    this.field = field;
    this.svg = svg;
    this.mark = new SvgMark(svg);
  }

  void draw() {
    if (plot.kind() == Chart.Kind.LINE) {
      lines();
    }
    plot.points().forEach(this::point);
    if (!plot.kind().namesRows() && plot.points().size() <= MOST_NAMES) {
      names();
    }
  }

  private double x(double value) {
    return field.left() + plot.x().scale().fraction(value) * field.width();
  }

  private double y(double value) {
    return field.bottom() - plot.y().scale().fraction(value) * field.height();
  }

  private double atX(PlotPoint point) {
    return x(point.x().at(plot.x().scale()));
  }

  private double atY(PlotPoint point) {
    return plot.kind().hasNames()
        ? field.top() + (point.y().low() + 0.5) * field.height() / plot.y().names().size()
        : y(point.y().at(plot.y().scale()));
  }

  private void point(PlotPoint point) {
    var colour = Plot.COLOURS.get(point.colour());
    double x = atX(point);
    double y = atY(point);
    mark.begin(point);
    if (plot.kind() == Chart.Kind.BAR) {
      bar(x(0), x, y, BAR, colour);
    } else if (plot.kind() == Chart.Kind.RANGE && point.x().isSpread()) {
      bar(x(point.x().low()), x(point.x().high()), y, SPAN, colour);
    } else {
      spread(point, x, y, colour);
    }
    if (point.x().opensTowards() != 0) {
      mark.arrow(x, y, point.x().opensTowards(), 0, colour);
    }
    if (!isBar(point)) {
      mark.shape(point.shape(), x, y, size(point), colour, point.isPrinted());
    }
    if (point.isUnlike()) {
      double at =
          isBar(point) ? x(Math.max(point.x().high(), point.x().at(plot.x().scale()))) + 18 : x;
      mark.ring(at, y, colour);
    }
    svg.end();
  }

  /** Whose values a bar shows by itself. */
  private boolean isBar(PlotPoint point) {
    return plot.kind() == Chart.Kind.BAR || plot.kind() == Chart.Kind.RANGE && point.x().isSpread();
  }

  private void bar(double from, double to, double y, double height, String colour) {
    svg.add(
        "rect",
        "x",
        Math.min(from, to),
        "y",
        y - height / 2,
        "width",
        Math.abs(to - from),
        "height",
        height,
        "rx",
        1,
        "fill",
        colour);
  }

  private void spread(PlotPoint point, double x, double y, String colour) {
    if (point.x().isSpread()) {
      mark.range(x(point.x().low()), y, x(point.x().high()), y, colour);
    }
    if (!plot.kind().hasNames()) {
      if (point.y().isSpread()) {
        mark.range(x, y(point.y().low()), x, y(point.y().high()), colour);
      }
      if (point.y().opensTowards() != 0) {
        mark.arrow(x, y, 0, -point.y().opensTowards(), colour);
      }
    }
  }

  private void lines() {
    var series =
        plot.points().stream()
            .sorted(Comparator.comparingDouble(this::atX))
            .collect(
                Collectors.groupingBy(PlotPoint::series, LinkedHashMap::new, Collectors.toList()));
    for (var points : series.values()) {
      for (int i = 1; i < points.size(); i++) {
        var from = points.get(i - 1);
        var to = points.get(i);
        mark.line(atX(from), atY(from), atX(to), atY(to), Plot.COLOURS.get(to.colour()));
      }
    }
  }

  private void names() {
    var marks =
        plot.points().stream().flatMap(point -> Stream.of(markOf(point), spanOf(point))).toList();
    var places = new NamePlaces(field, marks);
    var left = new ArrayList<PlotPoint>();
    for (var point : plot.points()) {
      var name = TextWidth.fitted(point.name(), NAME, LONGEST_NAME);
      if (!name.isEmpty()) {
        places
            .beside(atX(point), atY(point), radius(point), TextWidth.of(name, NAME), NAME + 2)
            .ifPresentOrElse(box -> name(name, box, atX(point)), () -> left.add(point));
      }
    }
    // Once all that stand by their marks have their room.
    for (var point : left) {
      var name = TextWidth.fitted(point.name(), NAME, LONGEST_NAME);
      places
          .away(atX(point), atY(point), radius(point), TextWidth.of(name, NAME), NAME + 2)
          .ifPresent(led -> led(name, led));
    }
  }

  private void led(String name, NamePlaces.Led led) {
    svg.add(
        "path",
        "class",
        "lead",
        "d",
        SvgMark.path("M %.1f %.1f L %.1f %.1f", led.fromX(), led.fromY(), led.toX(), led.toY()),
        "fill",
        "none",
        "stroke",
        INK,
        "stroke-width",
        0.8);
    boolean isAtAnEnd = led.toX() <= led.name().left() || led.toX() >= led.name().right();
    name(name, led.name(), isAtAnEnd ? led.toX() : led.name().left() + led.name().width() / 2);
  }

  /** Held where the mark is: a font that stands in for ours may be wider. */
  private void name(String name, Box box, double mark) {
    var anchor = box.left() >= mark ? "start" : box.right() <= mark ? "end" : "middle";
    double x =
        switch (anchor) {
          case "start" -> box.left();
          case "end" -> box.right();
          default -> mark;
        };
    svg.text(
        "text",
        name,
        "x",
        x,
        "y",
        box.top() + NAME * 0.9,
        "text-anchor",
        anchor,
        "font-size",
        NAME,
        "fill",
        INK);
  }

  private static double radius(PlotPoint point) {
    return Math.max(point.isUnlike() ? SvgMark.RING : 0, size(point));
  }

  private static double size(PlotPoint point) {
    return SvgMark.size(point.before());
  }

  private Box markOf(PlotPoint point) {
    return new Box(atX(point), atY(point), 0, 0).grown(radius(point));
  }

  /** Where the lines of its ranges and the arrows of its bounds run. */
  private Box spanOf(PlotPoint point) {
    double left = x(point.x().low()) + arrow(-point.x().opensTowards());
    double right = x(point.x().high()) - arrow(point.x().opensTowards());
    if (plot.kind().hasNames()) {
      return new Box(left, atY(point), right - left, 0).grown(3);
    }
    double top = y(point.y().high()) + arrow(point.y().opensTowards());
    double bottom = y(point.y().low()) - arrow(-point.y().opensTowards());
    return new Box(left, top, right - left, bottom - top).grown(3);
  }

  /** How far an arrow that opens this way reaches back from its mark. */
  private static double arrow(int towards) {
    return towards > 0 ? -SvgMark.ARROW : 0;
  }
}
