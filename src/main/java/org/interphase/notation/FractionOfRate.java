package org.interphase.notation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.interphase.model.Amount;
import org.interphase.model.Quantity;

/**
 * Reads {@code C/10} and {@code 1/10 C} as 0.1C; a third has no end as a decimal and stays unread.
 */
final class FractionOfRate {

  private static final String RATE = "C";
  private static final Pattern FRACTION = Pattern.compile("C/([1-9]\\d{0,2})");
  private static final Pattern BEFORE_RATE =
      Pattern.compile("1 ?[/⁄∕] ?([1-9]\\d{0,2}) ?C(?![\\p{L}\\d/⁄∕])");

  private FractionOfRate() {}

  static Optional<Quantity> read(String words, UnitSpellings units) {
    var fraction = FRACTION.matcher(words);
    return fraction.matches() && units.knows(RATE) ? oneOver(fraction.group(1)) : Optional.empty();
  }

  /** The rate that stands here as a fraction before its unit, and moves behind it. */
  static Optional<Quantity> take(Cursor cursor, UnitSpellings units) throws Stuck {
    int start = cursor.position();
    var fraction = BEFORE_RATE.matcher(cursor.text()).region(start, cursor.text().length());
    fraction.useTransparentBounds(true);
    if (!fraction.lookingAt() || !units.knows(RATE)) {
      return Optional.empty();
    }
    cursor.moveTo(fraction.end());
    var rate = oneOver(fraction.group(1));
    if (rate.isEmpty()) {
      throw unread(cursor, start);
    }
    return rate;
  }

  /** Stuck on a fraction that began at {@code start}. */
  static Stuck unread(Cursor cursor, int start) {
    return cursor.stuckSince(
        start,
        "the rate as a decimal number with its unit",
        "Write 0.5C for C/2; a third has no end as a decimal, so round it and say so.");
  }

  private static Optional<Quantity> oneOver(String number) {
    try {
      var rate = BigDecimal.ONE.divide(new BigDecimal(number));
      return Optional.of(new Quantity(Amount.of(rate), RATE));
    } catch (ArithmeticException endless) {
      return Optional.empty();
    }
  }
}
