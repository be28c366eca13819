package org.interphase.server.question;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.interphase.export.AnswerCitation;
import org.interphase.export.CitationFile;
import org.interphase.plot.Plot;
import org.interphase.question.Answer;
import org.interphase.question.AnswerAddress;
import org.interphase.question.Asking;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.HidingDefaults;
import org.interphase.server.ask.Answers;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.chart.PlotFigure;
import org.interphase.server.chart.QuestionPlot;
import org.interphase.server.compare.ComparableRows;
import org.interphase.server.http.MediaTypes;
import org.interphase.server.http.Page;
import org.interphase.server.telling.AnswerTable;
import org.interphase.server.telling.ColumnTitle;
import org.interphase.server.telling.Snippets;

/**
 * The page of one question: its sentence, its answer, how to take it away and cite it, its query.
 */
final class QuestionPage {

  /** The style sheet of a question's form and answer. */
  static final String STYLE = "question.css";

  private final CompetencyQuestion question;
  private final Map<String, String> parameters;
  private final Answer answer;
  private final List<String> unmet;
  private final ShownRows shown;
  private final QuestionForm form;
  private final AnswerCitation citation;
  private final AnswerAddress address;

  /**
   * @param unmet why there are no rows; such an answer says nothing that could be cited
   */
  QuestionPage(
      CompetencyQuestion question,
      Map<String, String> parameters,
      Answer answer,
      List<String> unmet,
      ShownRows shown,
      QuestionForm form,
      AnswerCitation citation) {
    this.question = question;
    this.parameters = parameters;
    this.answer = answer;
    this.unmet = unmet;
    this.shown = shown;
    this.form = form;
    this.citation = citation;
    this.address = AnswerAddress.of(question, parameters);
  }

  /**
   * The page; the names in the answer are looked up by {@code queries}, and what else there might
   * be is asked of {@code answers}.
   */
  String render(QueryRun queries, Answers answers) {
    var page =
        new Page(question.summary())
            .describedAs(question.description())
            .style(STYLE)
            .module("answer-table.js")
            .module(Snippets.MODULE)
            .alternate("text/csv", address.path(".csv"))
            .alternate(MediaTypes.JSON, address.path(".json"));
    page.with(h1(question.summary()), form.render());
    var plot = QuestionPlot.of(question, answer);
    page.with(takeAway(plot.isPresent()), each(unmet, why -> p(why).withClass("unmet")));
    page.with(each(hidden(answers), this::withoutDefault));
    page.with(table(queries), columns());
    plot.ifPresent(drawn -> add(drawn, page));
    return page.with(Snippets.of(citation.table()), query(), cite()).render();
  }

  private DomContent table(QueryRun queries) {
    int rows = answer.rows().size();
    var range = shown.of(rows);
    var table = AnswerTable.of(answer, question.columns(), range, ComparableRows::of, queries);
    // A script would sort what is shown, and tell the best of a hundred for the best of all.
    return range.isWhole(rows)
        ? table
        : div(
                shown.links(rows, address, "Rows"),
                table,
                shown.links(rows, address, "Rows, below the table"))
            .attr("data-whole", ShownRows.whole(address));
  }

  private void add(Plot plot, Page page) {
    page.with(div(PlotFigure.of(plot, question.name(), address::path)).withId("picture"))
        .style(PlotFigure.STYLE)
        .module(PlotFigure.MODULE);
  }

  private List<HidingDefaults.Hidden> hidden(Answers answers) {
    return HidingDefaults.of(answer, question, parameters, given -> answers.to(question, given));
  }

  private DomContent withoutDefault(HidingDefaults.Hidden found) {
    var open = new HashMap<>(parameters);
    found.parameters().forEach(parameter -> open.put(parameter.name(), ""));
    return p(
        span(found.sentence() + " "),
        a("Show them").withHref(AnswerAddress.of(question, open).path("")));
  }

  private DomContent takeAway(boolean isDrawn) {
    int rows = answer.rows().size();
    return p(
            strong(rows == 1 ? "1 row" : rows + " rows").withId("row-count"),
            isDrawn ? a("Picture").withHref("#picture") : join(),
            a("CSV").withHref(address.path(".csv")),
            a("Excel").withHref(address.path(".xlsx")),
            a("JSON").withHref(address.path(".json")),
            a("Markdown").withHref(address.path(".md")),
            a("LaTeX").withHref(address.path(".tex")),
            a("Notebook").withHref(address.path(".ipynb")),
            a("Link to this answer").withHref(address.path("")).withId("permalink"),
            unmet.isEmpty() ? a("Cite this answer").withHref("#cite") : join())
        .withClass("take-away");
  }

  private DomContent columns() {
    if (question.columns().isEmpty()) {
      return join();
    }
    return details(
            summary("What the columns mean"),
            dl(
                each(
                    question.columns(),
                    column ->
                        join(
                            dt(ColumnTitle.of(column.name(), column.description())),
                            dd(column.description())))))
        .withClass("columns-meaning");
  }

  private DomContent query() {
    var asked = Asking.withValues(question, parameters);
    return details(
        summary("The query"),
        p(
            a("Open in the editor")
                .withHref("/sparql-editor?query=" + AnswerAddress.encoded(asked)),
            span(", as it was asked, or take "),
            a("the whole file").withHref("/questions/" + question.name() + ".rq"),
            span(" with what it says of itself.")),
        pre(code(withoutHeader(question.sparql()))));
  }

  /** The header says what the page says already, and how else people ask. */
  private static String withoutHeader(String sparql) {
    return sparql
        .lines()
        .filter(line -> !line.startsWith("#+"))
        .collect(Collectors.joining("\n"))
        .strip();
  }

  private DomContent cite() {
    if (!unmet.isEmpty()) {
      return join();
    }
    return section(
            h2("Cite this answer"),
            p(citation.text()).withId("citation").withClass("copied").withData("name", "citation"),
            pre(code(citation.bibtex()))
                .withId("bibtex")
                .withClass("copied")
                .withData("name", "BibTeX"),
            p("The hash tells whether the answer is still the same:"),
            pre(code(citation.check()))
                .withId("check")
                .withClass("copied")
                .withData("name", "check of the hash"),
            p(
                span("This answer: "),
                a("plain text").withHref(address.path(CitationFile.TEXT.end())),
                span(", "),
                ofThis("BibTeX", CitationFile.BIBTEX),
                span(", "),
                ofThis("RIS", CitationFile.RIS),
                span(", "),
                ofThis("CSL-JSON", CitationFile.CSL)),
            p(
                span("What the answer rests on: "),
                a("BibTeX").withHref(address.path(".bib")),
                span(", "),
                a("RIS").withHref(address.path(".ris")),
                span(", "),
                a("CSL-JSON").withHref(address.path(".csl.json"))))
        .withId("cite");
  }

  /** Told apart by ear from the same form of what the answer rests on. */
  private DomContent ofThis(String form, CitationFile file) {
    return a(form).withHref(address.path(file.end())).attr("aria-label", form + " of this answer");
  }
}
