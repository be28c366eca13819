package org.interphase.assistant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.question.Asking;
import org.interphase.question.BadParameterException;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.Parameter;
import org.interphase.question.QuestionCatalogue;
import org.interphase.server.ask.QueryRun;
import org.interphase.store.SearchSyntax;

/** The answer to a curated question, a part at a time. */
final class AnswerQuestion implements Tool {

  /** So many values to choose from fit into a message. */
  private static final int FEW = 12;

  private static final String NOTHING = "The graph knows no such row; do not infer one. ";

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
    var rows = told.containing(arguments.text("containing"));
    var part =
        told.fitting(Part.of(rows, arguments.optional("cursor"), arguments.number("limit", 20)));
    var sent = part.items().stream().map(told::row).toList();
    return Told.of("question", question.name())
        .with("asks", question.description())
        .with("parameters", held(question, parameters))
        .with("columns", meanings(question, sent, part.from()))
        .withAlways("rows", sent)
        .with("empty", empty(answer, columns, sent))
        .withAlways("total", part.total())
        .with("nextCursor", part.next())
        .with("references", told.references(part.items()))
        .with("note", note(answer, part, parameters, arguments.text("containing")));
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
      CompetencyQuestion question, List<Map<String, Object>> rows, int from) {
    var meanings = new LinkedHashMap<String, String>();
    question.columns().stream()
        .filter(
            column -> from == 0 && rows.stream().anyMatch(row -> row.containsKey(column.name())))
        .forEach(column -> meanings.put(column.name(), column.description()));
    return meanings;
  }

  /** Columns of which no row that is sent has anything: the source does not report it. */
  private static List<String> empty(
      Answer answer, List<Integer> columns, List<Map<String, Object>> rows) {
    return columns.stream()
        .map(answer.columns()::get)
        .filter(name -> !rows.isEmpty() && rows.stream().noneMatch(row -> row.containsKey(name)))
        .toList();
  }

  private static String note(
      Answer answer, Part<List<AnswerCell>> part, Map<String, String> given, String containing) {
    if (part.total() > 0) {
      return part.next()
          .map(next -> "Only " + part.items().size() + " of " + part.total() + REST)
          .orElse("");
    }
    if (!answer.rows().isEmpty()) {
      return NOTHING
          + "None of the "
          + answer.rows().size()
          + " rows has all of: "
          + Arguments.shown(containing)
          + ". Ask without \"containing\" to see them.";
    }
    return NOTHING
        + (given.isEmpty()
            ? ""
            : "With other parameters, or with a default taken away by an empty text, it may have"
                + " some. ")
        + "The question \"not-reported\" tells which rows of the tables leave a quantity out.";
  }
}
