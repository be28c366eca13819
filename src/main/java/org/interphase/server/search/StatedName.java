package org.interphase.server.search;

import java.util.Locale;

/**
 * A name or a word as it may stand in a statement, in other forms as well.
 *
 * @param stem what all of its forms begin with
 */
record StatedName(String stem) {

  /** Shorter words are the beginning of too many others. */
  private static final int LONG = 5;

  static StatedName of(String name) {
    var plain = name.toLowerCase(Locale.ROOT);
    boolean isInflected =
        plain.length() > LONG && plain.chars().allMatch(c -> Character.isLetter(c) && c < 0x250);
    return new StatedName(isInflected ? plain.substring(0, plain.length() - 1) : plain);
  }

  /** Whether a statement has it as a word or words, not within another, as LiF is in LiFSI. */
  boolean isIn(String statement) {
    var text = statement.toLowerCase(Locale.ROOT);
    for (int at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
      if (!isPartOfWord(text, at - 1) && isEnd(text, at + stem.length())) {
        return true;
      }
    }
    return false;
  }

  /** A long word may go on; a short one ends, but for the {@code s} of many. */
  private boolean isEnd(String text, int at) {
    boolean isLong = stem.length() >= LONG && stem.chars().allMatch(Character::isLetter);
    boolean isPlural = at < text.length() && text.charAt(at) == 's' && !isPartOfWord(text, at + 1);
    return isLong || isPlural || !isPartOfWord(text, at);
  }

  private static boolean isPartOfWord(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
