package org.interphase.words;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.question.Phrasing;
import org.interphase.vocabulary.IriMinter;

/**
 * What a text asks of the graph, and what each of its words was taken for.
 *
 * @param text as it was typed
 * @param candidates the questions that may answer it, the likeliest first; where the graph does not
 *     know, those that are nearest
 * @param takenFor the words that were understood, in the order of the text
 * @param notUnderstood the words that tell something and were not understood, in their order
 * @param things the things that the text names, the likeliest first
 * @param abstention why the graph has no answer, where it has none
 * @param isPerhaps whether there is no sure answer, and the first of the candidates is probably
 *     meant
 */
public record Understanding(
    String text,
    List<Candidate> candidates,
    List<TakenFor> takenFor,
    List<String> notUnderstood,
    List<Thing> things,
    Optional<String> abstention,
    boolean isPerhaps) {

  private static final double NEARLY = 0.4;

  /** That of a text which asks nothing, such as an empty one. */
  public static Understanding ofNothing(String text) {
    return new Understanding(
        text,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.of("There is nothing to ask."),
        false);
  }

  public Understanding {
    Objects.requireNonNull(text);
    candidates = List.copyOf(candidates);
    takenFor = List.copyOf(takenFor);
    notUnderstood = List.copyOf(notUnderstood);
    things = List.copyOf(things);
    Objects.requireNonNull(abstention);
  }

  /** The question that answers the text; nothing where the graph does not know. */
  public Optional<Candidate> answer() {
    return abstention.isPresent() ? Optional.empty() : candidates.stream().findFirst();
  }

  /** The question that is probably meant where none surely is: to be offered, and no answer. */
  public Optional<Candidate> perhaps() {
    return isPerhaps ? candidates.stream().findFirst() : Optional.empty();
  }

  /** The questions that are meant nearly as likely as the first, where there is one to offer. */
  public List<Candidate> nearlyAsLikely() {
    return answer().or(this::perhaps).stream()
        .flatMap(
            first ->
                candidates.stream()
                    .skip(1)
                    .filter(other -> other.score() >= NEARLY * first.score()))
        .toList();
  }

  /**
   * The things and numbers that the text names and the answer is not limited to: no parameter takes
   * them, and the question does not speak of them.
   */
  public List<String> leftOut() {
    return answer()
        .map(
            answer ->
                Stream.concat(
                        takenFor.stream()
                            .filter(taken -> namesThing(taken) && !speaksOf(answer, taken))
                            .map(TakenFor::meaning),
                        answer.unused().stream())
                    .distinct()
                    .toList())
        .orElse(List.of());
  }

  private boolean namesThing(TakenFor taken) {
    return things.stream().anyMatch(thing -> thing.iri().equals(taken.iri()));
  }

  private boolean speaksOf(Candidate answer, TakenFor taken) {
    var question = answer.question();
    var said =
        Stream.of(
                Stream.of(question.summary(), question.description(), question.sentence()),
                question.phrasings().stream().map(Phrasing::text),
                answer.parameters().values().stream())
            .flatMap(texts -> texts)
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT);
    boolean isParameter =
        answer.parameters().values().stream()
            .anyMatch(
                value -> taken.iri().equals(value) || taken.iri().equals(IriMinter.ID + value));
    return isParameter
        || Stream.of(taken.words(), taken.meaning())
            .anyMatch(words -> said.contains(words.toLowerCase(Locale.ROOT)));
  }

  /**
   * A piece of the text: {@code words} from {@code start} on, and what they were taken for, by its
   * English label and by its IRI, which is empty for numbers, places, authors and journals.
   */
  public record TakenFor(String words, int start, String meaning, String iri) {

    private static final String AMOUNT = "number";

    static TakenFor amount(String words, int start) {
      return new TakenFor(words, start, AMOUNT, "");
    }

    /** Whether it is a number, with its unit where there is one. */
    public boolean isAmount() {
      return iri.isEmpty() && meaning.equals(AMOUNT);
    }
  }

  /** A thing of the graph that the text names, by its IRI and its English label. */
  public record Thing(String iri, String label) {}
}
