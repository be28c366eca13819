package org.interphase.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.interphase.model.Printable;
import org.interphase.source.OpenQuestion;

/** Asks what has to be known, knows what has been answered, and notes both. */
final class Interview {

  private static final String YES = "yes";
  private static final String NO = "no";
  private static final List<String> YES_OR_NO = List.of(YES, NO);

  private final Map<String, String> answers;
  private final boolean guessesAreTaken;
  private final Map<String, OpenQuestion> asked = new LinkedHashMap<>();
  private final Map<String, String> refused = new TreeMap<>();

  Interview(Map<String, String> answers, boolean guessesAreTaken) {
    this.answers = Map.copyOf(answers);
    this.guessesAreTaken = guessesAreTaken;
  }

  /**
   * A question.
   *
   * @param id what answers name
   * @param about the place in the file
   * @param asks the question itself
   * @param guess what holds until somebody answers
   */
  record Asking(
      String id,
      String about,
      String asks,
      Optional<String> guess,
      String because,
      List<String> choices) {

    /** The same, of which a person can read all; what nobody can read is not guessed. */
    private Asking readable() {
      var guessed = guess.filter(Interview::isReadable);
      return new Asking(
          id,
          Printable.spelled(about),
          Printable.spelled(asks),
          guessed,
          guess.isPresent() && guessed.isEmpty()
              ? "the file has “" + Printable.spelled(guess.get()) + "”"
              : Printable.spelled(because),
          choices.stream().filter(Interview::isReadable).toList());
    }
  }

  /** The answer, else the guess; an answer that {@code allowed} refuses counts as none. */
  Optional<String> ask(Asking question, Predicate<String> allowed) {
    var readable = question.readable();
    Predicate<String> fits = answer -> isReadable(answer) && allowed.test(answer);
    var given = Optional.ofNullable(answers.get(question.id()));
    given.filter(fits.negate()).ifPresent(answer -> refused.put(question.id(), answer));
    var answer = given.filter(fits).or(() -> guessesAreTaken ? readable.guess() : Optional.empty());
    asked.putIfAbsent(
        question.id(),
        new OpenQuestion(
            readable.id(),
            readable.about(),
            readable.asks(),
            readable.guess(),
            Optional.of(readable.because()).filter(text -> !text.isEmpty()),
            readable.choices(),
            answer));
    return answer.or(readable::guess);
  }

  /** What is not could not be read again from the file in which questions are kept. */
  private static boolean isReadable(String text) {
    return Printable.is(text) && !text.isBlank();
  }

  /**
   * The answer, else the guess, to what is so or is not: the parts of an {@link Asking} without
   * choices, which are yes and no.
   */
  Optional<Boolean> askWhether(
      String id, String about, String asks, Optional<Boolean> guess, String because) {
    var likely = guess.map(so -> so ? YES : NO);
    return ask(new Asking(id, about, asks, likely, because, YES_OR_NO), YES_OR_NO::contains)
        .map(YES::equals);
  }

  /** The answer that was given, before it is known whether it fits. */
  Optional<String> answered(String id) {
    return Optional.ofNullable(answers.get(id));
  }

  /** What was asked, in the order of asking. */
  List<OpenQuestion> asked() {
    return new ArrayList<>(asked.values());
  }

  /** The answers that do not fit their question, by its id. */
  Map<String, String> refused() {
    return refused;
  }
}
