package org.interphase.notation;

import java.math.BigDecimal;

/**
 * Reads one printed number and keeps its decimals: {@code 99.0}, {@code −2.03}, {@code 10⁻⁴},
 * {@code 5.4 × 10⁻⁵}, {@code 2.8e-4}.
 */
final class NumberGrammar {

  private static final String TIMES_SIGNS = "×·⋅*✕";
  private static final int MOST_EXPONENT_DIGITS = 3;
  private static final String POWER = "a power of ten such as 10⁻⁴";
  private static final String RAISE =
      "Write powers of ten with raised exponents (10⁻⁴), and ranges with spaces (10 – 40).";

  private final Cursor cursor;

  NumberGrammar(Cursor cursor) {
    this.cursor = cursor;
  }

  /**
   * A number as printed.
   *
   * @param shareable true for {@code m × 10ⁿ}, whose power may be meant for the number before, too
   */
  record Printed(BigDecimal value, boolean shareable) {}

  /** True if a number begins here. */
  boolean atNumber() {
    return cursor.atDigit() || Glyphs.isMinus(cursor.peek()) && Glyphs.isDigit(cursor.peek(1));
  }

  /** Moves behind a sign of multiplication; a letter x counts only between two amounts. */
  boolean takeTimes() {
    int start = cursor.position();
    cursor.skipSpaces();
    boolean letter = cursor.peek() == 'x';
    if (!cursor.atEnd() && (letter || TIMES_SIGNS.indexOf(cursor.peek()) >= 0)) {
      cursor.next();
      cursor.skipSpaces();
      if (!letter || atNumber()) {
        return true;
      }
    }
    cursor.moveTo(start);
    return false;
  }

  Printed number() throws Stuck {
    int start = cursor.position();
    boolean negative = Glyphs.isMinus(cursor.peek());
    if (negative) {
      cursor.next();
    }
    String digits = digits(start);
    if (Glyphs.isSuperscript(cursor.peek()) || cursor.peek() == '^') {
      return new Printed(signed(barePower(start, digits), negative), false);
    }
    BigDecimal mantissa = signed(new BigDecimal(digits), negative);
    if (atExponentLetter()) {
      cursor.next();
      return new Printed(mantissa.scaleByPowerOfTen(exponentOnTheLine(start)), false);
    }
    int behindMantissa = cursor.position();
    if (takeTimes() && atTen()) {
      cursor.take("10");
      return new Printed(mantissa.scaleByPowerOfTen(exponent(start)), true);
    }
    cursor.moveTo(behindMantissa);
    refuseLoweredExponent(start);
    return new Printed(mantissa, false);
  }

  private String digits(int start) throws Stuck {
    int first = cursor.position();
    cursor.takeDigits();
    if (cursor.position() == first) {
      throw cursor.stuck("a number", "Write a number in digits here, such as 0.5.");
    }
    if (cursor.take('.') && cursor.takeDigits().isEmpty()) {
      throw cursor.stuckSince(
          start, "digits after the point", "Complete the number, or take the point out.");
    }
    String digits = cursor.since(first);
    boolean secondPoint = cursor.peek() == '.' && Glyphs.isDigit(cursor.peek(1));
    boolean comma = cursor.peek() == ',' && Glyphs.isDigit(cursor.peek(1));
    if (secondPoint || comma) {
      cursor.next();
      cursor.takeDigits();
      throw cursor.stuckSince(
          start,
          "a number with one decimal point and no comma",
          "Write 0.5 for a decimal, 1000 for a thousand.");
    }
    return digits;
  }

  private BigDecimal barePower(int start, String digits) throws Stuck {
    int exponent = exponent(start);
    if (!digits.equals("10")) {
      throw cursor.stuckSince(start, POWER, "Write m × 10ⁿ; no other number is raised to a power.");
    }
    return BigDecimal.ONE.scaleByPowerOfTen(exponent);
  }

  private boolean atExponentLetter() {
    boolean letter = cursor.peek() == 'e' || cursor.peek() == 'E';
    char next = cursor.peek(1);
    boolean signedDigit = (Glyphs.isMinus(next) || next == '+') && Glyphs.isDigit(cursor.peek(2));
    return letter && (Glyphs.isDigit(next) || signedDigit);
  }

  /** Only a raised exponent makes a power of ten; {@code 0.1 × 10} are two quantities. */
  private boolean atTen() {
    char behind = cursor.peek(2);
    return cursor.peek() == '1'
        && cursor.peek(1) == '0'
        && (Glyphs.isSuperscript(behind) || behind == '^');
  }

  /** {@code 5.4 × 10-5} has lost its raised exponent, and 10-40 behind a sign × may have, too. */
  private void refuseLoweredExponent(int start) throws Stuck {
    int behindMantissa = cursor.position();
    if (takeTimes() && cursor.take("10")) {
      boolean dash = Glyphs.isMinus(cursor.peek()) || cursor.peek() == '–';
      if (dash && Glyphs.isDigit(cursor.peek(1))) {
        cursor.next();
        cursor.takeDigits();
        throw cursor.stuckSince(start, POWER, RAISE);
      }
    }
    cursor.moveTo(behindMantissa);
  }

  private int exponent(int start) throws Stuck {
    if (cursor.take('^')) {
      return exponentOnTheLine(start);
    }
    var exponent = new StringBuilder();
    while (Glyphs.isSuperscript(cursor.peek())) {
      exponent.append(Glyphs.plain(cursor.next()));
    }
    return exponent(exponent.toString(), start);
  }

  private int exponentOnTheLine(int start) throws Stuck {
    boolean signed = Glyphs.isMinus(cursor.peek()) || cursor.peek() == '+';
    String sign = signed ? String.valueOf(Glyphs.plain(cursor.next())) : "";
    return exponent(sign + cursor.takeDigits(), start);
  }

  private int exponent(String printed, int start) throws Stuck {
    boolean signed = printed.startsWith("-") || printed.startsWith("+");
    String digits = signed ? printed.substring(1) : printed;
    boolean whole = !digits.isEmpty() && digits.chars().allMatch(c -> Glyphs.isDigit((char) c));
    if (!whole || digits.length() > MOST_EXPONENT_DIGITS) {
      throw cursor.stuckSince(
          start, POWER, "Write a whole number of at most three digits as the exponent.");
    }
    return Integer.parseInt(printed);
  }

  private static BigDecimal signed(BigDecimal number, boolean negative) {
    return negative ? number.negate() : number;
  }
}
