package org.interphase.assistant;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;

/** Rows by what stands in one of their columns, so that the most or the least of it comes first. */
final class RowOrder {

  private static final String DESCENDING = "descending";

  private RowOrder() {}

  /**
   * The rows as the arguments want them; what has nothing in that column comes last.
   *
   * @throws WrongCall where the answer has no such column
   */
  static List<List<AnswerCell>> of(
      Arguments arguments, Answer answer, List<List<AnswerCell>> rows) {
    var name = arguments.text("sortBy");
    if (name.isEmpty()) {
      return rows;
    }
    int column = place("sortBy", name, answer);
    Comparator<AnswerCell> order =
        Comparator.comparing(AnswerCell::isNumber)
            .reversed()
            .thenComparing(
                arguments.optional("order").orElse(DESCENDING).equals(DESCENDING)
                    ? values().reversed()
                    : values());
    return rows.stream()
        .sorted(
            Comparator.comparing(
                (List<AnswerCell> row) -> row.get(column),
                Comparator.comparing(AnswerCell::isEmpty).thenComparing(order)))
        .toList();
  }

  private static Comparator<AnswerCell> values() {
    return Comparator.comparing(
            (AnswerCell cell) -> cell.isNumber() ? new BigDecimal(cell.text()) : BigDecimal.ZERO)
        .thenComparing(AnswerCell::text);
  }

  /**
   * The place of a column in the answer.
   *
   * @param argument which names it
   * @throws WrongCall where the answer has none of that name
   */
  static int place(String argument, String name, Answer answer) {
    int place = answer.columns().indexOf(name);
    if (place < 0) {
      throw new WrongCall(
          "\""
              + argument
              + "\": found \""
              + Arguments.shown(name)
              + "\", expected some of "
              + String.join(", ", answer.columns())
              + ".");
    }
    return place;
  }
}
