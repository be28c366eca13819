package org.interphase.server.telling;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** In which order a page shows the columns of an answer. */
final class ColumnOrder {

  private static final String GRADE = "evidenceGrade";

  /** What a reader of a graded answer needs before any number. */
  private static final List<String> FIRST =
      List.of(GRADE, "claim", "caveat", "method", "reference");

  private ColumnOrder() {}

  /**
   * The places of the columns as they are shown: where there is a grade, the first column, how well
   * it is known, and only then the values; the order of the query elsewhere.
   */
  static List<Integer> of(List<String> columns) {
    var all = IntStream.range(0, columns.size()).boxed();
    return columns.contains(GRADE)
        ? Stream.of(Stream.of(0), FIRST.stream().map(columns::indexOf), all)
            .flatMap(places -> places)
            .filter(place -> place >= 0)
            .distinct()
            .toList()
        : all.toList();
  }
}
