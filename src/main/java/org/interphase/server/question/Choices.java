package org.interphase.server.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.Parameter;
import org.interphase.server.ask.Answers;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;
import org.interphase.server.telling.AnswerLinks;

/** What a question's form offers for each parameter, in words that a person reads. */
final class Choices {

  /** A longer list is no longer one to choose from. */
  private static final int MOST = 1000;

  private final Map<String, List<Choice>> byParameter = new HashMap<>();

  private Choices() {}

  /** The fixed values of the parameters, and those that the graph has for them. */
  static Choices of(CompetencyQuestion question, Answers answers, QueryRun queries) {
    var choices = new Choices();
    for (var parameter : question.parameters()) {
      choices.byParameter.put(parameter.name(), choices(question, parameter, answers, queries));
    }
    return choices;
  }

  /** The choices for a parameter, sorted; empty where anything may be given. */
  List<Choice> of(Parameter parameter) {
    return byParameter.getOrDefault(parameter.name(), List.of());
  }

  private static List<Choice> choices(
      CompetencyQuestion question, Parameter parameter, Answers answers, QueryRun queries) {
    if (!parameter.values().isEmpty()) {
      return parameter.values().stream().map(value -> new Choice(value, value)).toList();
    }
    if (parameter.options().isEmpty()) {
      return List.of();
    }
    var options = answers.options(question, parameter);
    return labelled(parameter.optionColumn().isPresent() ? apart(options) : options, queries);
  }

  private static Answer apart(Answer options) {
    var cells = new LinkedHashSet<AnswerCell>();
    options.rows().stream().flatMap(row -> parts(row.get(0))).forEach(cells::add);
    return new Answer(options.question(), options.columns(), cells.stream().map(List::of).toList());
  }

  /** Several names in one cell are several choices. */
  private static Stream<AnswerCell> parts(AnswerCell cell) {
    return cell.iri().isEmpty()
        ? Stream.of(cell.text().split("; ")).map(text -> new AnswerCell(text, "", cell.datatype()))
        : Stream.of(cell);
  }

  private static List<Choice> labelled(Answer answer, QueryRun queries) {
    var rows =
        answer.rows().stream()
            .filter(row -> !row.get(0).isEmpty())
            .distinct()
            .limit(MOST)
            .collect(Collectors.toCollection(ArrayList::new));
    var links = AnswerLinks.of(answer, List.of(), rows, queries);
    return rows.stream()
        .map(row -> new Choice(value(row.get(0)), links.text(row.get(0))))
        .sorted(
            Comparator.comparing(Choice::label, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Choice::value))
        .toList();
  }

  private static String value(AnswerCell cell) {
    return cell.iri().isEmpty() ? cell.text() : shortened(cell.iri());
  }

  /** An IRI as addresses hold it: without what all of them begin with. */
  static String shortened(String iri) {
    return iri.startsWith(Iris.THINGS) ? iri.substring(Iris.THINGS.length()) : iri;
  }

  /**
   * One choice.
   *
   * @param value what is sent
   * @param label what is read
   */
  record Choice(String value, String label) {}
}
