package org.interphase.model;

/** How a term of an expression is joined to what stands before it. */
public enum Connector {
  /** The first term. */
  NONE,
  /** {@code at}: a condition. */
  AT,
  /** {@code after}: how far a test had gone. */
  AFTER,
  /** {@code for}: how long something was kept up. */
  FOR,
  /** {@code ×} between two quantities, as in {@code 0.05 × 2}. */
  TIMES,
  /** {@code on}: the layer beneath. */
  ON,
  /** In parentheses, or behind a comma. */
  NOTE
}
