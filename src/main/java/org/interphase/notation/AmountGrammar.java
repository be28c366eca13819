package org.interphase.notation;

import java.math.BigDecimal;
import java.util.Optional;
import org.interphase.model.Amount;
import org.interphase.model.Qualifier;

/** Reads an amount: {@code ≥99.0}, {@code 0.40 ± 0.01}, {@code 0.2–1}. */
final class AmountGrammar {

  private final Cursor cursor;
  private final NumberGrammar numbers;

  AmountGrammar(Cursor cursor) {
    this.cursor = cursor;
    this.numbers = new NumberGrammar(cursor);
  }

  /** True if an amount begins here, be it a broken one. */
  boolean atAmount() {
    return numbers.atNumber()
        || !cursor.atEnd() && (cursor.peek() == '±' || "≈~∼≥⩾≤⩽<>".indexOf(cursor.peek()) >= 0);
  }

  boolean takeTimes() {
    return numbers.takeTimes();
  }

  Amount amount() throws Stuck {
    int start = cursor.position();
    Qualifier qualifier = qualifier();
    cursor.skipSpaces();
    NumberGrammar.Printed first = numbers.number();
    Amount amount = new Amount(first.value(), Optional.empty(), Optional.empty(), qualifier);
    if (takeRangeSign()) {
      amount = range(start, qualifier, first, numbers.number());
    } else if (takePlusMinus()) {
      amount = uncertain(start, qualifier, first, numbers.number());
    }
    refuseMore(start);
    return amount;
  }

  private Qualifier qualifier() {
    if (cursor.take(">=") || cursor.take("≥") || cursor.take("⩾")) {
      return Qualifier.AT_LEAST;
    }
    if (cursor.take("<=") || cursor.take("≤") || cursor.take("⩽")) {
      return Qualifier.AT_MOST;
    }
    if (cursor.take("≈") || cursor.take("~") || cursor.take("∼")) {
      return Qualifier.APPROXIMATELY;
    }
    if (cursor.take(">")) {
      return Qualifier.MORE_THAN;
    }
    return cursor.take("<") ? Qualifier.LESS_THAN : Qualifier.NONE;
  }

  /** Moves behind a dash or {@code to}, and the spaces behind it. */
  boolean takeRangeSign() {
    int start = cursor.position();
    cursor.skipSpaces();
    boolean word = cursor.peekLetters().equals("to");
    if (word ? cursor.take("to") : cursor.take('–') || cursor.take('-') || cursor.take('−')) {
      cursor.skipSpaces();
      return true;
    }
    cursor.moveTo(start);
    return false;
  }

  private boolean takePlusMinus() {
    int start = cursor.position();
    if (cursor.skipSpaces().take('±')) {
      cursor.skipSpaces();
      return true;
    }
    cursor.moveTo(start);
    return false;
  }

  private Amount range(
      int start, Qualifier qualifier, NumberGrammar.Printed lower, NumberGrammar.Printed upper)
      throws Stuck {
    if (qualifier.boundsBelow() || qualifier.boundsAbove()) {
      throw cursor.stuckSince(
          start,
          "a range or a bound, not both",
          "Take the sign " + qualifier.sign() + " out, or write one number behind it.");
    }
    refuseSharedPower(start, lower, upper);
    if (lower.value().compareTo(upper.value()) > 0) {
      throw cursor.stuckSince(
          start,
          "a range from the smaller to the larger number",
          "Swap the two ends; if a power of ten is meant, raise its exponent (10⁻⁴).");
    }
    return new Amount(lower.value(), Optional.of(upper.value()), Optional.empty(), qualifier);
  }

  private Amount uncertain(
      int start, Qualifier qualifier, NumberGrammar.Printed first, NumberGrammar.Printed second)
      throws Stuck {
    BigDecimal uncertainty = second.value();
    if (qualifier.boundsBelow() || qualifier.boundsAbove()) {
      throw cursor.stuckSince(
          start,
          "an uncertainty or a bound, not both",
          "Take the sign " + qualifier.sign() + " or the uncertainty out.");
    }
    refuseSharedPower(start, first, second);
    if (uncertainty.signum() < 0) {
      throw cursor.stuckSince(
          start, "an uncertainty of zero or more", "Take the minus sign behind ± out.");
    }
    return new Amount(first.value(), Optional.empty(), Optional.of(uncertainty), qualifier);
  }

  /** Nobody can tell whether the first number of {@code 1–2 × 10⁴} is 1 or 10 000. */
  private void refuseSharedPower(
      int start, NumberGrammar.Printed first, NumberGrammar.Printed second) throws Stuck {
    if (second.shareable() && !first.shareable()) {
      throw cursor.stuckSince(
          start,
          "a power of ten with both numbers or with none",
          "Write both numbers in full, such as 1 × 10⁴–2 × 10⁴.");
    }
  }

  private void refuseMore(int start) throws Stuck {
    if (takePlusMinus()) {
      throw cursor.stuckSince(
          start,
          "one number with one uncertainty, or a range without",
          "Keep one ± for one number.");
    }
    if (takeRangeSign()) {
      throw cursor.stuckSince(
          start, "a range with two ends", "Keep two numbers, the smaller one first.");
    }
  }
}
