package org.interphase.notation;

import java.util.OptionalInt;

/**
 * Reads the exponent of a power of ten: {@code 10⁻⁴}, {@code 10^-4}, {@code 10^{-4}}, and behind a
 * sign of multiplication {@code 10-4} too, where it can be no range.
 */
final class PowerGrammar {

  private static final int MOST_EXPONENT_DIGITS = 3;
  private static final int TEN = 10;
  private static final String STARS = "**";
  private static final String POWER = "a power of ten such as 10⁻⁴";

  private final Cursor cursor;

  PowerGrammar(Cursor cursor) {
    this.cursor = cursor;
  }

  /** True if what stands here raises the number before it to a power. */
  boolean atRaised() {
    boolean superscript = Glyphs.isSuperscript(cursor.peek());
    boolean minusOnTheLine =
        Glyphs.isMinus(cursor.peek()) && Glyphs.isSuperscriptDigit(cursor.peek(1));
    return superscript || minusOnTheLine || cursor.peek() == '^' || atStars();
  }

  /** {@code 10**-4}; without an exponent they are the mark of a footnote. */
  private boolean atStars() {
    boolean signed = isSign(cursor.peek(STARS.length()));
    return cursor.at(STARS) && Glyphs.isDigit(cursor.peek(STARS.length() + (signed ? 1 : 0)));
  }

  /** True for the sign of an exponent on the line, whose minus is set as an en dash, too. */
  static boolean isSign(char c) {
    return Glyphs.isMinus(c) || c == '–' || c == '+';
  }

  /** {@code 10−3} with a true minus sign runs down, and so is no range. */
  boolean atTrueMinus() {
    return cursor.peek() == '−'
        && Glyphs.isDigit(cursor.peek(1))
        && cursor.peek(1) != '0'
        && !Glyphs.isDigit(cursor.peek(2))
        && cursor.peek(2) != '.';
  }

  /** The raised exponent that begins here, of a number that began at {@code start}. */
  int raised(int start) throws Stuck {
    if (cursor.take('^') || cursor.take(STARS)) {
      return raisedByCaret(start);
    }
    if (atTrueMinus()) {
      return onTheLine(start);
    }
    var sign = Glyphs.isMinus(cursor.peek()) ? String.valueOf(Glyphs.plain(cursor.next())) : "";
    var exponent = new StringBuilder(sign);
    while (Glyphs.isSuperscript(cursor.peek())) {
      exponent.append(Glyphs.plain(cursor.next()));
    }
    return whole(exponent.toString(), start);
  }

  private int raisedByCaret(int start) throws Stuck {
    boolean braced = cursor.take('{');
    boolean bracketed = !braced && cursor.take('(');
    int exponent = onTheLine(start);
    if (braced && !cursor.take('}') || bracketed && !cursor.take(')')) {
      throw cursor.stuckSince(start, POWER, "Close the brace behind the exponent.");
    }
    return exponent;
  }

  /** The exponent that begins here in signs on the line. */
  int onTheLine(int start) throws Stuck {
    var sign = isSign(cursor.peek()) ? cursor.next() == '+' ? "+" : "-" : "";
    return whole(sign + cursor.takeDigits(), start);
  }

  /**
   * The exponent of the ten that stands here, behind a sign of multiplication; nothing where it is
   * a factor by itself.
   */
  OptionalInt behindTimes(int start) throws Stuck {
    int before = cursor.position();
    if (cursor.take("10")) {
      if (atRaised()) {
        return OptionalInt.of(raised(start));
      }
      boolean dash = Glyphs.isMinus(cursor.peek()) || cursor.peek() == '–';
      if (dash && Glyphs.isDigit(cursor.peek(1))) {
        return OptionalInt.of(lowered(start));
      }
    }
    cursor.moveTo(before);
    return OptionalInt.empty();
  }

  /** 10-4 runs down and so is no range; 10-40 could be one, or the power. */
  private int lowered(int start) throws Stuck {
    cursor.next();
    int exponent = whole(cursor.takeDigits(), start);
    boolean fraction = cursor.peek() == '.' && Glyphs.isDigit(cursor.peek(1));
    if (exponent > TEN || fraction) {
      throw cursor.stuckSince(
          start,
          POWER,
          "Write powers of ten with raised exponents (10⁻⁴), and ranges with spaces (10 – 40).");
    }
    return -exponent;
  }

  private int whole(String printed, int start) throws Stuck {
    boolean signed = printed.startsWith("-") || printed.startsWith("+");
    var digits = signed ? printed.substring(1) : printed;
    boolean whole = !digits.isEmpty() && digits.chars().allMatch(c -> Glyphs.isDigit((char) c));
    if (!whole || digits.length() > MOST_EXPONENT_DIGITS) {
      throw cursor.stuckSince(
          start, POWER, "Write a whole number of at most three digits as the exponent.");
    }
    return Integer.parseInt(printed);
  }

  /** Stuck on a number other than ten that is raised. */
  Stuck notOfTen(int start) {
    return cursor.stuckSince(start, POWER, "Write m × 10ⁿ; no other number is raised to a power.");
  }
}
