package org.interphase.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.interphase.model.Expression;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.model.Typography;
import org.interphase.notation.ExpressionNotation;
import org.interphase.notation.Reading;
import org.interphase.source.Table;
import org.interphase.source.Table.Cell;
import org.interphase.source.Table.Row;
import org.interphase.source.TableDescription.Column;
import org.interphase.source.TableDescription.Notation;
import org.interphase.source.TableDescription.Role;
import org.interphase.vocabulary.IriMinter;

/**
 * Finds rows that say the same as one above, and those that differ from it in one measured value
 * alone. Sources do print such rows; then a discrepancy says so.
 */
final class RepeatedRows {

  /** Stands in place of a value; no cell can hold it. */
  private static final String WITHOUT = "\0";

  private final ExpressionNotation notation;
  private final Predicate<String> isDoubted;
  private final Consumer<Problem> problems;

  /**
   * @param isDoubted whether a discrepancy is about this row, {@code table-1/row-02}
   */
  RepeatedRows(
      ExpressionNotation notation, Predicate<String> isDoubted, Consumer<Problem> problems) {
    this.notation = notation;
    this.isDoubted = isDoubted;
    this.problems = problems;
  }

  void check(Table table) {
    var seen = new HashMap<List<String>, Row>();
    for (var row : table.rows()) {
      if (!namesSomething(row)) {
        continue;
      }
      var texts = row.cells().stream().map(RepeatedRows::text).toList();
      var above = seen.putIfAbsent(texts, row);
      if (above != null) {
        tell(row, above, "", table);
      } else {
        checkValues(row, texts, seen, table);
      }
    }
  }

  /** The row without each of its measured values in turn, against all rows above without theirs. */
  private void checkValues(Row row, List<String> texts, Map<List<String>, Row> seen, Table table) {
    for (int i = 0; i < texts.size(); i++) {
      var column = row.cells().get(i).column();
      if (isMeasured(column) && isPlainNumber(texts.get(i))) {
        var rest = new ArrayList<String>(texts);
        rest.set(i, WITHOUT);
        var above = seen.putIfAbsent(rest, row);
        if (above != null) {
          tell(row, above, " but for \"" + column.name() + "\"", table);
        }
      }
    }
  }

  private void tell(Row row, Row above, String difference, Table table) {
    var name = IriMinter.rowName(table.description().table(), row.number());
    var nameAbove = IriMinter.rowName(table.description().table(), above.number());
    if (!isDoubted.test(name) && !isDoubted.test(nameAbove)) {
      problems.accept(
          Problem.warning(
              Place.row(table.file(), row.number() + 1),
              "the cells of row " + (above.number() + 1) + " again" + difference,
              "each sample or cell once",
              "Take one of the two out; if the source prints both, say so in a discrepancy at "
                  + name
                  + "."));
    }
  }

  private static boolean isMeasured(Column column) {
    return column.notation() == Notation.EXPRESSION
        && !RowValues.isOfOthers(column)
        && column.quantities().stream().allMatch(rule -> rule.role() != Role.CONDITION);
  }

  /** A word or a condition beside a number may tell two rows apart. */
  private boolean isPlainNumber(String text) {
    return notation.read(text) instanceof Reading.Of<Expression> of
        && of.value().terms().size() == 1
        && of.value().terms().get(0).quantity().isPresent();
  }

  /** Rows of numbers alone may well be alike. */
  private static boolean namesSomething(Row row) {
    return row.cells().stream()
        .filter(
            cell ->
                cell.column().notation() == Notation.COMPOSITION
                    || cell.column().notation() == Notation.CELL_STACK)
        .anyMatch(cell -> !text(cell).isEmpty() && !text(cell).equals("—"));
  }

  private static String text(Cell cell) {
    return Typography.folded(cell.text());
  }
}
