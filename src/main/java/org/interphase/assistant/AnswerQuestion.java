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
import org.interphase.server.search.ThingNames;
import org.interphase.store.SearchSyntax;
import org.interphase.words.Words;

/** The answer to a curated question, a part at a time. */
final class AnswerQuestion implements Tool {

  /** So many values to choose from fit into a message. */
  private static final int FEW = 12;

  /** What is told of rows that have the words in what they cite only. */
  private static final String CITED = "it in a publication that they cite";

  private final QuestionCatalogue questions;
  private final Supplier<Words> words;
  private final Supplier<ThingNames> names;

  /**
   * @param words understands what rows are to contain
   * @param names of things that parameters take
   */
  AnswerQuestion(QuestionCatalogue questions, Supplier<Words> words, Supplier<ThingNames> names) {
    this.questions = questions;
    this.words = words;
    this.names = names;
  }

  @Override
  public String name() {
    return "answer_question";
  }

  @Override
  public Told call(Arguments arguments, QueryRun queries) {
    var question = question(arguments.text("name"));
    var parameters =
        NamedParameters.of(question, arguments.values("parameters"), new Names(queries, names));
    var asking = new Asking(queries::build);
    var answer = answer(question, parameters, asking, queries);
    var columns = columns(question, answer, arguments.list("columns"));
    var told = ToldRows.of(question, answer, columns, queries);
    var containing = arguments.text("containing");
    var written = told.containing(containing);
    var hidden =
        written.isEmpty()
            ? hidden(question, parameters, containing, columns, asking, queries)
            : List.<HidingDefaults.Hidden>of();
    var meant = written.isEmpty() && hidden.isEmpty() ? meant(containing) : containing;
    var named = meant.equals(containing) ? written : told.containing(meant);
    boolean isCited = named.isEmpty() && hidden.isEmpty() && !containing.isBlank();
    var rows = RowOrder.of(arguments, answer, isCited ? told.citing(containing) : named);
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
            part.total() > 0
                ? new HowFound(question, parameters)
                    .sentence(
                        part,
                        containing,
                        isCited ? CITED : meant.equals(containing) ? "" : meant,
                        told.sources(rows))
                : new WhyNone(asking, question, parameters, containing).sentence(answer, hidden));
  }

  /** The defaults that leave out the rows which have the words. */
  private static List<HidingDefaults.Hidden> hidden(
      CompetencyQuestion question,
      Map<String, String> parameters,
      String containing,
      List<Integer> columns,
      Asking asking,
      QueryRun queries) {
    return HidingDefaults.of(
        question,
        parameters,
        given -> answer(question, given, asking, queries),
        open -> ToldRows.of(question, open, columns, queries).containing(containing).size());
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
      places.add(RowOrder.place("columns", name, answer));
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

  /** The words by which the graph calls what these call otherwise. */
  private String meant(String containing) {
    var meant = containing;
    if (!containing.isBlank()) {
      for (var taken : words.get().understand(containing).takenFor()) {
        meant = taken.iri().isEmpty() ? meant : meant.replace(taken.words(), taken.meaning());
      }
    }
    return meant;
  }
}
