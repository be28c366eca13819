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

  private static final String AS_WRITTEN = "^3";
  private static final String AS_MEANT = "^0.3";

  private SearchWords() {}

  /**
   * A search for any of the words; empty where none can be looked for.
   *
   * @param written the words of a text, which tell more than another form of theirs
   * @param meant what they were taken for, which finds what another language asks for
   */
  static String of(Collection<String> written, Collection<String> meant) {
    return Stream.concat(
            written.stream().flatMap(word -> forms(word, AS_WRITTEN)),
            meant.stream()
                .filter(word -> !written.contains(word))
                .flatMap(word -> spellings(word).map(form -> quoted(form) + AS_MEANT)))
        .distinct()
        .limit(MOST)
        .collect(Collectors.joining(" "));
  }

  /** A word as it is, as it is spelt elsewhere, and as another form of it may begin. */
  static Stream<String> forms(String word, String weight) {
    return spellings(word)
        .flatMap(
            form ->
                form.length() > STEM && form.chars().allMatch(Character::isLetter)
                    ? Stream.of(quoted(form) + weight, form.substring(0, form.length() - 1) + "*")
                    : Stream.of(quoted(form) + weight));
  }

  private static Stream<String> spellings(String word) {
    var plain =
        Normalizer.normalize(word, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}.'’@+-]", "");
    boolean isWord = plain.length() > 1 || plain.codePoints().anyMatch(Character::isIdeographic);
    return isWord
        ? Stream.of(
                plain,
                plain.replaceAll("['’]", ""),
                plain.replace("iz", "is").replace("yz", "ys").replace("aluminum", "aluminium"))
            .distinct()
        : Stream.of();
  }

  private static String quoted(String word) {
    return "\"" + word + "\"";
  }
}
