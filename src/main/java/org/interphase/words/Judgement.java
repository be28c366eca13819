package org.interphase.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.question.Asking;
import org.interphase.words.Meaning.Kind;
import org.interphase.words.MissingPlaces.Missing;

/**
 * Whether the graph knows what a text asks.
 *
 * @param abstention what it does not know, in a sentence
 * @param notUnderstood the words that were not understood
 * @param empty those questions that come before the one that answers, and hold nothing of what the
 *     text names
 * @param isPerhaps whether the first question is probably meant, though not surely
 */
record Judgement(
    Optional<String> abstention,
    List<String> notUnderstood,
    List<Scored> empty,
    boolean isPerhaps) {

  private static final double NEAR = 0.22;

  /** A question that is less than so likely beside the first is not asked in its place. */
  private static final double BESIDE = Math.log(0.1);

  /** A text of more doubt than this asks nothing of the graph more often than it does. */
  private static final double MOST = 1.5;

  private static final String PERHAPS = "It is not sure which question this asks.";

  private Judgement(Optional<String> abstention, List<String> notUnderstood) {
    this(abstention, notUnderstood, List.of(), false);
  }

  static Judgement of(
      ReadText read,
      List<Scored> scored,
      Knowledge knowledge,
      Asking asking,
      Filling filling,
      Weights weights) {
    var unknown = NotUnderstood.in(read, knowledge.lexicon());
    var missing = MissingPlaces.of(read, knowledge.references());
    var holding = new Holding(read, asking, filling);
    double doubt = weights.doubt(Doubt.signs(read, scored, unknown, knowledge));
    if (missing.isEmpty() && !(doubt > 0 && !isOfPlacesAlone(read, scored.get(0), unknown))) {
      return firstThatHolds(scored, holding, notTaken(read, unknown));
    }
    var named = named(read, missing, unknown, knowledge.lexicon());
    if (named.isEmpty() && doubt < MOST && !isFar(scored.get(0))) {
      var perhaps = firstThatHolds(scored, holding, unknown);
      if (perhaps.abstention().isEmpty()) {
        return new Judgement(Optional.of(PERHAPS), unknown, perhaps.empty(), true);
      }
    }
    return new Judgement(Optional.of(nothing(named, missing)), unknown);
  }

  /** What one question holds nothing of, the next may be about. */
  private static Judgement firstThatHolds(
      List<Scored> scored, Holding holding, List<String> unknown) {
    var empty = new ArrayList<Scored>();
    var first = Optional.<String>empty();
    for (var candidate : scored) {
      if (candidate.score() < scored.get(0).score() + BESIDE) {
        break;
      }
      var lacking = holding.lacking(candidate);
      if (lacking.isEmpty()) {
        return new Judgement(Optional.empty(), unknown, empty, false);
      }
      first = first.or(() -> lacking);
      empty.add(candidate);
    }
    return new Judgement(first, unknown);
  }

  /** What was not understood, and what no graph like this has, which is no part of the answer. */
  private static List<String> notTaken(ReadText read, List<String> unknown) {
    var strange = read.mentions().stream().filter(Mention::isStrange).map(Mention::printed);
    return Stream.concat(unknown.stream(), strange).distinct().toList();
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

  /** What the text names that the graph does not have. */
  private static List<String> named(
      ReadText read, List<Missing> missing, List<String> unknown, Lexicon lexicon) {
    var strange =
        read.mentions().stream()
            .filter(Mention::isStrange)
            .map(mention -> NotUnderstood.telling(mention, read, lexicon));
    var places = missing.stream().map(Missing::printed);
    var words = Stream.concat(strange, places).distinct().toList();
    return words.isEmpty() ? NotUnderstood.named(unknown, read) : words;
  }

  /** What the graph does not know, and which places there are instead. */
  private static String nothing(List<String> named, List<Missing> missing) {
    var sentence =
        named.isEmpty()
            ? "No question of the graph comes near these words."
            : "The graph knows nothing of " + String.join(", ", named) + ".";
    var instead = missing.stream().map(Missing::instead).filter(text -> !text.isEmpty());
    return Stream.concat(Stream.of(sentence), instead.distinct()).collect(Collectors.joining(" "));
  }
}
