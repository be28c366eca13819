package org.interphase.server.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A text that is looked for among names, however subscripts, dashes and capitals are written. */
public final class NamePattern {

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
  private final String bare;
  private final String wanted;
  private final String asked;
  private final List<String> words;

  public NamePattern(String text) {
    this.text = folded(text);
    var all = Arrays.stream(this.text.split("[\\s?!,;]+")).filter(w -> !w.isEmpty()).toList();
    var telling = all.stream().filter(word -> !STOP_WORDS.contains(word)).toList();
    this.bare = bare(this.text);
    this.wanted = this.text.replaceAll(SIGNS, " ").strip();
    this.asked = " " + this.text.replaceAll("[\\s?!,;.]+", " ") + " ";
    this.words = (telling.isEmpty() ? all : telling).stream().distinct().limit(MOST_WORDS).toList();
  }

  /** Whether the text has no word to look for. */
  public boolean isEmpty() {
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
  public int rank(String name) {
    return rank(Name.of(name));
  }

  /** The same of a name that is looked at again and again. */
  public int rank(Name name) {
    if (isName(name)) {
      return 0;
    }
    var tokens = name.tokens();
    if (!wanted.isEmpty() && tokens.contains(" " + wanted + " ")) {
      return tokens.startsWith(" " + wanted + " ") && name.folded().length() <= NAME ? 1 : 2;
    }
    var folded = name.folded();
    if (words.stream().allMatch(word -> tokens.contains(" " + word) || folded.startsWith(word))) {
      return 3;
    }
    if (text.length() > PART && words.stream().allMatch(folded::contains)) {
      return 4;
    }
    return folded.length() > 1 && !STOP_WORDS.contains(folded) && asked.contains(" " + folded + " ")
        ? 5
        : Integer.MAX_VALUE;
  }

  /** Whether it is the very name, however it is written. */
  public boolean isName(Name name) {
    return name.bare().equals(bare);
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("\\p{Cf}", "")
        .replaceAll("[‐‑–—−]", "-")
        .replace('’', '\'')
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .replaceAll("\\b(?:references?|refs?\\.?) (?=\\d)", "ref. ")
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

  /**
   * A name as texts are looked for in it.
   *
   * @param text as it is written
   * @param folded without capitals and what else only writers choose
   * @param bare the same without the signs that one writer sets and another leaves out
   * @param tokens its words, with a space on either side of each
   */
  public record Name(String text, String folded, String bare, String tokens) {

    /** A name as it is written. */
    public static Name of(String text) {
      var folded = NamePattern.folded(text);
      return new Name(
          text, folded, NamePattern.bare(folded), " " + folded.replaceAll(SIGNS, " ") + " ");
    }
  }
}
