package org.interphase.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;

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
    for (var row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("A row has one cell per column.");
      }
    }
  }

  /** All that is left of {@code solutions}, under the name {@code question}. */
  public static Answer of(String question, RowSet solutions) {
    var columns = solutions.getResultVars().stream().map(Var::getVarName).toList();
    return of(question, columns, solutions);
  }

  static Answer of(String question, List<String> columns, RowSet solutions) {
    var rows = new ArrayList<List<AnswerCell>>();
    solutions.forEachRemaining(
        solution ->
            rows.add(
                columns.stream()
                    .map(column -> AnswerCell.of(solution.get(Var.alloc(column))))
                    .toList()));
    return new Answer(question, columns, rows);
  }
}
