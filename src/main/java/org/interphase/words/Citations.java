package org.interphase.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.words.Meaning.Kind;
import org.interphase.words.Places.Place;

/**
 * What a text cites in ways that only who knows what sources cite can tell: by a key that stands
 * alone, as {@code 99c}, and by names of authors in which a letter is wrong.
 */
final class Citations {

  /** A number alone may be any; with a letter it is a key or an amount. */
  private static final Pattern KEY =
      Pattern.compile("(?<![\\p{L}\\p{N}.,\\-])(\\d{1,3}[a-z])(?![\\p{L}\\p{N}])");

  /** Shorter names have too many neighbours. */
  private static final int SHORT = 5;

  private Citations() {}

  /** The same text, in which these are places and authors. */
  static ReadText in(ReadText read, References references) {
    var keys = keys(read, references);
    var places = Stream.concat(read.places().stream(), keys.stream()).toList();
    boolean isCiting =
        read.places().stream().anyMatch(place -> place.kind() == Places.Kind.YEAR)
            || read.mentions().stream().anyMatch(m -> m.is(Kind.AUTHOR) || m.is(Kind.JOURNAL));
    return new ReadText(
        read.text(),
        read.mentions().stream()
            .filter(mention -> !isWithin(mention.start(), keys))
            .map(mention -> isCiting ? author(mention, read, references) : mention)
            .toList(),
        read.amounts().stream().filter(amount -> !isWithin(amount.start(), keys)).toList(),
        places);
  }

  private static List<Place> keys(ReadText read, References references) {
    return KEY.matcher(read.text().toLowerCase(Locale.ROOT))
        .results()
        .filter(found -> references.hasKey(found.group(1)))
        .filter(found -> !isWithin(found.start(), read.places()))
        .filter(
            found ->
                read.amounts().stream()
                    .noneMatch(
                        a -> a.hasUnit() && a.start() <= found.start() && found.start() < a.end()))
        .map(found -> new Place(Places.Kind.REFERENCE, found.group(1), found.start(), found.end()))
        .toList();
  }

  private static boolean isWithin(int at, List<Place> places) {
    return places.stream().anyMatch(place -> place.start() <= at && at < place.end());
  }

  /**
   * The author whose name an unknown word with a capital is a slip for, where he wrote something in
   * that year and with the others who are named; else the mention.
   */
  private static Mention author(Mention mention, ReadText read, References references) {
    var printed = mention.printed();
    if (!mention.meanings().isEmpty()
        || printed.length() < SHORT
        || !Character.isUpperCase(printed.charAt(0))) {
      return mention;
    }
    var word = Folding.of(printed);
    Set<Meaning> near =
        references.authors().stream()
            .filter(author -> isSlip(word, Folding.of(author)))
            .filter(author -> isCited(author, read, references))
            .map(author -> new Meaning(Kind.AUTHOR, author, "", author))
            .collect(Collectors.toSet());
    return near.isEmpty() ? mention : new Mention(mention.tokens(), near, false);
  }

  private static boolean isCited(String author, ReadText read, References references) {
    return references.by(author).stream()
        .filter(key -> isOf(references.yearOf(key), read))
        .anyMatch(
            key ->
                read.mentions().stream()
                    .filter(other -> other.is(Kind.AUTHOR))
                    .allMatch(other -> references.by(other.key(Kind.AUTHOR)).contains(key)));
  }

  private static boolean isOf(String year, ReadText read) {
    return read.places().stream()
        .filter(place -> place.kind() == Places.Kind.YEAR)
        .allMatch(place -> place.number().equals(year));
  }

  private static boolean isSlip(String word, String author) {
    return author.length() >= SHORT
        && author.charAt(0) == word.charAt(0)
        && Corrections.slips(word, author, 1) <= 1;
  }
}
