package org.interphase.terminal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interphase.question.Answer;
import org.interphase.question.Column;
import org.interphase.question.Heading;
import org.interphase.question.NumberColumns;

/**
 * An answer as a terminal shows it.
 *
 * @param titles the titles of the columns, with units
 * @param numeric which columns hold numbers and nothing else
 */
record ShownAnswer(List<String> titles, List<Boolean> numeric, List<List<ShownCell>> rows) {

  static ShownAnswer of(Answer answer, List<Column> columns) {
    Map<String, String> descriptions =
        columns.stream()
            .collect(Collectors.toMap(Column::name, Column::description, (first, other) -> first));
    return new ShownAnswer(
        answer.columns().stream()
            .map(name -> Heading.of(name, descriptions.getOrDefault(name, "")).toString())
            .toList(),
        NumberColumns.of(answer),
        answer.rows().stream()
            .map(
                row ->
                    IntStream.range(0, row.size())
                        .mapToObj(i -> ShownCell.of(row.get(i), answer.columns().get(i)))
                        .toList())
            .toList());
  }
}
