package org.interphase.words;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.interphase.question.Answer;
import org.interphase.question.Asking;
import org.interphase.question.BadParameterException;
import org.interphase.question.QuestionCatalogue;

/** Counts how many texts are understood, by what is right about them. */
final class Tally {

  private final Asking asking;
  private final QuestionCatalogue catalogue;
  private final Map<String, int[]> counts = new TreeMap<>();

  Tally(Asking asking, QuestionCatalogue catalogue) {
    this.asking = asking;
    this.catalogue = catalogue;
  }

  /** Counts a text; what is wrong about it, where something is. */
  Optional<String> add(TypedText text, Understanding found) {
    if (text.kind().equals("unanswerable")) {
      return count("known not to know", found.abstention().isPresent())
          ? Optional.empty()
          : Optional.of("answered");
    }
    boolean isRight =
        found
            .answer()
            .filter(answer -> text.questions().contains(answer.question().name()))
            .isPresent();
    var fault = found.abstention().isPresent() ? "not answered" : "wrong question";
    if (text.kind().equals("ambiguous")) {
      return count("ambiguous", isRight) ? Optional.empty() : Optional.of(fault);
    }
    count("right question", isRight);
    count("right question " + text.language(), isRight);
    if (text.isMisspelt()) {
      count("right question with typos", isRight);
    }
    boolean isWhole = isRight;
    if (!text.parameters().isEmpty()) {
      isWhole = count("right parameters", isRight && isFilled(text, found.answer().orElseThrow()));
    }
    return isWhole ? Optional.empty() : Optional.of(isRight ? "other parameters" : fault);
  }

  /** How many are right and how many there are, by what is counted. */
  Map<String, int[]> counts() {
    return counts;
  }

  /** The same as a share of a hundred. */
  double share(String what) {
    return 100.0 * counts.get(what)[0] / counts.get(what)[1];
  }

  private boolean count(String what, boolean isRight) {
    var count = counts.computeIfAbsent(what, w -> new int[2]);
    count[0] += isRight ? 1 : 0;
    count[1]++;
    return isRight;
  }

  /** The same values, or others to which the question gives the same rows. */
  private boolean isFilled(TypedText text, Candidate answer) {
    var name = answer.question().name();
    return isNear(text.parameters(), answer.parameters())
        || Objects.equals(rows(name, text.parameters()), rows(name, answer.parameters()));
  }

  private static boolean isNear(Map<String, String> wanted, Map<String, String> found) {
    return wanted.keySet().equals(found.keySet())
        && wanted.entrySet().stream()
            .allMatch(value -> isNear(value.getValue(), found.get(value.getKey())));
  }

  private static boolean isNear(String wanted, String found) {
    if (wanted.equals(found)) {
      return true;
    }
    var number = "-?\\d+(\\.\\d+)?";
    return wanted.matches(number)
        && found.matches(number)
        && Math.abs(Double.parseDouble(wanted) - Double.parseDouble(found))
            <= 0.002 * Math.abs(Double.parseDouble(wanted));
  }

  private Answer rows(String question, Map<String, String> parameters) {
    try {
      return asking.ask(catalogue.find(question).orElseThrow(), parameters);
    } catch (BadParameterException e) {
      return new Answer(e.getMessage(), List.of(), List.of());
    }
  }
}
