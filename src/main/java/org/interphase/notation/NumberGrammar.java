package org.interphase.notation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Reads one printed number and keeps its decimals: {@code 99.0}, {@code −2.03}, {@code 10⁻⁴},
 * {@code 5.4 × 10⁻⁵}, {@code 2.8e-4}, {@code 1.3(2) × 10⁻⁴}.
 */
final class NumberGrammar {

  private static final String TIMES_SIGNS = "×·⋅∙•*✕∗⨯";

  private static final String RAISED_DOTS = "·⋅∙•";

  /**
   * 1,000 and 1 000 000, and 1 200 with a thin space; 1,234 could be a decimal comma, which is
   * asked about.
   */
  private static final Pattern THOUSANDS =
      Pattern.compile(
          "[1-9]\\d{0,2}(?:([, \u00A0\u2009\u202F])\\d{3}(?:\\1\\d{3})+|[,"
              + " \u00A0]000|[\u2009\u202F]\\d{3})(?![\\d.,])");

  private static final int THOUSAND_DIGITS = 3;

  private static final String ONE_OF_TWO_WAYS =
      "Write 0.31(2) or 0.31 ± 0.02 for an uncertainty; what is none goes into a column of its"
          + " own.";

  private final Cursor cursor;
  private final PowerGrammar powers;

  NumberGrammar(Cursor cursor) {
    this.cursor = cursor;
    this.powers = new PowerGrammar(cursor);
  }

  /**
   * A number as printed.
   *
   * @param uncertainty printed in brackets that touch the number
   * @param power the exponent of {@code m × 10ⁿ}, which may be meant for the number before, too
   */
  record Printed(BigDecimal value, Optional<BigDecimal> uncertainty, OptionalInt power) {

    /** The same number, times a power of ten. */
    Printed times(int exponent) {
      return new Printed(
          value.scaleByPowerOfTen(exponent),
          uncertainty.map(u -> u.scaleByPowerOfTen(exponent)),
          OptionalInt.of(exponent));
    }

    /** The number before its power of ten. */
    BigDecimal mantissa() {
      return value.scaleByPowerOfTen(-power.orElse(0));
    }
  }

  /** True if a number begins here. */
  boolean atNumber() {
    boolean signed = Glyphs.isMinus(cursor.peek()) || cursor.peek() == '+';
    return atDecimal(signed ? 1 : 0);
  }

  /** True for a digit, also behind a point: {@code .35}. */
  private boolean atDecimal(int ahead) {
    boolean point = cursor.peek(ahead) == '.';
    return Glyphs.isDigit(cursor.peek(point ? ahead + 1 : ahead));
  }

  /** Moves behind a sign of multiplication; a letter x counts only between two amounts. */
  boolean takeTimes() {
    int start = cursor.position();
    cursor.skipSpaces();
    boolean letter = cursor.peek() == 'x' || cursor.peek() == 'X';
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
    if (negative || cursor.peek() == '+' && atDecimal(1)) {
      cursor.next();
    }
    var digits = digits(start);
    if (powers.atRaised() || digits.equals("10") && powers.atTrueMinus()) {
      return certain(signed(barePower(start, digits), negative));
    }
    refuseRaisedPoint(start, digits);
    var mantissa = signed(new BigDecimal(digits), negative);
    var uncertainty = uncertainty(start, mantissa);
    var printed = scaled(new Printed(mantissa, uncertainty, OptionalInt.empty()), start);
    refuseBracketBehindPower(start);
    return printed;
  }

  private Printed scaled(Printed mantissa, int start) throws Stuck {
    var exponent = takePower(start);
    return exponent.isPresent() ? mantissa.times(exponent.getAsInt()) : mantissa;
  }

  /** In {@code 1·5} nobody can tell a decimal point as some print it from a product. */
  private void refuseRaisedPoint(int start, String digits) throws Stuck {
    boolean dot = !cursor.atEnd() && RAISED_DOTS.indexOf(cursor.peek()) >= 0;
    if (!dot || digits.indexOf('.') >= 0 || !Glyphs.isDigit(cursor.peek(1))) {
      return;
    }
    int before = cursor.position();
    if (takePower(start).isEmpty()) {
      cursor.next();
      var behind = cursor.takeDigits();
      throw cursor.stuckSince(
          start,
          "a decimal point on the line, or × between two numbers",
          "Write " + digits + "." + behind + " or " + digits + " × " + behind + ".");
    }
    cursor.moveTo(before);
  }

  /** Moves behind {@code × 10⁻⁴} or {@code e-4}; nothing where none stands here. */
  OptionalInt takePower(int start) throws Stuck {
    if (atExponentLetter()) {
      cursor.skipSpaces().next();
      return OptionalInt.of(powers.onTheLine(start));
    }
    int before = cursor.position();
    var exponent = takeTimes() ? powers.behindTimes(start) : OptionalInt.empty();
    if (exponent.isEmpty()) {
      cursor.moveTo(before);
    }
    return exponent;
  }

