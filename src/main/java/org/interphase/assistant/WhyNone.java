package org.interphase.assistant;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.question.Answer;
import org.interphase.question.Asking;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.HidingDefaults;
import org.interphase.question.UnmetChoices;

/**
 * Why no row is sent: what was chosen that nothing has, which defaults leave rows out, or that the
 * question has no such row. Only the last tells of the graph, and only of this question.
 */
final class WhyNone {

  private static final String NOTHING =
      "This question has no such row. If find_claims and look_up find nothing of it either, the"
          + " graph says nothing of it; do not infer.";

  private static final String MEANT =
      " Only where none of these is meant does the question have no such row; then do not infer one.";

  private static final String NOT_REPORTED =
      "The question \"not-reported\" tells which rows of the tables leave a quantity out.";

  private final Asking asking;
  private final CompetencyQuestion question;
  private final Map<String, String> given;
  private final String containing;

  WhyNone(
      Asking asking, CompetencyQuestion question, Map<String, String> given, String containing) {
    this.asking = asking;
    this.question = question;
    this.given = given;
    this.containing = containing;
  }

  /**
   * What an assistant has to know.
   *
   * @param answer what the question found, of which no row has the words
   * @param hidden the defaults that leave out rows which have them
   */
  String sentence(Answer answer, List<HidingDefaults.Hidden> hidden) {
    if (!hidden.isEmpty()) {
      return hidden.stream()
          .map(found -> found.sentence() + " " + call(found))
          .collect(Collectors.joining(" "));
    }
    if (!answer.rows().isEmpty()) {
      return "None of the "
          + answer.rows().size()
          + " rows has all of: "
          + Arguments.shown(containing)
          + ". Ask without \"containing\" to see them. "
          + NOTHING;
    }
    var unmet = UnmetChoices.of(asking, question, given);
    if (!unmet.isEmpty()) {
      return String.join(" ", unmet) + MEANT;
    }
    return Stream.of(NOTHING, NOT_REPORTED).collect(Collectors.joining(" "));
  }

  private String call(HidingDefaults.Hidden found) {
    var open =
        Stream.concat(
                given.entrySet().stream()
                    .map(one -> member(one.getKey(), Arguments.shown(one.getValue()))),
                found.parameters().stream().map(one -> member(one.name(), "")))
            .sorted()
            .collect(Collectors.joining(", ", "{", "}"));
    return "To see "
        + (found.rows() == 1 ? "it" : "them")
        + ": \"parameters\": "
        + open
        + (containing.isEmpty() ? "." : ", with \"containing\" as it is.");
  }

  private static String member(String name, String value) {
    return "\"" + name + "\": \"" + value + "\"";
  }
}
