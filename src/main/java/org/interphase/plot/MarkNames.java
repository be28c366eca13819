package org.interphase.plot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;

/**
 * What the marks of a plot are called. Where a name is that of several marks, each is called by
 * whose work it is from, if the answer tells that, and the name is told of it beside.
 */
final class MarkNames {

  /** Columns that tell whose work a row is from, the best first. */
  private static final List<String> WORKS = List.of("citation", "reference");

  private final Answer answer;
  private final List<String> columns;
  private final Map<String, Long> counts;
  private final Optional<String> work;

  /**
   * @param columns whose texts make up a name
   * @param rows those that are drawn
   */
  MarkNames(Answer answer, List<String> columns, List<Integer> rows) {
    this.answer = answer;
    this.columns = columns;
    this.counts =
        rows.stream()
            .map(this::printed)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    this.work = WORKS.stream().filter(answer.columns()::contains).findFirst();
  }

  /** What the mark of a row is called. */
  String of(int row) {
    return work(row).orElseGet(() -> printed(row));
  }

  /** The name that it shares with others; nothing where it is called by that. */
  Optional<String> shared(int row) {
    return work(row).map(it -> printed(row)).filter(name -> !name.isEmpty());
  }

  private Optional<String> work(int row) {
    return work.filter(column -> counts.getOrDefault(printed(row), 0L) > 1)
        .map(
            column -> {
              var text = cell(row, column).text();
              return column.equals("reference") && !text.isEmpty() ? "ref. " + text : text;
            })
        .filter(text -> !text.isEmpty());
  }

  private String printed(int row) {
    return LoweredFormula.in(
        columns.stream()
            .map(column -> cell(row, column).text())
            .filter(text -> !text.isEmpty())
            .distinct()
            .collect(Collectors.joining(", ")));
  }

  private AnswerCell cell(int row, String column) {
    return new Row(answer.columns(), answer.rows().get(row)).get(column);
  }
}
