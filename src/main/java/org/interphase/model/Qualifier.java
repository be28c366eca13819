package org.interphase.model;

/** The sign printed before a number that says how the number bounds or approximates the value. */
public enum Qualifier {
  NONE(""),
  APPROXIMATELY("≈"),
  AT_LEAST("≥"),
  MORE_THAN(">"),
  AT_MOST("≤"),
  LESS_THAN("<");

  private final String sign;

  Qualifier(String sign) {
    this.sign = sign;
  }

  /** The sign as it is printed; empty for {@link #NONE}. */
  public String sign() {
    return sign;
  }

  /** True for {@code ≥} and {@code >}: the number is a lower bound. */
  public boolean boundsBelow() {
    return this == AT_LEAST || this == MORE_THAN;
  }

  /** True for {@code ≤} and {@code <}: the number is an upper bound. */
  public boolean boundsAbove() {
    return this == AT_MOST || this == LESS_THAN;
  }
}
