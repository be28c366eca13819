package org.interphase.engine;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How many bytes the queries of one program may hold at once, all of them and each. What they hold
 * is estimated, from above.
 */
final class Memory {

  /**
   * So much of what the program has is left to queries; the rest is for the graph and for pages.
   */
  private static final double SHARE = 0.35;

  /** No more than this, however much there is. */
  private static final long MOST = 1L << 30;

  /** So many queries of the largest kind fit in. */
  private static final int LARGEST = 4;

  private final long all;
  private final long each;
  private final AtomicLong left;

  Memory(long all, long each) {
    this.all = all;
    this.each = each;
    this.left = new AtomicLong(all);
  }

  /** Memory for the queries of a program that may use {@code bytes} in all. */
  static Memory of(long bytes) {
    long all = Math.min(MOST, (long) (bytes * SHARE));
    return new Memory(all, all / LARGEST);
  }

  /** The most that all queries together may hold. */
  long all() {
    return all;
  }

  /** The most that one query may hold. */
  long each() {
    return each;
  }

  /** Takes {@code bytes} for a query, or returns false where there are no more so many. */
  boolean take(long bytes) {
    if (left.addAndGet(-bytes) >= 0) {
      return true;
    }
    left.addAndGet(bytes);
    return false;
  }

  void giveBack(long bytes) {
    left.addAndGet(bytes);
  }
}
