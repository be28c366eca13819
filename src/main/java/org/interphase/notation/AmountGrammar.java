package org.interphase.notation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.interphase.model.Amount;
import org.interphase.model.Qualifier;
import org.interphase.notation.NumberGrammar.Printed;

/** Reads an amount: {@code ≥99.0}, {@code 0.40 ± 0.01}, {@code 0.2–1}, {@code 0.31(2)}. */
final class AmountGrammar {

  private static final List<String> RANGE_SIGNS = List.of("–", "-", "−", "—", "...", "…", "~", "∼");

  private static final List<String> ARROWS = List.of("→", "⟶", "➔", "➝", "⇒", "->", "=>", "−>");

  private static final Map<String, String> PARTING_WORDS = Map.of("from", "to", "between", "and");

  private final Cursor cursor;
  private final NumberGrammar numbers;
  private final QualifierGrammar qualifiers;
  private final SharedPower powers;

  AmountGrammar(Cursor cursor) {
    this.cursor = cursor;
    this.numbers = new NumberGrammar(cursor);
    this.qualifiers = new QualifierGrammar(cursor);
    this.powers = new SharedPower(cursor);
  }

  /** True if an amount begins here, be it a broken one. */
  boolean atAmount() {
    return numbers.atNumber()
        || qualifiers.isHere()
        || cursor.peek() == '±'
        || atGroup()
        || atWordedRange();
  }

  /** {@code from 3} of {@code from 3 to 5}; {@code between 3}. */
  private boolean atWordedRange() {
    int start = cursor.position();
    boolean worded = takeWordOfRange().isPresent() && atAmountBehindSpaces();
    cursor.moveTo(start);
    return worded;
  }

  /** Moves behind the word with which a range begins; gives the one that parts its ends. */
  private Optional<String> takeWordOfRange() {
    var word = cursor.peekLetters();
    Optional<String> parting =
        Optional.ofNullable(PARTING_WORDS.get(word.toLowerCase(Locale.ROOT)))
            .filter(found -> Glyphs.isSpace(cursor.peek(word.length())));
    parting.ifPresent(found -> cursor.take(word));
    return parting;
  }

  private boolean atGroup() {
    int start = cursor.position();
    boolean group = (cursor.take('(') || cursor.take('[')) && atAmountBehindSpaces();
    cursor.moveTo(start);
    return group;
  }

  private boolean atAmountBehindSpaces() {
    cursor.skipSpaces();
    return numbers.atNumber();
  }

  boolean takeTimes() {
    return numbers.takeTimes();
  }

  Amount amount() throws Stuck {
    int start = cursor.position();
    var qualifier = qualifiers.take();
    cursor.skipSpaces();
    var amount = ungrouped(start, qualifier);
    refuseMore(start);
    return amount;
  }

  private Amount ungrouped(int start, Qualifier qualifier) throws Stuck {
    if (atWordedRange()) {
      return worded(start, qualifier);
    }
    return atGroup() ? grouped(start, qualifier) : several(start, qualifier);
  }

  private Amount worded(int start, Qualifier qualifier) throws Stuck {
    var parting = takeWordOfRange().orElseThrow();
    cursor.skipSpaces();
    var first = numbers.number();
    if (!cursor.skipSpaces().peekLetters().equals(parting)) {
      throw cursor.stuckSince(
          start,
          "both ends of a range, such as from 3 to 5",
          "Write the other end and the unit once, behind it.");
    }
    cursor.take(parting);
    refuseBound(start, qualifier, "a range or a bound, not both", "or write one number behind it");
    cursor.skipSpaces();
    var second = numbers.number();
    refuseUncertainEnds(start, first, second);
    return powers.range(start, qualifier, first, second);
  }

  /**
   * The number of {@code 95% ± 1%}: {@code amount}, whose unit stands before the cursor, with the
   * uncertainty behind it; the same amount where none stands here.
   */
  Amount withUncertaintyBehindUnit(int start, Amount amount) throws Stuck {
    if (amount.last().isPresent() || amount.uncertainty().isPresent() || !takePlusMinus()) {
      return amount;
    }
    refuseBoundWithUncertainty(start, amount.qualifier());
    var second = numbers.number();
    boolean doubtful = second.uncertainty().isPresent() || second.value().signum() < 0;
    if (doubtful) {
      throw oneUncertainty(start);
    }
    return new Amount(
        amount.first(), Optional.empty(), Optional.of(second.value()), amount.qualifier());
  }

