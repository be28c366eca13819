package org.interphase.server.chart;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.optgroup;
import static j2html.TagCreator.option;
import static j2html.TagCreator.select;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interphase.server.http.Parameters;
import org.interphase.server.telling.ColumnTitle;

/** The form in which a plot of two quantities is chosen. */
final class PlotForm {

  private static final int SUGGESTED = 24;

  /** What few choose stands apart, so that the picture is not below all of it. */
  private static final List<String> SELDOM = List.of("panels", "only", "yScale", "xScale");

  private final Quantities.Found found;
  private final AskedPlot asked;
  private final Parameters request;

  PlotForm(Quantities.Found found, AskedPlot asked, Parameters request) {
    this.found = found;
    this.asked = asked;
    this.request = request;
  }

  DomContent render() {
    return form(
            div(
                    quantity("y", "Up", asked.y()),
                    quantity("x", "Across", asked.x()),
                    part("colour", "Colour by", "one colour"))
                .withClass("fields"),
            details(
                    summary("Panels, scales, and what is drawn"),
                    div(
                            part("panels", "A panel for each", "one panel for all"),
                            only(),
                            scale("yScale", "Scale upwards", scales(false)),
                            scale(
                                "xScale", "Scale across", scales(asked.x().symbol().equals("°C"))))
                        .withClass("fields"))
                .withCondOpen(SELDOM.stream().anyMatch(name -> !request.text(name).isEmpty())),
            button("Plot"))
        .withClass("plotting")
        .withAction("/plot")
        .withMethod("get");
  }

  /** Pairs that many things have values of, those with conductivity first. */
  DomContent suggestions() {
    var pairs =
        found.pairs().stream()
            .filter(pair -> pair.x().label().compareTo(pair.y().label()) > 0)
            .limit(SUGGESTED)
            .map(pair -> pair.x().term().equals("IonicConductivity") ? pair.turned() : pair)
            .toList();
    return div(
            h2("Occur together most often"),
            ul(
                each(
                    pairs,
                    pair ->
                        li(
                            a(pair.y().label() + " against " + pair.x().label())
                                .withHref(
                                    "/plot?x=" + pair.x().term() + "&y=" + pair.y().term())))))
        .withClass("often");
  }

  private DomContent quantity(String name, String title, Quantities.Quantity chosen) {
    return label(title)
        .with(
            select(
                    each(
                        found.all(),
                        quantity ->
                            option(quantity.title())
                                .withValue(quantity.term())
                                .withCondSelected(quantity.equals(chosen))))
                .withName(name));
  }

  private DomContent part(String name, String title, String none) {
    return label(title)
        .with(
            select(
                    option(none).withValue(""),
                    each(
                        AskedPlot.PARTS,
                        part ->
                            option(ColumnTitle.of(part))
                                .withValue(part)
                                .withCondSelected(part.equals(request.text(name)))))
                .withName(name));
  }

  private DomContent only() {
    return label("Only")
        .with(
            select(
                    option("all").withValue(""),
                    each(
                        AskedPlot.PARTS,
                        part ->
                            iff(
                                !asked.values(part).isEmpty(),
                                optgroup(each(asked.values(part), value -> only(part, value)))
                                    .attr("label", ColumnTitle.of(part)))))
                .withName("only"));
  }

  private DomContent only(String part, String value) {
    var word = part + ":" + value;
    return option(value).withValue(word).withCondSelected(word.equals(request.text("only")));
  }

  private DomContent scale(String name, String title, Map<String, String> scales) {
    return label(title)
        .with(
            select(
                    each(
                        List.copyOf(scales.entrySet()),
                        scale ->
                            option(scale.getValue())
                                .withValue(scale.getKey())
                                .withCondSelected(scale.getKey().equals(request.text(name)))))
                .withName(name));
  }

  private static Map<String, String> scales(boolean ofTemperatures) {
    var scales = new LinkedHashMap<String, String>();
    scales.put("", "as the values need");
    scales.put("linear", "linear");
    scales.put("log", "logarithmic");
    if (ofTemperatures) {
      scales.put("arrhenius", "1000/T (Arrhenius)");
    }
    return scales;
  }
}
