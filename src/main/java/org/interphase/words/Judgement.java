package org.interphase.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.question.Answer;
import org.interphase.question.Asking;
import org.interphase.question.BadParameterException;
import org.interphase.words.Meaning.Kind;
import org.interphase.words.MissingPlaces.Missing;

/**
 * Whether the graph knows what a text asks.
 *
 * @param abstention what it does not know, in a sentence
 * @param notUnderstood the words that were not understood
 * @param empty those questions that come before the one that answers, and hold nothing of what the
 *     text names
 */
record Judgement(Optional<String> abstention, List<String> notUnderstood, List<Scored> empty) {

  private static final double NEAR = 0.22;

  /** A question that is less than so likely beside the first is not asked in its place. */
  private static final double BESIDE = Math.log(0.1);

  private Judgement(Optional<String> abstention, List<String> notUnderstood) {
    this(abstention, notUnderstood, List.of());
  }

  static Judgement of(
      ReadText read,
      List<Scored> scored,
      References references,
      Asking asking,
      Filling filling,
      Lexicon lexicon,
      Weights weights) {
    var unknown = NotUnderstood.in(read, lexicon);
    var missing = MissingPlaces.of(read, references);
    var strange = strange(read, missing, lexicon);
    if (!strange.isEmpty()) {
      var instead = missing.stream().map(Missing::instead).filter(text -> !text.isEmpty());
      return nothingOf(strange, instead.distinct().toList(), unknown);
    }
    var best = scored.get(0);
    boolean isDoubtful = weights.doubt(Doubt.signs(read, scored, unknown)) > 0;
    if (isDoubtful && !isOfPlacesAlone(read, best, unknown)) {
      var named = NotUnderstood.named(unknown, read);
      return named.isEmpty()
          ? new Judgement(Optional.of("No question of the graph comes near these words."), unknown)
          : nothingOf(named, List.of(), unknown);
    }
    return firstThatHolds(read, scored, asking, filling, unknown);
  }

  /** What one question holds nothing of, the next may be about. */
  private static Judgement firstThatHolds(
      ReadText read, List<Scored> scored, Asking asking, Filling filling, List<String> unknown) {
    var empty = new ArrayList<Scored>();
    Judgement first = null;
    for (var candidate : scored) {
      if (candidate.score() < scored.get(0).score() + BESIDE) {
        break;
      }
      var judged = checked(read, candidate, asking, filling, unknown);
      if (judged.abstention().isEmpty()) {
        return new Judgement(judged.abstention(), judged.notUnderstood(), empty);
      }
      first = first == null ? judged : first;
      empty.add(candidate);
    }
    return first;
  }

  /** Whether it names references, rows or years that there are, which were chosen, and no thing. */
  private static boolean isOfPlacesAlone(ReadText read, Scored best, List<String> unknown) {
    return unknown.isEmpty()
        && !read.places().isEmpty()
        && best.isChosen()
        && read.mentions().stream()
            .flatMap(mention -> mention.meanings().stream())
            .noneMatch(meaning -> meaning.isThing() || meaning.kind() == Kind.STRANGE);
  }

  /** Whether no question is asked in any words like these. */
  static boolean isFar(Scored best) {
    return best.like() < NEAR && !best.isChosen();
  }

  private static Judgement nothingOf(
      List<String> words, List<String> instead, List<String> unknown) {
    var sentence = "The graph knows nothing of " + String.join(", ", words) + ".";
    return new Judgement(
        Optional.of(
            Stream.concat(Stream.of(sentence), instead.stream()).collect(Collectors.joining(" "))),
        unknown);
  }

  /** Whether a text names what no graph like this has, or this one has not. */
  static boolean isStrange(ReadText read, References references) {
    return read.mentions().stream().anyMatch(Mention::isStrange)
        || !MissingPlaces.of(read, references).isEmpty();
  }

  private static List<String> strange(ReadText read, List<Missing> missing, Lexicon lexicon) {
    var strange =
        read.mentions().stream()
            .filter(Mention::isStrange)
            .map(mention -> NotUnderstood.telling(mention, read, lexicon));
    return Stream.concat(strange, missing.stream().map(Missing::printed)).distinct().toList();
  }

  /** What is asked may be known of other things only. */
  private static Judgement checked(
      ReadText read, Scored best, Asking asking, Filling filling, List<String> unknown) {
    var apart =
        read.mentions().stream()
            .filter(mention -> !best.filled().uses(mention) && mention.isSure())
            .filter(Judgement::isLimiting)
            .filter(mention -> !mention.is(Kind.IDEA) && !mention.is(Kind.TERM))
            .toList();
    if (apart.isEmpty() && !best.isChosen()) {
      return new Judgement(Optional.empty(), unknown);
    }
    Answer answer;
    try {
      answer = answer(best, asking);
    } catch (BadParameterException e) {
      return new Judgement(Optional.empty(), unknown);
    }
    if (answer.rows().isEmpty() && !isByNumbersAlone(best)) {
      var chosen = best.filled().values().values().stream().collect(Collectors.joining(", "));
      return new Judgement(
          Optional.of(
              "The graph holds nothing on \u201c"
                  + best.question().summary()
                  + "\u201d with "
                  + chosen
                  + "."),
          unknown);
    }
    for (var mention : apart) {
      if (!holds(answer, filling.names(mention))) {
        return new Judgement(
            Optional.of(
                "The graph has an answer to \u201c"
                    + best.question().summary()
                    + "\u201d, but not for "
                    + mention.printed()
                    + "."),
            unknown);
      }
    }
    return new Judgement(Optional.empty(), unknown);
  }

  /** Three small letters may be a word of any language. */
  private static boolean isLimiting(Mention mention) {
    var printed = mention.printed();
    if (printed.length() <= 3 && printed.equals(printed.toLowerCase(Locale.ROOT))) {
      return false;
    }
    return mention.is(Kind.STRATEGY)
        || mention.is(Kind.MATERIAL)
        || mention.is(Kind.FORMULA) && mention.printed().matches(".*\\p{Lu}.*\\d.*");
  }

  /** That nothing reaches a value is an answer. */
  private static boolean isByNumbersAlone(Scored best) {
    return best.question().parameters().stream()
        .filter(parameter -> best.filled().has(parameter.name()))
        .allMatch(parameter -> parameter.name().matches("(minimum|maximum).*"));
  }

  /** Where nothing has all that is chosen, what was chosen by doubtful words is left out. */
  private static Answer answer(Scored best, Asking asking) {
    var filled = best.filled();
    var answer = asking.ask(best.question(), filled.values());
    for (var parameter : filled.doubtful()) {
      if (answer.rows().isEmpty() && filled.values().size() > 1) {
        filled.leave(parameter);
        answer = asking.ask(best.question(), filled.values());
      }
    }
    return answer;
  }

  private static boolean holds(Answer answer, List<String> names) {
    return answer.rows().stream()
        .flatMap(List::stream)
        .map(cell -> cell.text().toLowerCase(Locale.ROOT))
        .anyMatch(text -> names.stream().anyMatch(text::contains));
  }
}
