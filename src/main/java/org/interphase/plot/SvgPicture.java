package org.interphase.plot;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interphase.question.Chart;

/** Draws a plot as a picture of its own, on white, to be put on a slide or into a paper. */
public final class SvgPicture {

  private static final double WIDTH = 960;
  private static final double EDGE = 24;
  private static final double FIELD = 430;
  private static final double BAR = 30;
  private static final double STRIP = 76;
  private static final double TITLE = 21;
  private static final double AXIS = 19;
  private static final double NOTE = 14;
  private static final double NOTE_LINE = 20;

  private final Plot plot;
  private final String role;
  private final List<String> heading;
  private final List<String> notes;
  private final SvgLegend legend;
  private final SvgPanels panels;

  private SvgPicture(Plot plot, String source, String role) {
    this.plot = plot;
    this.role = role;
    double room = WIDTH - 2 * EDGE;
    this.heading = TextWidth.lines(plot.title(), TITLE, room);
    this.notes =
        Stream.concat(plot.notes().stream(), source.lines())
            .flatMap(note -> TextWidth.lines(note, NOTE, room).stream())
            .toList();
    this.legend = new SvgLegend(plot.keys(), room);
    double left = EDGE + (plot.kind().hasNames() ? 0 : AXIS + 14);
    double top = EDGE + heading.size() * (TITLE + 6) + 8 + legend.height();
    this.panels = new SvgPanels(plot, new Box(left, top, WIDTH - EDGE - left, height()));
  }

  /**
   * The picture as an SVG document.
   *
   * @param source lines that say where the data are from
   */
  public static String of(Plot plot, String source) {
    return new SvgPicture(plot.leading(target -> Optional.empty()), source, "img").draw();
  }

  /**
   * The picture as a part of a page, whose marks are links.
   *
   * @param source lines that say where the data are from; empty where the page says it
   * @param address where a mark leads, by its target
   */
  public static String within(
      Plot plot, String source, Function<String, Optional<String>> address) {
    return new SvgPicture(plot.leading(address), source, "graphics-document").draw();
  }

  private double height() {
    int names = plot.y().names().size();
    return plot.kind() == Chart.Kind.STRIP
        ? names * STRIP
        : plot.kind().hasNames() ? names * BAR : FIELD;
  }

  private String draw() {
    double axisTitle = panels.bottom() + (plot.kind() == Chart.Kind.GRID ? 0 : AXIS + 8);
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
        role,
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
    legend.draw(svg, EDGE, y - TITLE * 0.8 + 4);
    panels.draw(svg);
    axisTitles(svg, axisTitle);
    y = axisTitle + 16 + NOTE_LINE;
    for (var note : notes) {
      svg.text("text", note, "x", EDGE, "y", y, "font-size", NOTE, "fill", "#4a525a");
      y += NOTE_LINE;
    }
    return svg.end().document();
  }

  /** Once for all panels. */
  private void axisTitles(Svg svg, double below) {
    if (plot.kind() == Chart.Kind.GRID) {
      return;
    }
    svg.text(
        "text",
        plot.x().title(),
        "x",
        panels.middle(),
        "y",
        below,
        "font-size",
        AXIS,
        "text-anchor",
        "middle");
    if (!plot.kind().hasNames()) {
      svg.text(
          "text",
          TextWidth.fitted(plot.y().title(), AXIS, panels.height()),
          "transform",
          "translate(" + (int) (EDGE + AXIS * 0.5) + " " + (int) panels.center() + ") rotate(-90)",
          "font-size",
          AXIS,
          "text-anchor",
          "middle");
    }
  }
}
