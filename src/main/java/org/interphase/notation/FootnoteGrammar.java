package org.interphase.notation;

import java.util.regex.Pattern;

/**
 * Reads the mark of a footnote behind a value: {@code 3.2*}, {@code 3.2†}, {@code 3.2ᵃ}, {@code 3.2
 * a)}, {@code 3.2 [b]}. Digits are none, since {@code 3.2¹} may be a power and {@code 3.2 [1]} a
 * citation.
 */
final class FootnoteGrammar {

  private static final String RAISED_LETTERS = "\\u1D43-\\u1D5B\\u1D9C";
  private static final Pattern MARK =
      Pattern.compile(
          "\\s*([*†‡§¶#]++(?!\\s*[\\d.+−-])|["
              + RAISED_LETTERS
              + "]+|\\[[a-z]\\]|(?<letter>[a-z])\\))(?![\\p{L}\\d])");
  private static final Pattern RAISED_LETTER = Pattern.compile("[" + RAISED_LETTERS + "]");

  private final Cursor cursor;
  private final UnitSpellings units;

  FootnoteGrammar(Cursor cursor, UnitSpellings units) {
    this.cursor = cursor;
    this.units = units;
  }

  /** True for a raised letter, which ends what stands before it. */
  static boolean isRaisedLetter(char c) {
    return RAISED_LETTER.matcher(String.valueOf(c)).matches();
  }

  /**
   * The mark that stands here, and moves behind it; empty where there is none. A unit is none, nor
   * is a letter {@code inParentheses}, which another sign closes.
   */
  String take(boolean inParentheses) {
    var mark = MARK.matcher(cursor.text()).region(cursor.position(), cursor.text().length());
    mark.useTransparentBounds(true);
    if (!mark.lookingAt()) {
      return "";
    }
    var letter = mark.group("letter");
    if (letter != null && (inParentheses || units.knows(letter))) {
      return "";
    }
    cursor.moveTo(mark.end());
    return mark.group(1);
  }
}
