package org.interphase.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interphase.words.Places.Kind;
import org.interphase.words.Places.Place;

/**
 * A text in its parts.
 *
 * @param text as typed
 * @param mentions its words and what they may stand for, numbers of amounts and places left out
 * @param amounts numbers with their units
 * @param places references, tables, rows and years
 */
record ReadText(String text, List<Mention> mentions, List<Amount> amounts, List<Place> places) {

  /** The ideas that name kinds of places. */
  private static final Map<Meaning, Kind> PLACES =
      Map.of(
          Meaning.idea("reference"), Kind.REFERENCE,
          Meaning.idea("table"), Kind.TABLE,
          Meaning.idea("row"), Kind.ROW);

  private static final Pattern NUMBER =
      Pattern.compile("\\s+(\\d{1,3}+[a-z]?)(?![.,]?\\d|[\\p{L}%])");

  static ReadText of(String text, Lexicon lexicon) {
    var all = Mention.in(Token.of(text), lexicon);
    var places =
        Stream.concat(Places.in(text).stream(), misspelt(text, all))
            .filter(place -> !isName(place.start(), place.end(), all))
            .toList();
    var amounts =
        Amounts.in(text).stream()
            .filter(amount -> !isName(amount.start(), amount.end(), all))
            .filter(
                amount ->
                    places.stream()
                        .noneMatch(p -> p.start() < amount.end() && amount.start() < p.end()))
            .toList();
    var mentions = all.stream().filter(mention -> !isNumber(mention, amounts, places)).toList();
    return new ReadText(text, mentions, amounts, places);
  }

  /** Places that are named by a slip for the word, as {@code refernce 78}. */
  private static Stream<Place> misspelt(String text, List<Mention> mentions) {
    return mentions.stream()
        .filter(mention -> !mention.isSure())
        .flatMap(mention -> numbered(text, mention).stream());
  }

  private static Optional<Place> numbered(String text, Mention mention) {
    var number = NUMBER.matcher(text).region(mention.end(), text.length());
    return mention.meanings().stream()
        .filter(PLACES::containsKey)
        .filter(meaning -> number.lookingAt())
        .map(
            meaning ->
                new Place(PLACES.get(meaning), number.group(1), mention.start(), number.end(1)))
        .findFirst();
  }

  /** The same, in which the things with these IRIs tell nothing. */
  ReadText without(Set<String> iris) {
    return new ReadText(
        text,
        mentions.stream()
            .map(
                mention ->
                    mention.meanings().stream().anyMatch(m -> iris.contains(m.iri()))
                        ? new Mention(
                            mention.tokens(),
                            Set.of(
                                new Meaning(
                                    Meaning.Kind.EMPTY, mention.printed(), "", mention.printed())),
                            mention.isSure())
                        : mention)
            .toList(),
        amounts,
        places);
  }

  /** Whether a number is a part of a name, as in 2D-NMR. */
  private static boolean isName(int start, int end, List<Mention> mentions) {
    return mentions.stream()
        .anyMatch(
            mention ->
                !mention.meanings().isEmpty()
                    && mention.start() <= start
                    && mention.end() > start
                    && (mention.tokens().size() > 1 && !mention.is(Meaning.Kind.IDEA)
                        || mention.tokens().stream().noneMatch(Token::isNumber)
                            && mention.end() >= end
                            && mention.hasThing()));
  }

  private static boolean isNumber(Mention mention, List<Amount> amounts, List<Place> places) {
    int start = mention.start();
    int end = mention.end();
    return amounts.stream().anyMatch(a -> a.start() <= start && end <= a.end())
        || places.stream().anyMatch(p -> p.start() <= start && end <= p.end());
  }
}
