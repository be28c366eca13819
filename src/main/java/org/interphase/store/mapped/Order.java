package org.interphase.store.mapped;

/**
 * The orders in which statements are kept: whatever of a statement is given stands first in one.
 */
enum Order {
  BY_SUBJECT(0, 1, 2),
  BY_OBJECT(2, 1, 0),
  BY_PREDICATE(1, 0, 2);

  private final int[] columns;

  Order(int... columns) {
    this.columns = columns;
  }

  /** Which of subject, predicate and object, 0 to 2, stands at this place of the order. */
  int column(int place) {
    return columns[place];
  }
}
