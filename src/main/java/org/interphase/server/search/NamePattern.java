package org.interphase.server.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A text that is looked for among names, however subscripts, dashes and capitals are written. */
final class NamePattern {

  /** Words of a question that are in no name, or in any. */
  private static final Set<String> STOP_WORDS =
      Set.of(
          ("a an and are at be by can did do does for from has have how in is it of on or that the to"
                  + " was were what when where which who why with")
              .split(" "));

  private static final String SIGNS = "[^\\p{L}\\p{N}]+";

  /** Parts of words as short as this are in many that have nothing to do with them. */
  private static final int PART = 3;

  private static final int MOST_WORDS = 12;

  /** What is longer is a sentence, and only begins with the name. */
  private static final int NAME = 60;

  /** A name in a question is short. */
  private static final int SHORT = 40;

  private static final String DIGITS = "₀⁰₁¹₂²₃³₄⁴₅⁵₆⁶₇⁷₈⁸₉⁹";
  private static final Map<String, String> OTHERS =
      Map.of("-", "[-‐‑–—−⁻]", "µ", "[µμ]", "μ", "[µμ]", "'", "['’]", "\"", "[\"“”]");

  private final String text;
  private final List<String> words;

  NamePattern(String text) {
    this.text = folded(text);
    var all = Arrays.stream(this.text.split("[\\s?!,;]+")).filter(w -> !w.isEmpty()).toList();
    var telling = all.stream().filter(word -> !STOP_WORDS.contains(word)).toList();
    this.words = (telling.isEmpty() ? all : telling).stream().distinct().limit(MOST_WORDS).toList();
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** A condition of SPARQL that a name in {@code variable} may fulfil; {@link #rank} decides. */
  String filter(String variable) {
    var each =
        words.stream()
            .map(
                word ->
                    String.format(
                        Locale.ROOT, "REGEX(STR(%s), %s, \"i\")", variable, quoted(regex(word))))
            .toList();
    return String.format(
        Locale.ROOT,
        "(%s) || (STRLEN(STR(%s)) <= %d && (%s))",
        String.join(" && ", each),
        variable,
        SHORT,
        String.join(" || ", each));
  }

  /** How well a name fits: 0 is the very name; {@link Integer#MAX_VALUE} does not fit at all. */
  int rank(String name) {
    var folded = folded(name);
    if (bare(folded).equals(bare(text))) {
      return 0;
    }
    var tokens = " " + folded.replaceAll(SIGNS, " ") + " ";
    var wanted = text.replaceAll(SIGNS, " ").strip();
    if (!wanted.isEmpty() && tokens.contains(" " + wanted + " ")) {
      return tokens.startsWith(" " + wanted + " ") && folded.length() <= NAME ? 1 : 2;
    }
    if (words.stream().allMatch(word -> tokens.contains(" " + word) || folded.startsWith(word))) {
      return 3;
    }
    if (text.length() > PART && words.stream().allMatch(folded::contains)) {
      return 4;
    }
    var asked = " " + text.replaceAll("[\\s?!,;.]+", " ") + " ";
    return folded.length() > 1 && !STOP_WORDS.contains(folded) && asked.contains(" " + folded + " ")
        ? 5
        : Integer.MAX_VALUE;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("\\p{Cf}", "")
        .replaceAll("[‐‑–—−]", "-")
        .replace('’', '\'')
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** Without the signs that one writer sets and another leaves out. */
  private static String bare(String folded) {
    return folded.replaceAll("[\\s-]", "");
  }

  private static String regex(String word) {
    return word.codePoints().mapToObj(NamePattern::regex).collect(Collectors.joining());
  }

  private static String regex(int c) {
    var letter = Character.toString(c);
    if (c >= '0' && c <= '9') {
      return "[" + letter + DIGITS.substring((c - '0') * 2, (c - '0') * 2 + 2) + "]";
    }
    var other = OTHERS.get(letter);
    return other != null ? other : Character.isLetterOrDigit(c) ? letter : "[" + sign(letter) + "]";
  }

  private static String sign(String sign) {
    return "^]\\[-&".contains(sign) ? "\\" + sign : sign;
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
