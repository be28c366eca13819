package org.interphase.model;

import java.util.Objects;

/**
 * An amount with the unit printed behind it.
 *
 * @param amount the number or range
 * @param unit the unit's symbol in the catalogue of units ({@code S/cm}), empty where none is
 *     printed
 */
public record Quantity(Amount amount, String unit) {

  public Quantity {
    Objects.requireNonNull(amount);
    Objects.requireNonNull(unit);
  }

  /** True where a unit is printed. */
  public boolean hasUnit() {
    return !unit.isEmpty();
  }
}
