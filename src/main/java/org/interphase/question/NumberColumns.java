package org.interphase.question;

import java.util.List;
import java.util.stream.IntStream;

/** Finds the columns that hold numbers and nothing else. */
public final class NumberColumns {

  private NumberColumns() {}

  /** For each column, whether it has a number and no text. */
  public static List<Boolean> of(Answer answer) {
    return IntStream.range(0, answer.columns().size())
        .mapToObj(
            column -> {
              List<AnswerCell> filled =
                  answer.rows().stream()
                      .map(row -> row.get(column))
                      .filter(cell -> !cell.isEmpty())
                      .toList();
              return !filled.isEmpty() && filled.stream().allMatch(AnswerCell::isNumber);
            })
        .toList();
  }
}
