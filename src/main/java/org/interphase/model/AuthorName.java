package org.interphase.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of one author, given name first or behind a comma.
 *
 * @param family the family name with its particles: {@code van der Berg}
 */
public record AuthorName(String family) {

  private static final Pattern SEVERAL =
      Pattern.compile("[;&/]|(?i)(^|\\s)(and|und|et|with)(\\s|$)|\\bet al\\b");
  private static final Pattern NO_NAME = Pattern.compile("[\\d@*†‡]");
  private static final Pattern SUFFIX =
      Pattern.compile("(?i)(jr|sr)\\.?|I{2,3}|IV|(?i)ph\\.?d\\.?|m\\.?d\\.?|dr\\.?-ing\\.?");
  private static final Pattern INITIALS = Pattern.compile("(\\p{L}{1,2}\\.[\\s-]*)+");
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}");

  /**
   * Initials behind a family name, or a family name in capitals: {@code Lee JH}, {@code Ada LEE}.
   */
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,3}");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  /** What {@code text} names; nothing where it is empty, or names several authors. */
  public static Optional<AuthorName> of(String text) {
    boolean one = !SEVERAL.matcher(text).find() && !NO_NAME.matcher(text).find();
    var parts = new ArrayList<List<String>>();
    for (var part : text.split(",", -1)) {
      parts.add(Arrays.stream(SPACES.matcher(part).replaceAll(" ").strip().split(" ")).toList());
    }
    if (parts.size() > 1 && parts.get(parts.size() - 1).stream().allMatch(AuthorName::isSuffix)) {
      parts.remove(parts.size() - 1);
    }
    boolean complete = parts.stream().noneMatch(part -> String.join("", part).isEmpty());
    if (!one || !complete || parts.size() > 2 || isTwoNames(parts)) {
      return Optional.empty();
    }
    var first = withoutSuffix(parts.get(0));
    if (parts.size() == 2) {
      return Optional.of(new AuthorName(String.join(" ", first)));
    }
    return endsInDoubt(first) ? Optional.empty() : Optional.of(new AuthorName(familyOf(first)));
  }

  /** In {@code Example A. B.} all but the initials at the end, or else the last word. */
  private static String familyOf(List<String> words) {
    int end = words.size();
    while (end > 0 && isInitials(words.get(end - 1))) {
      end--;
    }
    return end == 0 || end == words.size()
        ? lastOf(words)
        : String.join(" ", words.subList(0, end));
  }

  private static boolean isInitials(String word) {
    return INITIALS.matcher(word).matches() || INITIAL.matcher(word).matches();
  }

  private static boolean endsInDoubt(List<String> words) {
    return CAPITALS.matcher(words.get(words.size() - 1)).matches()
        && words.stream().anyMatch(word -> !word.equals(word.toUpperCase(Locale.ROOT)));
  }

  /** Two full names with a comma between; initials behind a comma are a given name. */
  private static boolean isTwoNames(List<List<String>> parts) {
    return parts.size() == 2
        && withoutParticles(parts.get(0)).size() > 1
        && parts.get(1).size() > 1
        && parts.get(1).stream().noneMatch(word -> INITIALS.matcher(word).matches());
  }

  private static List<String> withoutParticles(List<String> words) {
    return words.stream().filter(word -> !isParticle(word) && !isSuffix(word)).toList();
  }

  private static List<String> withoutSuffix(List<String> words) {
    int end = words.size();
    while (end > 1 && isSuffix(words.get(end - 1))) {
      end--;
    }
    return words.subList(0, end);
  }

  /** The last word, with the particles before it. */
  private static String lastOf(List<String> words) {
    int start = words.size() - 1;
    while (start > 0 && isParticle(words.get(start - 1))) {
      start--;
    }
    return String.join(" ", words.subList(start, words.size()));
  }

  private static boolean isParticle(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
  }

  private static boolean isSuffix(String word) {
    return SUFFIX.matcher(word).matches();
  }
}
