package org.interphase.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.interphase.sheet.Grid.Cell;

/** Collects the cells of one table, up to what a table of a publication can have. */
final class GridRows {

  static final int MOST_ROWS = 20_000;
  static final int MOST_COLUMNS = 500;
  private static final int MOST_CELLS = 1_000_000;

  private final String file;
  private final String name;
  private final List<List<Cell>> rows = new ArrayList<>();
  private final Set<Integer> hiddenRows = new HashSet<>();
  private final Set<Integer> hiddenColumns = new HashSet<>();
  private final List<String> notes = new ArrayList<>();
  private final List<Grid.Remark> remarks = new ArrayList<>();
  private boolean hidden;
  private int cells;

  GridRows(String file, String name) {
    this.file = file;
    this.name = name;
  }

  /** Sets a cell, both numbers counted from 0. */
  void set(int row, int column, Cell cell) throws Refused {
    if (row >= MOST_ROWS || column >= MOST_COLUMNS || cells >= MOST_CELLS) {
      throw new Refused(
          file,
          "more than "
              + (row >= MOST_ROWS
                  ? MOST_ROWS + " rows"
                  : column >= MOST_COLUMNS ? MOST_COLUMNS + " columns" : MOST_CELLS + " cells")
              + " in \""
              + name
              + "\"",
          "a table of a publication",
          "Divide the table, or leave out what does not belong to it.");
    }
    while (rows.size() <= row) {
      rows.add(new ArrayList<>());
    }
    var cellsOfRow = rows.get(row);
    while (cellsOfRow.size() <= column) {
      cellsOfRow.add(Cell.EMPTY);
      cells++;
    }
    cellsOfRow.set(column, cell);
  }

  /** True where a cell was set before. */
  boolean isSet(int row, int column) {
    return row < rows.size()
        && column < rows.get(row).size()
        && rows.get(row).get(column) != Cell.EMPTY;
  }

  /** Repeats what a cell shows over a rectangle of which it is the first; ends are included. */
  void merge(int top, int left, int bottom, int right) throws Refused {
    if (!isSet(top, left)) {
      return;
    }
    var first = rows.get(top).get(left);
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        if (row != top || column != left) {
          set(row, column, first.repeatedAt(placeLike(first, row, column)));
        }
      }
    }
  }

  private static String placeLike(Cell first, int row, int column) {
    int mark = first.place().lastIndexOf('!');
    return first.place().substring(0, mark + 1) + letters(column) + (row + 1);
  }

  /** What spreadsheets call a column that is counted from 0: A, B, … Z, AA. */
  static String letters(int column) {
    var last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }

  /** Notes that the file does not show this row, counted from 0. */
  void hide(int row) {
    hiddenRows.add(row);
  }

  /** Notes that the file does not show this column, counted from 0. */
  void hideColumn(int column) {
    hiddenColumns.add(column);
  }

  /** Notes that the file does not show the table. */
  void hide() {
    hidden = true;
  }

  /** Adds what stands below the table. */
  void note(String text) {
    if (!text.isEmpty()) {
      notes.add(text);
    }
  }

  /** Adds what is written beside the cell there, both numbers counted from 0. */
  void remark(int row, int column, String text) {
    var line = Texts.oneLine(text);
    if (!line.isEmpty()) {
      remarks.add(new Grid.Remark(name + "!" + letters(column) + (row + 1), line));
    }
  }

  Grid grid() {
    return new Grid(name, rows, new Grid.Hidden(hidden, hiddenRows, hiddenColumns), notes, remarks);
  }
}
