package org.interphase.server.chart;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.document;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.script;
import static j2html.TagCreator.title;

import j2html.tags.DomContent;
import java.util.function.UnaryOperator;
import org.interphase.plot.Plot;

/** A plot with nothing around it, to be shown in a frame of another page. */
public final class EmbeddedPlot {

  /** What the addresses of such pages begin with. */
  public static final String FOLDER = "/embed";

  private EmbeddedPlot() {}

  /**
   * The page of a plot alone, with a link to the page that it is from.
   *
   * @param name what its files are called
   * @param addresses gives the address of the form with a suffix, of the page with none
   */
  public static String page(Plot plot, String name, UnaryOperator<String> addresses) {
    return document(
        html(
                head(
                    meta().withCharset("utf-8"),
                    title(plot.title()),
                    meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                    meta().withName("color-scheme").withContent("light dark"),
                    stylesheet("pico.min.css"),
                    stylesheet("interphase.css"),
                    stylesheet(PlotFigure.STYLE),
                    script().withType("module").withSrc("/assets/" + PlotFigure.MODULE)),
                body(
                    main(
                            PlotFigure.of(plot, name, addresses),
                            p(
                                a(plot.title() + " · Interphase")
                                    .withHref(addresses.apply(""))
                                    .withTarget("_top")))
                        .withClass("container")))
            .withLang("en"));
  }

  private static DomContent stylesheet(String name) {
    return link().withRel("stylesheet").withHref("/assets/" + name);
  }
}
