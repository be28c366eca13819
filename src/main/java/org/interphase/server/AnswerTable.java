package org.interphase.server;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.question.Column;
import org.interphase.question.CompetencyQuestion;

/** An answer as a table that scrolls within its own box. */
final class AnswerTable {

  /** The grades of evidence, which a reader should tell apart at a glance. */
  private static final Map<String, String> GRADES =
      Map.of(
          "directly observed", "observed",
          "stated purpose", "purpose",
          "inferred only", "inferred");

  /** Texts of so many characters stay on one line, so that rows stay low. */
  private static final int SHORT = 30;

  /** Texts of more characters get a wide column, for the same reason. */
  private static final int LONG = 60;

  private final Answer answer;
  private final Map<String, String> descriptions;

  AnswerTable(Answer answer, CompetencyQuestion question) {
    this.answer = answer;
    this.descriptions =
        question.columns().stream()
            .collect(Collectors.toMap(Column::name, Column::description, (first, second) -> first));
  }

  DomContent render() {
    if (answer.rows().isEmpty()) {
      return p("Nothing in the graph answers this.");
    }
    var columns = IntStream.range(0, answer.columns().size()).boxed().toList();
    return div(table(
            thead(tr(each(columns, this::header))),
            tbody(each(answer.rows(), row -> tr(each(columns, i -> cell(row.get(i), i)))))))
        .withClass("table-box")
        .attr("role", "region")
        .attr("tabindex", "0")
        .attr("aria-label", "Answer");
  }

  private DomContent header(int column) {
    var name = answer.columns().get(column);
    var header = th(ColumnTitle.of(name)).attr("scope", "col");
    if (descriptions.containsKey(name)) {
      header.withTitle(descriptions.get(name));
    }
    return isNumeric(column) ? header.withClass("number") : header;
  }

  private DomContent cell(AnswerCell cell, int column) {
    var content = td(content(cell));
    if (isNumeric(column)) {
      return content.withClass("number");
    }
    var shown = cell.iri().isEmpty() ? cell.text() : Iris.shortName(cell.iri());
    return shown.length() <= SHORT
        ? content.withClass("short")
        : shown.length() > LONG ? content.withClass("long") : content;
  }

  private static DomContent content(AnswerCell cell) {
    return cell.iri().isEmpty() ? text(cell.text()) : link(cell.iri());
  }

  /** A text; a grade of evidence in its colour. */
  static DomContent text(String text) {
    var grade = GRADES.get(text);
    return grade == null ? bdi(text) : span(text).withClass("grade " + grade);
  }

  /** A link to the thing, or its name alone where a link would be unsafe. */
  static DomContent link(String iri) {
    return link(iri, Iris.shortName(iri));
  }

  static DomContent link(String iri, String text) {
    return Iris.address(iri)
        .<DomContent>map(address -> a(bdi(text)).withHref(address).withTitle(iri))
        .orElseGet(() -> bdi(text));
  }

  private boolean isNumeric(int column) {
    List<AnswerCell> filled =
        answer.rows().stream().map(row -> row.get(column)).filter(c -> !c.isEmpty()).toList();
    return !filled.isEmpty() && filled.stream().allMatch(AnswerCell::isNumber);
  }
}
