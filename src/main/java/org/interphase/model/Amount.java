package org.interphase.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A printed number: one number, perhaps qualified or with an uncertainty, or a range.
 *
 * @param first the number, or the lower end of a range
 * @param last the upper end of a range; empty for one number
 * @param uncertainty the number printed after {@code ±}
 * @param qualifier the sign printed before the number
 */
public record Amount(
    BigDecimal first,
    Optional<BigDecimal> last,
    Optional<BigDecimal> uncertainty,
    Qualifier qualifier) {

  public Amount {
    Objects.requireNonNull(first);
    Objects.requireNonNull(qualifier);
    if (last.isPresent() && uncertainty.isPresent()) {
      throw new IllegalArgumentException("A range has no uncertainty of its own.");
    }
  }

  /** One plain number. */
  public static Amount of(BigDecimal number) {
    return new Amount(number, Optional.empty(), Optional.empty(), Qualifier.NONE);
  }

  /** A range from {@code lower} to {@code upper}. */
  public static Amount range(BigDecimal lower, BigDecimal upper) {
    return new Amount(lower, Optional.of(upper), Optional.empty(), Qualifier.NONE);
  }

  /** A number with the uncertainty printed after {@code ±}. */
  public static Amount uncertain(BigDecimal number, BigDecimal uncertainty) {
    return new Amount(number, Optional.empty(), Optional.of(uncertainty), Qualifier.NONE);
  }

  /** A number after a sign such as {@code ≥} or {@code ≈}. */
  public static Amount qualified(Qualifier qualifier, BigDecimal number) {
    return new Amount(number, Optional.empty(), Optional.empty(), qualifier);
  }

  /** The number itself, where it is neither a range nor a bound. */
  public Optional<BigDecimal> value() {
    boolean bound = qualifier.boundsBelow() || qualifier.boundsAbove();
    return last.isPresent() || bound ? Optional.empty() : Optional.of(first);
  }

  /** The lower end of a range, or the number after {@code ≥} or {@code >}. */
  public Optional<BigDecimal> lowerBound() {
    return last.isPresent() || qualifier.boundsBelow() ? Optional.of(first) : Optional.empty();
  }

  /** The upper end of a range, or the number after {@code ≤} or {@code <}. */
  public Optional<BigDecimal> upperBound() {
    if (last.isPresent()) {
      return last;
    }
    return qualifier.boundsAbove() ? Optional.of(first) : Optional.empty();
  }
}
