package org.interphase.assistant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.question.AnswerCell;
import org.interphase.question.CompetencyQuestion;

/** What an assistant has to know of rows that were found, so as not to take them for all. */
final class HowFound {

  private static final String REST =
      " rows; the others come with the cursor, or fewer with \"containing\", \"columns\" or"
          + " parameters.";

  private final CompetencyQuestion question;
  private final Map<String, String> given;

  HowFound(CompetencyQuestion question, Map<String, String> given) {
    this.question = question;
    this.given = given;
  }

  /**
   * By which other name, by which defaults, and how many more there are.
   *
   * @param containing the words that rows were to have
   * @param meant those that they have
   */
  String sentence(Part<List<AnswerCell>> part, String containing, String meant) {
    return Stream.of(
            meant.equals(containing)
                ? Optional.<String>empty()
                : Optional.of(
                    "No row has: " + Arguments.shown(containing) + ". These have: " + meant + "."),
            defaults(),
            part.next().map(next -> "Only " + part.items().size() + " of " + part.total() + REST))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private Optional<String> defaults() {
    var held =
        question.parameters().stream()
            .filter(parameter -> !parameter.defaultValue().orElse("").isEmpty())
            .filter(parameter -> !given.containsKey(parameter.name()))
            .map(parameter -> parameter.name() + " = " + parameter.defaultValue().orElse(""))
            .collect(Collectors.joining(", "));
    return held.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Defaults leave other rows out: "
                + held
                + "; an empty text as the parameter takes one away.");
  }
}
