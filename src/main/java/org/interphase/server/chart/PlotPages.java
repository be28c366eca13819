package org.interphase.server.chart;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.select;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.question.AnswerFormat;
import org.interphase.question.CompetencyQuestion;
import org.interphase.server.ask.Answers;
import org.interphase.server.ask.Kept;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.compare.ComparableRows;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.Page;
import org.interphase.server.http.Parameters;
import org.interphase.server.http.Reply;
import org.interphase.server.telling.AnswerTable;

/** Answers below {@code /plot}: any two quantities of the graph against each other. */
public final class PlotPages {

  private static final int SUGGESTED = 24;

  /** Values that span so many times the smallest are read better on a log axis. */
  private static final double WIDE = 30;

  private static final Map<String, String> SCALES =
      new TreeMap<>(Map.of("", "as the values need", "linear", "linear", "log", "logarithmic"));

  private final Kept<Quantities.Found> quantities;
  private final Answers answers;
  private final QueryRun queries;
  private final String version;

  public PlotPages(Answers answers, QueryRun queries, String version) {
    this.quantities = new Kept<>(queries, () -> Quantities.find(queries));
    this.answers = answers;
    this.queries = queries;
    this.version = version;
  }

  /** Answers with the page on which two quantities are chosen and drawn. */
  public void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var asked = Parameters.of(request);
    var found = quantities.get();
    var page =
        new Page("Plot two quantities")
            .style(PlotFigure.STYLE)
            .with(
                h1("Plot two quantities"),
                p(
                    "Each mark is a sample, cell or test that has both values, or one that holds under"
                        + " the other."),
                choice(found, asked));
    if (asked.text("x").isEmpty() || asked.text("y").isEmpty()) {
      page.with(suggestions(found));
    } else {
      show(new Asked(asked, found), page);
    }
    Reply.page(page.render(), request, response);
  }

  /** Answers with the plot as SVG. */
  public void picture(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var asked = new Asked(Parameters.of(request), quantities.get());
    var picture = QuestionPlot.picture(asked.question, Map.of(), asked.answer, version);
    Reply.send("image/svg+xml", picture, request, response);
  }

  /** Answers with the points of the plot as CSV. */
  public void data(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var text = new StringBuilder();
    AnswerFormat.CSV.write(new Asked(Parameters.of(request), quantities.get()).answer, text);
    Reply.send("text/csv;charset=utf-8", text.toString(), request, response);
  }

  private void show(Asked asked, Page page) {
    int rows = asked.answer.rows().size();
    page.with(
        h2(asked.question.summary()),
        p(strong(rows == 1 ? "1 row" : rows + " rows"), a("CSV").withHref(asked.address(".csv")))
            .withClass("take-away"));
    QuestionPlot.of(asked.question, asked.answer)
        .ifPresent(
            plot ->
                page.module(PlotFigure.MODULE)
                    .with(PlotFigure.of(plot, asked.address(".svg"), asked.address(".csv"))));
    page.with(
        AnswerTable.of(asked.answer, asked.question.columns(), ComparableRows::of, queries),
        details(summary("The query"), pre(code(asked.question.sparql()))));
  }

  private static DomContent choice(Quantities.Found found, Parameters request) {
    return form(
            div(
                    quantity("x", "Across", found, request),
                    scale("xScale", "Scale across", request),
                    quantity("y", "Up", found, request),
                    scale("yScale", "Scale upwards", request))
                .withClass("fields"),
            button("Plot"))
        .withAction("/plot")
        .withMethod("get");
  }

  private static DomContent quantity(
      String name, String title, Quantities.Found found, Parameters request) {
    var chosen =
        found.pairs().stream()
            .findFirst()
            .filter(pair -> request.text(name).isEmpty())
            .map(pair -> name.equals("x") ? pair.x().term() : pair.y().term())
            .orElse(request.text(name));
    return label(title)
        .with(
            select(
                    each(
                        found.all(),
                        quantity ->
                            option(quantity.title())
                                .withValue(quantity.term())
                                .withCondSelected(quantity.term().equals(chosen))))
                .withName(name));
  }

  private static DomContent scale(String name, String title, Parameters request) {
    return label(title)
        .with(
            select(
                    each(
                        SCALES.entrySet(),
                        scale ->
                            option(scale.getValue())
                                .withValue(scale.getKey())
                                .withCondSelected(scale.getKey().equals(request.text(name)))))
                .withName(name));
  }

  private static DomContent suggestions(Quantities.Found found) {
    var pairs =
        found.pairs().stream()
            .filter(pair -> pair.x().label().compareTo(pair.y().label()) > 0)
            .limit(SUGGESTED)
            .toList();
    return div(
        h2("Occur together most often"),
        ul(
            each(
                pairs,
                pair ->
                    li(
                        a(pair.y().label() + " against " + pair.x().label())
                            .withHref("/plot?x=" + pair.x().term() + "&y=" + pair.y().term())))));
  }

  /** What one request asks for. */
  private final class Asked {

    private final Parameters request;
    private final CompetencyQuestion question;
    private final Answer answer;

    private Asked(Parameters request, Quantities.Found found) {
      this.request = request;
      var x = quantity("x", found);
      var y = quantity("y", found);
      if (x.equals(y)) {
        throw HttpProblem.badRequest(
            "Parameter \"y\": found \"" + y.term() + "\", expected another quantity than \"x\".");
      }
      var pair = new PairQuestion(x, y);
      this.answer = PairQuestion.ordered(answers.to(pair.question(false, false), Map.of()));
      this.question = pair.question(isLogarithmic("xScale", x), isLogarithmic("yScale", y));
    }

    private Quantities.Quantity quantity(String name, Quantities.Found found) {
      var term = request.text(name);
      return found
          .of(term)
          .orElseThrow(
              () ->
                  HttpProblem.badRequest(
                      "Parameter \""
                          + name
                          + "\": found \""
                          + term
                          + "\", expected a quantity that "
                          + "/plot offers, such as IonicConductivity."));
    }

    private boolean isLogarithmic(String name, Quantities.Quantity quantity) {
      var scale = request.text(name);
      if (!SCALES.containsKey(scale)) {
        throw HttpProblem.badRequest(
            "Parameter \"" + name + "\": found \"" + scale + "\", expected linear or log.");
      }
      return scale.isEmpty() ? isWide(quantity) : scale.equals("log");
    }

    private boolean isWide(Quantities.Quantity quantity) {
      int column = answer.columns().indexOf(PairQuestion.variable(quantity));
      var numbers =
          answer.rows().stream()
              .map(row -> row.get(column))
              .filter(AnswerCell::isNumber)
              .mapToDouble(cell -> Double.parseDouble(cell.text()))
              .summaryStatistics();
      return numbers.getCount() > 0
          && numbers.getMin() > 0
          && numbers.getMax() / numbers.getMin() >= WIDE;
    }

    /** The address of this plot in another form. */
    private String address(String suffix) {
      var parts = new StringBuilder("/plot" + suffix);
      char sign = '?';
      for (var name : List.of("x", "y", "xScale", "yScale")) {
        if (!request.text(name).isEmpty()) {
          parts.append(sign).append(name).append('=').append(request.text(name));
          sign = '&';
        }
      }
      return parts.toString();
    }
  }
}
