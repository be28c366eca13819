package org.interphase.plot;

/** The shapes of marks, in the order in which they are given out. */
public enum Shape {
  CIRCLE,
  TRIANGLE,
  SQUARE,
  DIAMOND,
  DOWN,
  PLUS,
  CROSS,
  STAR;

  /** Whether it is drawn by strokes alone. */
  boolean isOfLines() {
    return compareTo(PLUS) >= 0;
  }
}
