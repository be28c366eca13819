package org.interphase.server.chart;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.img;
import static j2html.TagCreator.li;
import static j2html.TagCreator.noscript;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.function.UnaryOperator;
import org.interphase.plot.Plot;
import org.interphase.plot.PlotKey;
import org.interphase.plot.Shape;
import org.interphase.plot.SvgPicture;
import org.interphase.question.Chart;
import org.interphase.server.http.Iris;
import org.interphase.server.http.PictureFile;

/**
 * A plot on a page: a script draws it to be pointed at, a picture stands in where none runs, and
 * the table beside it says the same.
 */
public final class PlotFigure {

  public static final String MODULE = "chart.js";
  public static final String STYLE = "plot.css";

  /** A strip is as high as so many bars. */
  private static final double BARS_OF_STRIP = 2.5;

  private final Plot plot;
  private final String name;
  private final UnaryOperator<String> addresses;
  private final String picture;

  private PlotFigure(Plot plot, String name, UnaryOperator<String> addresses) {
    this.plot = plot;
    this.name = name;
    this.addresses = addresses;
    this.picture = addresses.apply(PictureFile.SVG.suffix());
  }

  /**
   * The plot, and the files of it.
   *
   * @param name what these are called, without suffix
   * @param addresses gives the address of the file with a suffix, such as {@code .svg}
   */
  public static DomContent of(Plot plot, String name, UnaryOperator<String> addresses) {
    return new PlotFigure(plot, name, addresses).render();
  }

  private DomContent render() {
    return plot.isPicture() ? whole() : drawn();
  }

  /** What no script draws: panels, grids, axes with two kinds of numbers. */
  private DomContent whole() {
    return figure(
            div(rawHtml(SvgPicture.within(plot, "", Iris::address))).withClass("plot-drawing"),
            figcaption(files()))
        .withClass("plot plot-whole");
  }

  private DomContent drawn() {
    var area = div().withClass("plot-area").attr("data-label", label());
    if (plot.kind().hasNames()) {
      boolean isStrip = plot.kind() == Chart.Kind.STRIP;
      int names = plot.y().names().size();
      area.attr("data-bars", String.valueOf(isStrip ? names * BARS_OF_STRIP : names));
    }
    return figure(
            ul(each(plot.keys(), PlotFigure::key)).withClass("plot-keys"),
            area,
            noscript(img().withSrc(picture).withAlt(label())),
            figcaption(each(plot.notes(), note -> p(bdi(note))), files()))
        .withClass("plot")
        .attr("data-picture", picture)
        .attr("data-plot", PlotJson.of(plot));
  }

  private DomContent files() {
    return p(
            span("This picture:"),
            each(
                List.of(PictureFile.values()),
                file ->
                    a(file.name())
                        .withHref(addresses.apply(file.suffix()))
                        .attr("download", name + file.suffix())),
            a("CSV of its data").withHref(addresses.apply(".csv")))
        .withClass("take-away");
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
      case HALF -> "◐";
      case HOLLOW -> "○";
    };
  }
}
