package org.interphase.model;

import java.util.Objects;

/**
 * An amount with the unit printed behind it.
 *
 * @param amount the number or range
 * @param unit the unit's symbol in the catalogue of units ({@code S/cm}), empty where none is
 *     printed
 * @param mark the footnote mark printed behind it ({@code *}, {@code a)}), empty where there is
 *     none
 */
public record Quantity(Amount amount, String unit, String mark) {

  public Quantity {
    Objects.requireNonNull(amount);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(mark);
  }

  /** An amount without a footnote. */
  public Quantity(Amount amount, String unit) {
    this(amount, unit, "");
  }

  /** True where a unit is printed. */
  public boolean hasUnit() {
    return !unit.isEmpty();
  }

  /** The same, in {@code other} where no unit is printed. */
  public Quantity orIn(String other) {
    return hasUnit() ? this : new Quantity(amount, other, mark);
  }
}
