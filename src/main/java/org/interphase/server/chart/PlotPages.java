package org.interphase.server.chart;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.img;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.interphase.question.AnswerFormat;
import org.interphase.server.ask.Answers;
import org.interphase.server.ask.Kept;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.Origin;
import org.interphase.server.http.Page;
import org.interphase.server.http.PageServlet;
import org.interphase.server.http.Parameters;
import org.interphase.server.http.PictureFile;
import org.interphase.server.http.Reply;
import org.interphase.server.telling.Snippets;
import org.interphase.store.KeptFile;

/** Answers below {@code /plot}: any two quantities of the graph against each other. */
public final class PlotPages {

  private final Kept<Quantities.Found> quantities;
  private final Answers answers;
  private final QueryRun queries;
  private final PlotSources sources;

  /**
   * @param paired where it is kept which quantities go together
   */
  public PlotPages(Answers answers, QueryRun queries, PlotSources sources, KeptFile paired) {
    var pairs = new KeptPairs(paired);
    this.quantities = new Kept<>(queries, () -> pairs.orCounted(() -> Quantities.find(queries)));
    this.answers = answers;
    this.queries = queries;
    this.sources = sources;
  }

  /** Sees to it that it is kept which quantities go together, within {@link QueryRun#read}. */
  public static void keep(KeptFile paired, QueryRun queries) {
    if (paired.isWanting()) {
      new KeptPairs(paired).orCounted(() -> Quantities.find(queries));
    }
  }

  /** Answers with the page on which two quantities are chosen and drawn. */
  public void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var parameters = Parameters.of(request, AskedPlot.PARAMETERS);
    var found = quantities.get();
    var page =
        new Page("Plot two quantities")
            .describedAs(
                "Any two reported quantities of solid electrolytes and their cells against each other, coloured and filtered, to take into a talk.")
            .style(PlotFigure.STYLE)
            .with(
                h1("Plot two quantities"),
                p(
                    "Each mark is a sample, cell or test that has both values, or one that holds under"
                        + " the other."));
    if (found.pairs().isEmpty() && !parameters.has("x") && !parameters.has("y")) {
      page.with(p("Nothing in the graph has values of two quantities."));
    } else {
      var asked = new AskedPlot(parameters, found, answers, queries);
      var form = new PlotForm(found, asked, parameters);
      page.with(form.render());
      show(asked, Origin.of(request), page);
      page.with(form.suggestions());
    }
    Reply.page(page.render(), request, response);
  }

  /** Answers with the plot alone, for a frame. */
  public void embedded(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var parameters = Parameters.of(request, AskedPlot.PARAMETERS);
    var asked = new AskedPlot(parameters, quantities.get(), answers, queries);
    var plot = asked.plot().orElseThrow(() -> HttpProblem.notFound("There is nothing to draw."));
    Reply.page(EmbeddedPlot.page(plot, asked.fileName(), asked::address), request, response);
  }

  /** Answers with the plot in a file. */
  public PageServlet.Handler picture(PictureFile file) {
    return (request, response) -> {
      var parameters = file.parameters(request, AskedPlot.PARAMETERS);
      var asked = new AskedPlot(parameters, quantities.get(), answers, queries);
      var picture =
          QuestionPlot.picture(
              asked.question(), asked.answer(), sources, Origin.of(request) + asked.address(""));
      file.send(picture, asked.fileName(), request, response);
    };
  }

  /** Answers with the points of the plot as CSV. */
  public void data(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var text = new StringBuilder();
    var parameters = Parameters.of(request, AskedPlot.PARAMETERS);
    var asked = new AskedPlot(parameters, quantities.get(), answers, queries);
    AnswerFormat.CSV.write(asked.answer(), text);
    Reply.send("text/csv;charset=utf-8", text.toString(), request, response);
  }

  /** A picture may stand on any page; it leads to this one. */
  private static DomContent embedding(AskedPlot asked, String origin) {
    var picture =
        a(img().withSrc(origin + asked.address(".svg")).withAlt(asked.question().summary()))
            .withHref(origin + asked.address(""));
    return details(
            summary("Show it on a page of yours"),
            pre(code(picture.render()))
                .withId("embedding")
                .withClass("copied")
                .withData("name", "HTML"))
        .withClass("embedding");
  }

  private static void show(AskedPlot asked, String origin, Page page) {
    int rows = asked.answer().rows().size();
    page.with(
        h2(asked.question().summary()),
        p(
                strong(rows == 1 ? "1 row" : rows + " rows"),
                a("CSV").withHref(asked.address(".csv")),
                a("Link to this plot").withHref(asked.address("")))
            .withClass("take-away"));
    asked
        .plot()
        .ifPresent(
            plot ->
                page.module(PlotFigure.MODULE)
                    .with(
                        PlotFigure.of(plot, asked.fileName(), asked::address),
                        PlotTable.of(plot, asked.answer())));
    page.module(Snippets.MODULE)
        .with(
            embedding(asked, origin),
            Snippets.of(origin + asked.address(".csv")),
            details(summary("The query"), pre(code(asked.question().sparql()))));
  }
}
