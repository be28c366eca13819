package org.interphase.plot;

import java.util.List;
import java.util.Map;

/** The colours and signs of evidence grades, which are those of tables and pages. */
final class Grades {

  private static final Map<String, Integer> COLOURS =
      Map.of("directly observed", 2, "stated purpose", 4, "inferred only", 7, "not graded", 0);

  /** From the strongest on. */
  private static final List<String> ORDER =
      List.of("directly observed", "stated purpose", "inferred only", "not graded");

  private static final Map<String, Shape> SIGNS =
      Map.of(
          "directly observed",
          Shape.CIRCLE,
          "stated purpose",
          Shape.HALF,
          "inferred only",
          Shape.HOLLOW,
          "not graded",
          Shape.DIAMOND);

  private Grades() {}

  /** The names in an order that stays, where all of them are grades; else as they are. */
  static List<String> ordered(List<String> names) {
    return areGrades(names) ? ORDER : names;
  }

  /** The place of the colour of {@code names}' member at {@code place}. */
  static int colour(List<String> names, int place) {
    return areGrades(names) ? COLOURS.get(names.get(place)) : place;
  }

  /** The shape of {@code names}' member at {@code place}. */
  static Shape shape(List<String> names, int place) {
    return areGrades(names) ? SIGNS.get(names.get(place)) : Shape.GIVEN_OUT.get(place);
  }

  private static boolean areGrades(List<String> names) {
    return !names.isEmpty() && ORDER.containsAll(names);
  }
}
