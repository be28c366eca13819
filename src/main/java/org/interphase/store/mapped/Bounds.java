package org.interphase.store.mapped;

/**
 * How much of a dataset is gathered in memory before it is sorted and put aside.
 *
 * @param statements how many statements at most
 * @param characters how long the texts of their terms are together, the last one left aside
 */
record Bounds(int statements, long characters) {

  /** About 100 MiB of Java's heap. */
  static final Bounds USUAL = new Bounds(1 << 19, 1L << 25);
}
