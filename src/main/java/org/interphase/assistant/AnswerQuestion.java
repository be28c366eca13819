package org.interphase.assistant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.question.Asking;
import org.interphase.question.BadParameterException;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.HidingDefaults;
import org.interphase.question.Parameter;
import org.interphase.question.QuestionCatalogue;
import org.interphase.server.ask.QueryRun;
import org.interphase.store.SearchSyntax;

/** The answer to a curated question, a part at a time. */
final class AnswerQuestion implements Tool {

  /** So many values to choose from fit into a message. */
  private static final int FEW = 12;

  private static final String REST =
      " rows; the others come with the cursor, or fewer with \"containing\", \"columns\" or"
          + " parameters.";

  private final QuestionCatalogue questions;

  AnswerQuestion(QuestionCatalogue questions) {
    this.questions = questions;
  }

  @Override
  public String name() {
    return "answer_question";
  }

  @Override
  public Told call(Arguments arguments, QueryRun queries) {
    var question = question(arguments.text("name"));
    var parameters = arguments.values("parameters");
    var asking = new Asking(queries::build);
    var answer = answer(question, parameters, asking, queries);
    var columns = columns(question, answer, arguments.list("columns"));
    var told = ToldRows.of(question, answer, columns, queries);
    var containing = arguments.text("containing");
    var rows = told.containing(containing);
    var part =
        told.fitting(Part.of(rows, arguments.optional("cursor"), arguments.number("limit", 20)));
    var sent = told.sent(part.items());
    return Told.of("question", question.name())
        .with("asks", question.description())
        .with("parameters", held(question, parameters))
        .with("columns", meanings(question, answer, columns, part))
        .with("everyRow", sent.every())
        .withAlways("rows", sent.rows())
        .with("empty", empty(answer, columns, part))
        .withAlways("total", part.total())
        .with("nextCursor", part.next())
        .with("references", told.references(part.items()))
        .with("flags", sent.flags())
        .with(
            "note",
            note(
                part,
                () -> {
                  var hidden =
                      HidingDefaults.of(
                          question,
                          parameters,
                          given -> answer(question, given, asking, queries),
                          open ->
                              ToldRows.of(question, open, columns, queries)
                                  .containing(containing)
                                  .size());
                  return new WhyNone(asking, question, parameters, containing)
                      .sentence(answer, hidden);
                }));
  }

  private CompetencyQuestion question(String name) {
    return questions
        .find(name)
        .orElseThrow(
            () -> {
              var near = questions.similarTo(name);
              return new WrongCall(
                  "\"name\": there is no question \""
                      + Arguments.shown(name)
                      + "\"."
                      + (near.isEmpty()
                          ? " find_questions finds those there are by words."
                          : " Did you mean " + String.join(", ", near) + "?"));
            });
  }

  private static Answer answer(
      CompetencyQuestion question, Map<String, String> given, Asking asking, QueryRun queries) {
    if (SearchSyntax.isUsedBy(question.sparql())) {
      queries.service().requireFullText();
    }
    try {
      var answer = asking.ask(question, given);
      queries.allow(answer.rows().size());
      return answer;
    } catch (BadParameterException e) {
      throw new WrongCall(
          e.getMessage()
              + question
                  .parameter(e.parameter())
                  .map(p -> choices(question, p, asking))
                  .orElse(""));
    }
  }

  private static String choices(CompetencyQuestion question, Parameter parameter, Asking asking) {
    if (parameter.optionQuery().isEmpty()) {
      return "";
    }
    var options =
        asking.options(question, parameter).rows().stream()
            .map(row -> row.get(0).text().replace("https://w3id.org/interphase/id/", ""))
            .distinct()
            .toList();
    var some = String.join(", ", options.subList(0, Math.min(FEW, options.size())));
    return " It takes " + (options.size() > FEW ? "such as " : "") + some + ".";
  }

  private static List<Integer> columns(
      CompetencyQuestion question, Answer answer, List<String> chosen) {
    var places = new ArrayList<Integer>();
    for (var name : chosen.isEmpty() ? answer.columns() : chosen) {
      int place = answer.columns().indexOf(name);
      if (place < 0) {
        throw new WrongCall(
            "\"columns\": found \""
                + Arguments.shown(name)
                + "\", expected some of "
                + String.join(", ", answer.columns())
                + ".");
      }
      places.add(place);
    }
    return places;
  }

  /** What holds for each parameter: what was given, or else its default. */
  private static Map<String, Object> held(CompetencyQuestion question, Map<String, String> given) {
    var told = new Told();
    question
        .parameters()
        .forEach(
            parameter ->
                told.with(
                    parameter.name(),
                    given.getOrDefault(parameter.name(), parameter.defaultValue().orElse(""))));
    return told.map();
  }

  /** What the columns mean that are sent; in later parts they mean the same. */
  private static Map<String, String> meanings(
      CompetencyQuestion question,
      Answer answer,
      List<Integer> columns,
      Part<List<AnswerCell>> part) {
    var meanings = new LinkedHashMap<String, String>();
    question.columns().stream()
        .filter(column -> columns.contains(answer.columns().indexOf(column.name())))
        .filter(column -> part.from() == 0 && isFilled(answer, column.name(), part))
        .forEach(column -> meanings.put(column.name(), column.description()));
    return meanings;
  }

  /** Columns of which no row that is sent has anything: the source does not report it. */
  private static List<String> empty(
      Answer answer, List<Integer> columns, Part<List<AnswerCell>> part) {
    return columns.stream()
        .map(answer.columns()::get)
        .filter(name -> !part.items().isEmpty() && !isFilled(answer, name, part))
        .toList();
  }

  private static boolean isFilled(Answer answer, String column, Part<List<AnswerCell>> part) {
    int place = answer.columns().indexOf(column);
    return part.items().stream().anyMatch(row -> !row.get(place).isEmpty());
  }

  private static String note(Part<List<AnswerCell>> part, Supplier<String> none) {
    return part.total() == 0
        ? none.get()
        : part.next()
            .map(next -> "Only " + part.items().size() + " of " + part.total() + REST)
            .orElse("");
  }
}
