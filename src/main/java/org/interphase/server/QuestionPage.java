package org.interphase.server;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.input;
import static j2html.TagCreator.join;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.select;
import static j2html.TagCreator.small;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.interphase.question.Answer;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.Parameter;

/** The page of one question: its form, its answer, its query. */
final class QuestionPage {

  private final CompetencyQuestion question;
  private final Map<String, String> parameters;
  private final Answer answer;

  QuestionPage(CompetencyQuestion question, Map<String, String> parameters, Answer answer) {
    this.question = question;
    this.parameters = parameters;
    this.answer = answer;
  }

  /** The page; the names in the answer are looked up by {@code queries}. */
  String render(QueryRun queries) {
    var page =
        new Page(question.summary())
            .alternate("text/csv", address(".csv"))
            .alternate("application/json", address(".json"))
            .with(h1(question.summary()), p(question.description()));
    if (!question.parameters().isEmpty()) {
      page.with(parameterForm());
    }
    page.with(takeAway());
    QuestionPlot.of(question, answer)
        .ifPresent(
            plot ->
                page.with(PlotFigure.of(plot, address(".svg"), address(".csv")))
                    .style(PlotFigure.STYLE)
                    .module(PlotFigure.MODULE));
    page.with(AnswerTable.of(answer, question.columns(), queries));
    if (!question.columns().isEmpty()) {
      page.with(
          details(
              summary("What the columns mean"),
              dl(
                  each(
                      question.columns(),
                      column ->
                          join(
                              dt(ColumnTitle.of(column.name(), column.description())),
                              dd(column.description()))))));
    }
    return page.with(details(summary("The query"), pre(code(question.sparql())))).render();
  }

  private DomContent takeAway() {
    var rows = answer.rows().size();
    return p(
            strong(rows == 1 ? "1 row" : rows + " rows"),
            a("CSV").withHref(address(".csv")),
            a("JSON").withHref(address(".json")),
            a("Markdown").withHref(address(".md")),
            a("Link to this answer").withHref(address("")))
        .withClass("take-away");
  }

  /** The address of this answer: the parameters that were given, and no others. */
  private String address(String suffix) {
    var given =
        new TreeMap<>(parameters)
            .entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
    return "/questions/" + question.name() + suffix + (given.isEmpty() ? "" : "?" + given);
  }

  private DomContent parameterForm() {
    return form(div(each(question.parameters(), this::field)).withClass("fields"), button("Ask"))
        .withAction("/questions/" + question.name())
        .withMethod("get");
  }

  private DomContent field(Parameter parameter) {
    var value = parameters.getOrDefault(parameter.name(), parameter.defaultValue().orElse(""));
    return label()
        .withText(ColumnTitle.of(parameter.name()))
        .with(
            parameter.values().isEmpty() ? textField(parameter, value) : choice(parameter, value),
            small(parameter.description()));
  }

  private static DomContent textField(Parameter parameter, String value) {
    return input()
        .withName(parameter.name())
        .withValue(value)
        .withPlaceholder(
            switch (parameter.type()) {
              case IRI -> "all, or such as strategy/spi";
              case STRING -> "all";
              case SEARCH -> "words, or a part of one such as germ*";
              case NUMBER -> "all, or a number";
            })
        .attr("autocomplete", "off");
  }

  private static DomContent choice(Parameter parameter, String value) {
    List<String> values = new ArrayList<>(List.of(""));
    values.addAll(parameter.values());
    return select(
            each(
                values,
                v ->
                    option(v.isEmpty() ? "all" : v).withValue(v).withCondSelected(v.equals(value))))
        .withName(parameter.name());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
