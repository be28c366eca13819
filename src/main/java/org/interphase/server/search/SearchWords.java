package org.interphase.server.search;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words as the full-text index is asked for them, however they are inflected and spelt. */
final class SearchWords {

  /** So many forms a search may have. */
  private static final int MOST = 60;

  /** Shorter words are the beginning of too many others. */
  private static final int STEM = 5;

  private SearchWords() {}

  /** A search for any of the words; empty where none can be looked for. */
  static String of(Collection<String> words) {
    return words.stream()
        .flatMap(SearchWords::forms)
        .distinct()
        .limit(MOST)
        .collect(Collectors.joining(" "));
  }

  /** A word as it is, as it is spelt elsewhere, and as another form of it may begin. */
  static Stream<String> forms(String word) {
    var plain =
        Normalizer.normalize(word, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}.'’@+-]", "");
    if (plain.length() < 2 && !plain.codePoints().anyMatch(Character::isIdeographic)) {
      return Stream.of();
    }
    return Stream.of(
            plain,
            plain.replaceAll("['’]", ""),
            plain.replace("iz", "is").replace("yz", "ys").replace("aluminum", "aluminium"))
        .distinct()
        .flatMap(SearchWords::beginning);
  }

  private static Stream<String> beginning(String word) {
    return word.length() > STEM && word.chars().allMatch(Character::isLetter)
        ? Stream.of("\"" + word + "\"", word.substring(0, word.length() - 1) + "*")
        : Stream.of("\"" + word + "\"");
  }
}
