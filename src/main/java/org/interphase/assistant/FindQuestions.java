package org.interphase.assistant;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.Parameter;
import org.interphase.question.QuestionCatalogue;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;
import org.interphase.server.search.ClaimSearch;
import org.interphase.words.Candidate;
import org.interphase.words.Understanding;
import org.interphase.words.Words;

/** Curated questions that are near to words. */
final class FindQuestions implements Tool {

  /** So many claims stand beside the questions. */
  private static final int FEW = 6;

  /** So many questions are told whole; of the others, a name is enough to ask them. */
  private static final int WHOLE = 2;

  private static final String NONE =
      "No curated question is near to these words. Try find_claims or look_up with the names in"
          + " them; if those find nothing either, the graph says nothing of it; do not infer.";

  private final QuestionCatalogue questions;
  private final Supplier<Words> words;

  /**
   * @param words understands texts, within a call
   */
  FindQuestions(QuestionCatalogue questions, Supplier<Words> words) {
    this.questions = questions;
    this.words = words;
  }

  @Override
  public String name() {
    return "find_questions";
  }

  @Override
  public Told call(Arguments arguments, QueryRun queries) {
    var text = arguments.text("words");
    if (text.isEmpty()) {
      return Told.of("questions", questions.all().stream().map(FindQuestions::briefly).toList());
    }
    var understood = words.get().understand(text);
    var found = understood.candidates().stream().limit(arguments.number("limit", 5)).toList();
    var stated = new ClaimSearch(queries, words.get()).find(understood);
    var asked = AskedWord.of(understood, words.get().telling(text));
    var bearing = Bearing.of(asked, stated.claims(), queries);
    var few = bearing.withLists(bearing.first(FEW, AskedParts.of(text, asked)), FEW, queries);
    boolean isKnown = understood.answer().isPresent();
    boolean isPerhaps = understood.isPerhaps();
    return new Told()
        .withAlways(
            "questions",
            IntStream.range(0, found.size())
                .mapToObj(i -> told(found.get(i), isKnown || isPerhaps && i == 0, i < WHOLE))
                .toList())
        .with("things", understood.things().stream().map(FindQuestions::told).toList())
        .with("claims", claims(few, bearing, queries))
        .with("unknownWords", stated.unused())
        .with("note", note(understood, stated.unused(), few, bearing, queries));
  }

  /** The claims that are likeliest to answer in place of a question. */
  private static List<Map<String, Object>> claims(
      List<Node> few, Bearing bearing, QueryRun queries) {
    var excerpt = new Excerpt(queries);
    ToldClaims.fetch(few, excerpt);
    excerpt.nameAll();
    var told = new ToldClaims(excerpt, new Cites(excerpt));
    return few.stream().map(claim -> told.of(claim, bearing)).toList();
  }

  private String note(
      Understanding understood,
      List<String> unknown,
      List<Node> few,
      Bearing bearing,
      QueryRun queries) {
    return Stream.of(
            new Elsewhere(questions, queries).note(understood, few, bearing),
            nearly(understood),
            understood.leftOut().isEmpty()
                ? ""
                : "The first question is not limited to "
                    + String.join(", ", understood.leftOut())
                    + ": its rows are of other things, too.",
            understood.candidates().isEmpty() && understood.abstention().isEmpty() ? NONE : "",
            FindClaims.unused(unknown),
            UnmeasuredQuantities.note(understood.text(), queries),
            FindClaims.lacking(bearing))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Of questions that are neighbours, what is asked may be in the other one. */
  private static String nearly(Understanding understood) {
    var others =
        understood.nearlyAsLikely().stream()
            .map(other -> other.question().name())
            .collect(Collectors.joining(", "));
    return others.isEmpty() ? "" : "Nearly as likely as the first question: " + others + ".";
  }

  /** What is suggested where the graph does not know is the value of something else. */
  private static Map<String, Object> told(Candidate candidate, boolean isKnown, boolean isWhole) {
    var question = candidate.question();
    return (isWhole
            ? told(question)
            : Told.of("name", question.name())
                .with("summary", question.summary())
                .with("asks", question.description()))
        .with("suggested", isKnown ? candidate.parameters() : Map.of())
        .map();
  }

  private static Map<String, Object> told(Understanding.Thing thing) {
    return Told.of("label", thing.label()).with("thing", Iris.shortName(thing.iri())).map();
  }

  private static Map<String, Object> briefly(CompetencyQuestion question) {
    return Told.of("name", question.name()).with("summary", question.summary()).map();
  }

  private static Told told(CompetencyQuestion question) {
    return Told.of("name", question.name())
        .with("summary", question.summary())
        .with("asks", question.description())
        .with("parameters", question.parameters().stream().map(FindQuestions::told).toList())
        .with("columns", question.columns().stream().map(column -> column.name()).toList());
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
