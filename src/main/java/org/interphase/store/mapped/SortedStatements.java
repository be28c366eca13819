package org.interphase.store.mapped;

/**
 * The statements of a graph in one order: each term that stands first, where its statements start,
 * and of each statement the second and third term.
 */
final class SortedStatements {

  /** Statements that follow each other, from one to before another. */
  record Range(int from, int to) {

    static final Range EMPTY = new Range(0, 0);

    int size() {
      return to - from;
    }
  }

  private final MappedNumbers numbers;
  private final long firsts;
  private final long starts;
  private final long rest;
  private final int size;
  private final int terms;

  private SortedStatements(MappedNumbers numbers, long at, int terms, int size) {
    this.numbers = numbers;
    this.terms = terms;
    this.size = size;
    this.firsts = at;
    this.starts = at + terms;
    this.rest = starts + terms + 1;
  }

  /** Those that begin at {@code at} of {@code numbers}. */
  static SortedStatements at(long at, MappedNumbers numbers, int size) {
    return new SortedStatements(numbers, at + 1, numbers.get(at), size);
  }

  /** Where the next begin. */
  long end() {
    return rest + 2L * size;
  }

  Range all() {
    return new Range(0, size);
  }

  /** How many terms stand first. */
  int firsts() {
    return terms;
  }

  /** The term that stands first at this place among all that do. */
  int firstAt(int place) {
    return numbers.get(firsts + place);
  }

  /** The statements of the term that stands first at this place among all that do. */
  Range ofFirst(int place) {
    return new Range(numbers.get(starts + place), numbers.get(starts + place + 1));
  }

  /** How many terms stand second among {@code range}, in which one term stands first. */
  int distinctSeconds(Range range) {
    int distinct = 0;
    int last = Terms.NONE;
    for (int row = range.from(); row < range.to(); row++) {
      int second = second(row);
      if (second != last) {
        distinct++;
        last = second;
      }
    }
    return distinct;
  }

  /** The statements in which this term stands first. */
  Range of(int first) {
    int found = lowest(firsts, 1, 0, terms, first);
    return found < terms && numbers.get(firsts + found) == first
        ? new Range(numbers.get(starts + found), numbers.get(starts + found + 1))
        : Range.EMPTY;
  }

  /** Those among {@code range}, in which one term stands first, where this one stands second. */
  Range narrow(Range range, int second) {
    int from = lowest(rest, 2, range.from(), range.to(), second);
    int to = from;
    if (from < range.to() && second(from) == second) {
      to = lowest(rest, 2, from, range.to(), second + 1);
    }
    return new Range(from, to);
  }

  /** Those among {@code range}, in which two terms are the same, where this one stands third. */
  Range narrowest(Range range, int third) {
    int found = lowest(rest + 1, 2, range.from(), range.to(), third);
    return found < range.to() && third(found) == third ? new Range(found, found + 1) : Range.EMPTY;
  }

  /** The lowest place from {@code from}, up to {@code to}, whose number is not below this one. */
  private int lowest(long column, int step, int from, int to, int number) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = low + high >>> 1;
      if (numbers.get(column + (long) step * middle) < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The term that stands first in this statement. */
  int first(int row) {
    int after = lowest(starts, 1, 0, terms, row + 1);
    return numbers.get(firsts + after - 1);
  }

  int second(int row) {
    return numbers.get(rest + 2L * row);
  }

  int third(int row) {
    return numbers.get(rest + 2L * row + 1);
  }
}
