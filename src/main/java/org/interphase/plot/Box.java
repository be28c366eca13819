package org.interphase.plot;

/** A rectangle on the picture, in pixels from its left and upper edge. */
record Box(double left, double top, double width, double height) {

  double right() {
    return left + width;
  }

  double bottom() {
    return top + height;
  }

  boolean overlaps(Box other) {
    return left < other.right()
        && other.left < right()
        && top < other.bottom()
        && other.top < bottom();
  }

  boolean holds(Box other) {
    return left <= other.left
        && top <= other.top
        && right() >= other.right()
        && bottom() >= other.bottom();
  }

  Box grown(double by) {
    return new Box(left - by, top - by, width + 2 * by, height + 2 * by);
  }
}
