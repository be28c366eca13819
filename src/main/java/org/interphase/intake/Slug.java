package org.interphase.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes names for files and places of what people print. */
public final class Slug {

  private static final int LONGEST = 60;

  private Slug() {}

  /** Small letters and digits with hyphens between: {@code ionic-conductivity-s-cm-1}. */
  static String of(String text) {
    return find(text).orElse("x");
  }

  /** The same, or nothing where the text has no letter and no digit of ours. */
  public static Optional<String> find(String text) {
    var plain = plain(text).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    var cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    return Optional.of(cut.replaceAll("^-|-$", "")).filter(slug -> !slug.isEmpty());
  }

  /** Letters and digits that begin with a small letter: {@code spaceGroup}. */
  static String camelCase(String text, String otherwise) {
    var words = plain(text).replaceAll("[\\[(].*", "").split("[^A-Za-z0-9]+");
    var name =
        Stream.of(words)
            .filter(word -> !word.isEmpty())
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
    if (!name.matches("[A-Za-z].*")) {
      return otherwise;
    }
    // An abbreviation is not to become dOI.
    boolean isAbbreviation = name.equals(name.toUpperCase(Locale.ROOT));
    int small = isAbbreviation ? name.length() : 1;
    return name.substring(0, small).toLowerCase(Locale.ROOT) + name.substring(small);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text.replace("σ", "sigma"), Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "");
  }
}