  /** A range or an uncertainty in parentheses, whose power of ten holds for both numbers. */
  private Amount grouped(int start, Qualifier qualifier) throws Stuck {
    boolean brackets = cursor.next() == '[';
    cursor.skipSpaces();
    var inner = brackets ? interval(start, qualifier) : several(start, qualifier);
    cursor.skipSpaces();
    boolean one = inner.last().isEmpty() && inner.uncertainty().isEmpty();
    if (one || !cursor.take(brackets ? ']' : ')')) {
      throw cursor.stuckSince(
          start,
          "a range or an uncertainty in parentheses, as in (1.3 ± 0.2) × 10⁻⁴",
          "Take the parentheses off, or put them round a range or an uncertainty alone.");
    }
    var exponent = numbers.takePower(start);
    return exponent.isPresent() ? SharedPower.times(inner, exponent.getAsInt()) : inner;
  }

  /** {@code [0.55, 0.70]}; of whole numbers they may be keys of references. */
  private Amount interval(int start, Qualifier qualifier) throws Stuck {
    int inside = cursor.position();
    var first = numbers.number();
    cursor.skipSpaces();
    if (!cursor.take(',')) {
      cursor.moveTo(inside);
      return several(start, qualifier);
    }
    cursor.skipSpaces();
    var second = numbers.number();
    if (first.value().scale() <= 0 && second.value().scale() <= 0) {
      throw cursor.stuckSince(
          start,
          "a range such as 3–5",
          "Write a range with a dash, and references in a column of their own.");
    }
    refuseUncertainEnds(start, first, second);
    return powers.range(start, qualifier, first, second);
  }

  private Amount several(int start, Qualifier before) throws Stuck {
    var first = numbers.number();
    var qualifier = qualifiers.takePlus(before);
    refuseChange(start);
    if (takeRangeSign()) {
      refuseBound(
          start, qualifier, "a range or a bound, not both", "or write one number behind it");
      var second = numbers.number();
      refuseUncertainEnds(start, first, second);
      return powers.range(start, qualifier, first, second);
    }
    if (takePlusMinus()) {
      refuseBoundWithUncertainty(start, qualifier);
      var second = numbers.number();
      refuseUncertainEnds(start, first, second);
      return powers.uncertain(start, qualifier, first, second);
    }
    if (first.uncertainty().isPresent()) {
      refuseBoundWithUncertainty(start, qualifier);
    }
    return new Amount(first.value(), Optional.empty(), first.uncertainty(), qualifier);
  }

  /** Moves behind a dash or {@code to}, and the spaces behind it. */
  boolean takeRangeSign() {
    int start = cursor.position();
    cursor.skipSpaces();
    boolean word = cursor.peekLetters().equals("to");
    if (word ? cursor.take("to") : RANGE_SIGNS.stream().anyMatch(cursor::take)) {
      cursor.skipSpaces();
      return true;
    }
    cursor.moveTo(start);
    return false;
  }

  private boolean takePlusMinus() {
    int start = cursor.position();
    cursor.skipSpaces();
    if (cursor.take('±') || cursor.take("+/-") || cursor.take("+/−") || cursor.take("+-")) {
      cursor.skipSpaces();
      return true;
    }
    cursor.moveTo(start);
    return false;
  }

  private void refuseBoundWithUncertainty(int start, Qualifier qualifier) throws Stuck {
    refuseBound(start, qualifier, "an uncertainty or a bound, not both", "or the uncertainty");
  }

  private void refuseBound(int start, Qualifier qualifier, String expected, String orElse)
      throws Stuck {
    if (qualifier.boundsBelow() || qualifier.boundsAbove()) {
      throw cursor.stuckSince(
          start, expected, "Take the sign " + qualifier.sign() + " out, " + orElse + ".");
    }
  }

  private void refuseUncertainEnds(int start, Printed first, Printed second) throws Stuck {
    if (first.uncertainty().isPresent() || second.uncertainty().isPresent()) {
      throw oneUncertainty(start);
    }
  }

  /** A change is neither a range nor one value, and a cell gives one value of a quantity. */
  void refuseChange(int start) throws Stuck {
    int before = cursor.position();
    cursor.skipSpaces();
    if (ARROWS.stream().anyMatch(cursor::take)) {
      throw cursor.stuckSince(
          start,
          "one value, not a change from one to another",
          "Give each of the two a column or a row of its own that says what it is of, such as before"
              + " and after cycling.");
    }
    cursor.moveTo(before);
  }

  private void refuseMore(int start) throws Stuck {
    refuseChange(start);
    if (takePlusMinus()) {
      throw oneUncertainty(start);
    }
    if (takeRangeSign()) {
      throw cursor.stuckSince(
          start, "a range with two ends", "Keep two numbers, the smaller one first.");
    }
  }

  private Stuck oneUncertainty(int start) {
    return cursor.stuckSince(
        start, "one number with one uncertainty, or a range without", "Keep one ± for one number.");
  }
}
