package org.interphase.server.telling;

import java.util.List;

/**
 * Rows of an answer that stand together.
 *
 * @param first the first of them, counted from 0
 * @param end the first that is none of them
 */
public record RowRange(int first, int end) {

  /** Up to {@code most} rows of {@code all}, from {@code first}. */
  public static RowRange of(int first, int most, int all) {
    return new RowRange(first, Math.min(all, first + most));
  }

  /** Whether these are all that there are. */
  public boolean isWhole(int all) {
    return first == 0 && end == all;
  }

  /** These of {@code all} rows. */
  <T> List<T> of(List<T> all) {
    return all.subList(first, end);
  }
}
