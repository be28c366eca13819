package org.interphase.notation;

import java.util.Optional;
import org.interphase.model.Amount;
import org.interphase.model.Qualifier;
import org.interphase.notation.NumberGrammar.Printed;

/**
 * Joins two numbers of which one alone prints a power of ten. It holds for both where nothing else
 * makes sense, as in {@code 3–5 × 10⁻⁴}; where both readings do, as in {@code 1–2 × 10⁴}, the cell
 * is asked about.
 */
final class SharedPower {

  private final Cursor cursor;

  SharedPower(Cursor cursor) {
    this.cursor = cursor;
  }

  /** {@code amount} times a power of ten. */
  static Amount times(Amount amount, int exponent) {
    return new Amount(
        amount.first().scaleByPowerOfTen(exponent),
        amount.last().map(last -> last.scaleByPowerOfTen(exponent)),
        amount.uncertainty().map(u -> u.scaleByPowerOfTen(exponent)),
        amount.qualifier());
  }

  Amount range(int start, Qualifier qualifier, Printed first, Printed second) throws Stuck {
    var lower = first.value();
    var upper = second.value();
    if (first.power().isPresent() && second.power().isEmpty()) {
      throw bothOrNone(start, "1 × 10⁴–2 × 10⁴");
    }
    if (second.power().isPresent() && first.power().isEmpty() && lower.signum() != 0) {
      if (lower.compareTo(upper) <= 0) {
        throw bothOrNone(start, "1 × 10⁴–2 × 10⁴");
      }
      lower = lower.scaleByPowerOfTen(second.power().getAsInt());
    }
    if (lower.compareTo(upper) > 0) {
      throw cursor.stuckSince(
          start,
          "a range from the smaller to the larger number",
          "Swap the two ends; if a power of ten is meant, raise its exponent (10⁻⁴).");
    }
    return new Amount(lower, Optional.of(upper), Optional.empty(), qualifier);
  }

  Amount uncertain(int start, Qualifier qualifier, Printed first, Printed second) throws Stuck {
    var value = first.value();
    var uncertainty = second.value();
    if (uncertainty.signum() < 0) {
      throw cursor.stuckSince(
          start, "an uncertainty of zero or more", "Take the minus sign behind ± out.");
    }
    if (first.power().isPresent() != second.power().isPresent()) {
      boolean shared = holdsForBoth(first, second);
      boolean alone = holdsForOne(first, second);
      if (shared == alone || first.power().isPresent() && shared) {
        throw bothOrNone(start, "1.3 × 10⁴ ± 0.2 × 10⁴");
      }
      value = shared ? value.scaleByPowerOfTen(second.power().orElseThrow()) : value;
    }
    return new Amount(value, Optional.empty(), Optional.of(uncertainty), qualifier);
  }

  /** An uncertainty is not larger than its number. */
  private static boolean holdsForBoth(Printed first, Printed second) {
    return second.mantissa().compareTo(first.mantissa().abs()) <= 0;
  }

  /** Nor has an uncertainty that is meant as it stands more decimals than its number. */
  private static boolean holdsForOne(Printed first, Printed second) {
    boolean finer = second.power().isPresent() && second.value().scale() > first.value().scale();
    return second.value().compareTo(first.value().abs()) <= 0 && !finer;
  }

  private Stuck bothOrNone(int start, String inFull) {
    return cursor.stuckSince(
        start,
        "a power of ten with both numbers or with none",
        "Write both numbers in full, such as " + inFull + ".");
  }
}