  private static Printed certain(BigDecimal value) {
    return new Printed(value, Optional.empty(), OptionalInt.empty());
  }

  private String digits(int start) throws Stuck {
    int first = cursor.position();
    cursor.takeDigits();
    if (cursor.position() == first && !atDecimal(0)) {
      throw cursor.stuck("a number", "Write a number in digits here, such as 0.5.");
    }
    var thousands = THOUSANDS.matcher(cursor.text()).region(first, cursor.text().length());
    if (thousands.lookingAt()) {
      cursor.moveTo(thousands.end());
      return thousands.group().replaceAll("\\D", "");
    }
    if (cursor.take('.') && cursor.takeDigits().isEmpty()) {
      throw cursor.stuckSince(
          start, "digits after the point", "Complete the number, or take the point out.");
    }
    var digits = cursor.since(first);
    if (cursor.peek() == ',' && Glyphs.isDigit(cursor.peek(1))) {
      throw decimalComma(first);
    }
    if (cursor.peek() == '.' && Glyphs.isDigit(cursor.peek(1))) {
      cursor.next();
      cursor.takeDigits();
      throw cursor.stuckSince(
          start, "a number with one decimal point", "Take the other points out.");
    }
    return digits;
  }

  /** 0,31 can only be a decimal; 1,234 may be a thousand and more. */
  private Stuck decimalComma(int first) {
    var whole = cursor.since(first);
    cursor.next();
    var behind = cursor.takeDigits();
    var decimal = whole.replace(".", "") + "." + behind;
    boolean thousands = whole.matches("[1-9]\\d{0,2}") && behind.length() == THOUSAND_DIGITS;
    return new Stuck(
        (thousands ? "a comma that is a decimal or parts thousands in " : "a decimal comma in ")
            + Cursor.spot(cursor.since(first), cursor.text()),
        "a decimal point",
        "Write " + decimal + (thousands ? " or " + whole + behind : "") + ".");
  }

  /**
   * What stands in brackets that touch the number: the uncertainty, in the number's last digits or
   * in full, as 7.2.2 of the <a href="https://www.bipm.org/en/committees/jc/jcgm/publications">GUM
   * </a> writes it.
   */
  private Optional<BigDecimal> uncertainty(int start, BigDecimal number) throws Stuck {
    int before = cursor.position();
    if (!cursor.take('(') || !cursor.atDigit()) {
      cursor.moveTo(before);
      return Optional.empty();
    }
    var digits = digits(start);
    if (!cursor.take(')')) {
      // A unit follows, as in 5.3(60 °C), or words; those are a note.
      cursor.moveTo(before);
      return Optional.empty();
    }
    var printed = new BigDecimal(digits);
    boolean inFull = digits.indexOf('.') >= 0;
    var uncertainty = inFull ? printed : printed.movePointLeft(number.scale());
    boolean above = number.signum() != 0 && uncertainty.compareTo(number.abs()) > 0;
    if (above || uncertainty.scale() != number.scale()) {
      throw cursor.stuckSince(
          start, "an uncertainty in the last digits of its number in brackets", ONE_OF_TWO_WAYS);
    }
    return Optional.of(uncertainty);
  }

  /** In {@code 3e-4(3)} nobody can tell an uncertainty from a footnote. */
  private void refuseBracketBehindPower(int start) throws Stuck {
    int before = cursor.position();
    if (cursor.take('(') && !cursor.takeDigits().isEmpty() && cursor.take(')')) {
      throw cursor.stuckSince(
          start, "an uncertainty before the power of ten, as in 1.3(2) × 10⁻⁴", ONE_OF_TWO_WAYS);
    }
    cursor.moveTo(before);
  }

  private BigDecimal barePower(int start, String digits) throws Stuck {
    int exponent = powers.raised(start);
    if (!digits.equals("10")) {
      throw powers.notOfTen(start);
    }
    refuseBracketBehindPower(start);
    return BigDecimal.ONE.scaleByPowerOfTen(exponent);
  }

  private boolean atExponentLetter() {
    int gap = cursor.position();
    cursor.skipSpaces();
    boolean letter = cursor.peek() == 'e' || cursor.peek() == 'E';
    boolean touches = cursor.position() == gap;
    char next = cursor.peek(1);
    boolean signedDigit = PowerGrammar.isSign(next) && Glyphs.isDigit(cursor.peek(2));
    cursor.moveTo(gap);
    return letter && (touches && Glyphs.isDigit(next) || signedDigit);
  }

  private static BigDecimal signed(BigDecimal number, boolean negative) {
    return negative ? number.negate() : number;
  }
}
