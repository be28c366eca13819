package org.interphase.plot;

import java.util.List;

/** The shapes of marks. */
public enum Shape {
  CIRCLE,
  TRIANGLE,
  SQUARE,
  DIAMOND,
  DOWN,
  PLUS,
  CROSS,
  STAR,
  /** A circle of which the left half is filled: the sign of a stated purpose. */
  HALF,
  /** An empty circle: the sign of what is inferred only. */
  HOLLOW;

  /** Those that any group may get, in the order in which they are given out. */
  static final List<Shape> GIVEN_OUT = List.of(values()).subList(0, HALF.ordinal());

  /** Whether it is drawn by strokes alone. */
  boolean isOfLines() {
    return this == PLUS || this == CROSS || this == STAR;
  }
}
