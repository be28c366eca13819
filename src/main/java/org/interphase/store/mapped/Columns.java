package org.interphase.store.mapped;

import java.util.stream.IntStream;

/** Statements as three columns of numbers of terms: subjects, predicates, objects. */
record Columns(int[] subjects, int[] predicates, int[] objects) {

  int size() {
    return subjects.length;
  }

  int[] column(int number) {
    return switch (number) {
      case 0 -> subjects;
      case 1 -> predicates;
      default -> objects;
    };
  }

  /** The same statements in this order, each once. */
  Columns sorted(Order order, int terms) {
    int[] rows = IntStream.range(0, size()).toArray();
    for (int place = 2; place >= 0; place--) {
      rows = sorted(rows, column(order.column(place)), terms);
    }
    int[] ordered = rows;
    int[] different =
        IntStream.range(0, ordered.length)
            .filter(i -> i == 0 || !isSame(ordered[i], ordered[i - 1]))
            .map(i -> ordered[i])
            .toArray();
    return new Columns(
        picked(subjects, different), picked(predicates, different), picked(objects, different));
  }

  private boolean isSame(int row, int other) {
    return subjects[row] == subjects[other]
        && predicates[row] == predicates[other]
        && objects[row] == objects[other];
  }

  private static int[] picked(int[] column, int... rows) {
    return IntStream.of(rows).map(row -> column[row]).toArray();
  }

  /**
   * Rows by a column, those with the same number as they were: by counting, as numbers are dense.
   */
  private static int[] sorted(int[] rows, int[] column, int terms) {
    var ends = new int[terms + 1];
    for (int row : rows) {
      ends[column[row] + 1]++;
    }
    for (int number = 0; number < terms; number++) {
      ends[number + 1] += ends[number];
    }
    var sorted = new int[rows.length];
    for (int row : rows) {
      sorted[ends[column[row]]++] = row;
    }
    return sorted;
  }
}
