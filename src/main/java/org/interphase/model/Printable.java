package org.interphase.model;

import java.util.Locale;

/** Tells characters that a reader sees, and any graph can hold, from all others. */
public final class Printable {

  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /** True of a text of nothing else. */
  public static boolean is(String text) {
    return text.codePoints().allMatch(Printable::is);
  }

  /**
   * False of control characters, of halves of characters, of what is no character, of what stands
   * for one that was lost, of what means something in one font only, and of what turns a text.
   */
  public static boolean is(int c) {
    boolean space = c == '\t' || c == '\n' || c == '\r';
    boolean noncharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    return space
        || !Character.isISOControl(c)
            && !isHalf(c)
            && !noncharacter
            && c != REPLACEMENT
            && !turnsText(c)
            && Character.getType(c) != Character.PRIVATE_USE;
  }

  /** Embeddings, overrides and isolates: behind them {@code 3.5} is shown as {@code 5.3}. */
  public static boolean turnsText(int c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }

  /** True of half a character. */
  public static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  /** True of a text with half a character in it, which nothing can be written with. */
  public static boolean hasHalf(String text) {
    return text.codePoints().anyMatch(Printable::isHalf);
  }

  /** The text with the code of each other character in its place: {@code ⟨U+202E⟩}. */
  public static String spelled(String text) {
    var spelled = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (is(c)) {
                spelled.appendCodePoint(c);
              } else {
                spelled.append('⟨').append(code(c)).append('⟩');
              }
            });
    return spelled.toString();
  }

  /** The character's code as people write it: {@code U+202E}. */
  public static String code(int character) {
    return String.format(Locale.ROOT, "U+%04X", character);
  }
}
