package org.interphase.question;

import java.util.List;
import java.util.Objects;

/**
 * What a question found.
 *
 * @param question the question's name
 * @param columns the names of the columns, in the order of the query
 * @param rows the rows in the order of the query, each with one cell per column
 */
public record Answer(String question, List<String> columns, List<List<AnswerCell>> rows) {

  public Answer {
    Objects.requireNonNull(question);
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<AnswerCell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("A row has one cell per column.");
      }
    }
  }
}
