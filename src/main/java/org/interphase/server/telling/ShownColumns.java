package org.interphase.server.telling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;

/** The columns of an answer that a page shows, in their order; none that only repeats another. */
final class ShownColumns {

  /** Columns of things that programs follow, whose names stand in a column of texts as well. */
  private static final Set<String> THINGS = Set.of("claim", "iri");

  /** Where something stands: the place itself, or the names of places in one text. */
  private static final String LOCUS = "locus";

  private final List<Integer> order = new ArrayList<>();
  private final Map<Integer, Integer> things = new HashMap<>();

  private ShownColumns() {}

  /**
   * @param text what a page shows of a cell
   */
  static ShownColumns of(
      Answer answer, List<List<AnswerCell>> rows, Function<AnswerCell, String> text) {
    var shown = new ShownColumns();
    for (int column : ColumnOrder.of(answer.columns())) {
      shown.order.stream()
          .filter(earlier -> isThingOf(answer, rows, column, earlier, text))
          .findFirst()
          .ifPresentOrElse(
              earlier ->
                  shown.things.put(earlier, isThing(answer, rows, column) ? column : earlier),
              () -> shown.order.add(column));
    }
    return shown;
  }

  private static boolean isThing(Answer answer, List<List<AnswerCell>> rows, int column) {
    var name = answer.columns().get(column);
    return THINGS.contains(name)
        || name.equals(LOCUS) && rows.stream().noneMatch(row -> row.get(column).iri().isEmpty());
  }

  /** Whether one of both has things, and the other their names. */
  private static boolean isThingOf(
      Answer answer,
      List<List<AnswerCell>> rows,
      int one,
      int other,
      Function<AnswerCell, String> text) {
    return isThing(answer, rows, one) != isThing(answer, rows, other)
        && rows.stream()
            .allMatch(row -> text.apply(row.get(one)).equals(text.apply(row.get(other))));
  }

  List<Integer> inOrder() {
    return List.copyOf(order);
  }

  /** The column whose cells lead to what those of this one name: mostly itself. */
  int leading(int column) {
    return things.getOrDefault(column, column);
  }
}
