package org.interphase.assistant;

import java.util.List;
import java.util.Map;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.Parameter;
import org.interphase.question.QuestionCatalogue;
import org.interphase.question.QuestionSearch;
import org.interphase.server.ask.QueryRun;

/** Curated questions that are near to words. */
final class FindQuestions implements Tool {

  private final QuestionCatalogue questions;
  private final QuestionSearch search;

  FindQuestions(QuestionCatalogue questions) {
    this.questions = questions;
    this.search = new QuestionSearch(questions.all());
  }

  @Override
  public String name() {
    return "find_questions";
  }

  @Override
  public Told call(Arguments arguments, QueryRun queries) {
    var words = arguments.text("words");
    if (words.isEmpty()) {
      return Told.of("questions", questions.all().stream().map(FindQuestions::briefly).toList());
    }
    var found = search.nearest(words, arguments.number("limit", 5));
    var unknown = KnownWords.unknown(KnownWords.of(words), queries);
    return new Told()
        .withAlways("questions", found.stream().map(FindQuestions::told).toList())
        .with("unknownWords", unknown)
        .with("note", note(found, unknown));
  }

  private static String note(List<CompetencyQuestion> found, List<String> unknown) {
    var none =
        "No curated question is near to these words. Try find_claims or look_up with the names in"
            + " them; if those find nothing either, the graph says nothing of it; do not infer.";
    return (KnownWords.note(unknown) + (found.isEmpty() ? " " + none : "")).strip();
  }

  private static Map<String, Object> briefly(CompetencyQuestion question) {
    return Told.of("name", question.name()).with("summary", question.summary()).map();
  }

  private static Map<String, Object> told(CompetencyQuestion question) {
    return Told.of("name", question.name())
        .with("summary", question.summary())
        .with("asks", question.description())
        .with("parameters", question.parameters().stream().map(FindQuestions::told).toList())
        .with("columns", question.columns().stream().map(column -> column.name()).toList())
        .map();
  }

  /** A parameter as a caller has to know it. */
  static Map<String, Object> told(Parameter parameter) {
    return Told.of("name", parameter.name())
        .with("type", type(parameter))
        .with("description", parameter.description())
        .with("default", parameter.defaultValue())
        .with("values", parameter.values())
        .map();
  }

  private static String type(Parameter parameter) {
    return switch (parameter.type()) {
      case IRI -> "thing (a path such as strategy/spi, or an IRI)";
      case STRING -> "text";
      case SEARCH -> "words, perhaps with AND, OR or *";
      case NUMBER -> "number";
    };
  }
}
