package org.interphase.assistant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.question.AnswerCell;
import org.interphase.question.CompetencyQuestion;

/** What an assistant has to know of rows that were found, so as not to take them for all. */
final class HowFound {

  private static final String REST =
      " rows; the others come with the cursor, or fewer with \"containing\", \"columns\" or"
          + " parameters.";

  private static final Pattern PLACE =
      Pattern.compile("(?i)\\b(?:table|section|figure)\\s+\\p{N}\\S*");

  private final CompetencyQuestion question;
  private final Map<String, String> given;

  HowFound(CompetencyQuestion question, Map<String, String> given) {
    this.question = question;
    this.given = given;
  }

  /**
   * By which other name, of how many sources, by which defaults, and how many more there are.
   *
   * @param containing the words that rows were to have
   * @param instead what they have in their place, such as another name; empty where they have them
   * @param sources of the rows, as they are called
   */
  String sentence(
      Part<List<AnswerCell>> part, String containing, String instead, List<String> sources) {
    return Stream.of(
            instead.isEmpty()
                ? Optional.<String>empty()
                : Optional.of(
                    "No row has: "
                        + Arguments.shown(containing)
                        + ". These have: "
                        + instead
                        + "."),
            ofSeveral(containing, sources),
            defaults(),
            part.next().map(next -> "Only " + part.items().size() + " of " + part.total() + REST))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  /** A table of that number is in each source. */
  private static Optional<String> ofSeveral(String containing, List<String> sources) {
    var place = PLACE.matcher(containing);
    return sources.size() > 1 && place.find()
        ? Optional.of(
            "These are rows of "
                + String.join(" and ", sources)
                + "; \"containing\" takes the source, too: \""
                + sources.get(sources.size() - 1)
                + ", "
                + place.group()
                + "\".")
        : Optional.empty();
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
