package org.interphase.server.chart;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.img;
import static j2html.TagCreator.li;
import static j2html.TagCreator.noscript;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import org.interphase.plot.Plot;
import org.interphase.plot.PlotKey;
import org.interphase.plot.Shape;

/**
 * A plot on a page: a script draws it to be pointed at, a picture stands in where none runs, and
 * the table beside it says the same.
 */
public final class PlotFigure {

  public static final String MODULE = "chart.js";
  public static final String STYLE = "plot.css";

  private final Plot plot;
  private final String picture;
  private final String data;

  private PlotFigure(Plot plot, String picture, String data) {
    this.plot = plot;
    this.picture = picture;
    this.data = data;
  }

  /** The plot, with the addresses of its picture and of its data. */
  public static DomContent of(Plot plot, String picture, String data) {
    return new PlotFigure(plot, picture, data).render();
  }

  private DomContent render() {
    var area = div().withClass("plot-area").attr("data-label", label());
    if (plot.kind().hasNames()) {
      area.attr("data-bars", String.valueOf(plot.points().size()));
    }
    return figure(
            ul(each(plot.keys(), PlotFigure::key)).withClass("plot-keys"),
            area,
            noscript(img().withSrc(picture).withAlt(label())),
            figcaption(
                each(plot.notes(), note -> p(bdi(note))),
                p(
                        span("This picture:"),
                        a("SVG").withHref(picture).attr("download", ""),
                        button("PNG").withType("button").withClass("plot-png").attr("hidden"),
                        a("CSV of its data").withHref(data))
                    .withClass("take-away")))
        .withClass("plot")
        .attr("data-picture", picture)
        .attr("data-plot", PlotJson.of(plot));
  }

  private String label() {
    return plot.title()
        + ": "
        + (plot.kind().hasNames()
            ? plot.x().title()
            : plot.y().title() + " against " + plot.x().title())
        + ". The table below has the values.";
  }

  private static DomContent key(PlotKey key) {
    var mark = span(glyph(key)).attr("aria-hidden", "true");
    mark.withClass(
        key.colour() == PlotKey.INK ? "plot-mark" : "plot-mark plot-colour-" + key.colour());
    return li(mark, bdi(key.text()));
  }

  private static String glyph(PlotKey key) {
    return switch (key.form()) {
      case MARK -> glyph(key.shape());
      case RING -> "◎";
      case RANGE -> "├─┤";
      case BOUND -> "→";
    };
  }

  private static String glyph(Shape shape) {
    return switch (shape) {
      case CIRCLE -> "●";
      case TRIANGLE -> "▲";
      case SQUARE -> "■";
      case DIAMOND -> "◆";
      case DOWN -> "▼";
      case PLUS -> "✚";
      case CROSS -> "✖";
      case STAR -> "✱";
    };
  }
}
