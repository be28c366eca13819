package org.interphase.server.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A text that is looked for among names, however subscripts, dashes and capitals are written. */
public final class NamePattern {

  /** Words of a question that are in no name, or in any. */
  private static final Set<String> STOP_WORDS =
      Set.of(
          ("a an and are at be by can did do does for from has have how in is it of on or that the to"
                  + " was were what when where which who why with")
              .split(" "));

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
  private static final Pattern DASHES = Pattern.compile("[‐‑–—−]");
  private static final Pattern REFERENCE = Pattern.compile("\\b(?:references?|refs?\\.?) (?=\\d)");

  /** What one writer sets and another leaves out. */
  private static final Pattern LOOSE = Pattern.compile("[\\s-]");

  /** Parts of words as short as this are in many that have nothing to do with them. */
  private static final int PART = 3;

  private static final int MOST_WORDS = 12;

  /** The last rank of a name that has the text as whole words. */
  static final int WORDS = 2;

  /** What is longer is a sentence, and only begins with the name. */
  private static final int NAME = 60;

  private final String text;
  private final String bare;
  private final String wanted;
  private final String asked;
  private final List<String> words;
  private final List<String> parts;

  public NamePattern(String text) {
    this.text = folded(text);
    var all = Arrays.stream(this.text.split("[\\s?!,;]+")).filter(w -> !w.isEmpty()).toList();
    var telling = all.stream().filter(word -> !STOP_WORDS.contains(word)).toList();
    this.bare = bare(this.text);
    this.wanted = SIGNS.matcher(this.text).replaceAll(" ").strip();
    this.parts = List.of(wanted.split(" "));
    this.asked = " " + this.text.replaceAll("[\\s?!,;.]+", " ") + " ";
    this.words = (telling.isEmpty() ? all : telling).stream().distinct().limit(MOST_WORDS).toList();
  }

  /** Whether the text has no word to look for. */
  public boolean isEmpty() {
    return words.isEmpty();
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

  /** The same of a name that was folded before; one that cannot fit takes little work. */
  int rankOfFolded(String name) {
    return mayFit(name) ? rank(Name.of(name, name)) : Integer.MAX_VALUE;
  }

  private boolean mayFit(String folded) {
    return !wanted.isEmpty() && parts.stream().allMatch(folded::contains)
        || words.stream().allMatch(folded::contains)
        || folded.length() <= asked.length() && asked.contains(folded)
        || isBare(folded);
  }

  /** Whether it is the text but for the signs that one writer sets and another leaves out. */
  private boolean isBare(String folded) {
    int place = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c != '-' && c != ' ') {
        if (place == bare.length() || bare.charAt(place) != c) {
          return false;
        }
        place++;
      }
    }
    return place == bare.length();
  }

  /** Whether it is the very name, however it is written. */
  public boolean isName(Name name) {
    return name.bare().equals(bare);
  }

  /** A text without capitals and what else only writers choose. */
  static String folded(String text) {
    var seen = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    var plain = DASHES.matcher(seen).replaceAll("-").replace('’', '\'').toLowerCase(Locale.ROOT);
    var spaced = SPACES.matcher(plain).replaceAll(" ");
    return REFERENCE.matcher(spaced).replaceAll("ref. ").strip();
  }

  /** Without the signs that one writer sets and another leaves out. */
  private static String bare(String folded) {
    return LOOSE.matcher(folded).replaceAll("");
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
      return of(text, NamePattern.folded(text));
    }

    private static Name of(String text, String folded) {
      var tokens = SIGNS.matcher(folded).replaceAll(" ");
      return new Name(text, folded, NamePattern.bare(folded), " " + tokens + " ");
    }
  }
}
