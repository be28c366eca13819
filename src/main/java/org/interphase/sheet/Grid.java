package org.interphase.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A table as a file shows it, before anything is known of its columns.
 *
 * @param name what the file calls it: a sheet's name, a caption
 * @param rows from the top, empty ones included, each as long as it needs to be
 * @param hidden what the file holds and does not show
 * @param notes what stands below the table, and belongs to it
 * @param remarks what is written beside its cells, and stands in none
 */
public record Grid(
    String name, List<List<Cell>> rows, Hidden hidden, List<String> notes, List<Remark> remarks) {

  public Grid {
    rows = rows.stream().map(List::copyOf).toList();
    notes = List.copyOf(notes);
    remarks = List.copyOf(remarks);
  }

  /**
   * A comment on a cell, or a text box or a picture that lies over it.
   *
   * @param place what the file's program calls the cell: {@code Sheet1!F6}
   */
  public record Remark(String place, String text) {}

  /**
   * What nobody sees who opens the file.
   *
   * @param all true where the whole table is hidden
   * @param rows the hidden ones, counted from 0
   * @param columns the hidden ones, counted from 0
   */
  public record Hidden(boolean all, Set<Integer> rows, Set<Integer> columns) {
    public Hidden {
      rows = Set.copyOf(rows);
      columns = Set.copyOf(columns);
    }
  }

  /** The cell at this place, both counted from 0; an empty one where the row ends before. */
  public Cell cell(int row, int column) {
    var cells = rows.get(row);
    return column < cells.size() ? cells.get(column) : Cell.EMPTY;
  }

  /** True where no cell shows or hides anything. */
  boolean isBlank() {
    return rows.stream().flatMap(List::stream).allMatch(Cell::isEmpty);
  }

  /** The same with its columns as rows. */
  public Grid turned() {
    var columns =
        IntStream.range(0, width())
            .mapToObj(c -> IntStream.range(0, rows.size()).mapToObj(r -> cell(r, c)).toList())
            .toList();
    return new Grid(
        name, columns, new Hidden(hidden.all(), hidden.columns(), hidden.rows()), notes, remarks);
  }

  /** How many columns the longest row has. */
  public int width() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /**
   * A cell.
   *
   * @param shown the text that a reader of the file sees
   * @param place what the file's program calls the cell: {@code Sheet1!F6}
   * @param merged true where it shows what a merged cell above or beside it holds
   * @param struck true where the text is struck through
   * @param doubt why the text may not be what was typed
   */
  public record Cell(
      String shown, String place, boolean merged, boolean struck, Optional<Doubt> doubt) {

    static final Cell EMPTY = of("", "");

    static Cell of(String shown, String place) {
      return new Cell(shown, place, false, false, Optional.empty());
    }

    Cell doubted(Doubt.Kind kind, String held) {
      return new Cell(shown, place, merged, struck, Optional.of(new Doubt(kind, held)));
    }

    Cell struckIf(boolean isStruck) {
      return new Cell(shown, place, merged, isStruck && !isEmpty(), doubt);
    }

    Cell at(String other) {
      return new Cell(shown, other, merged, struck, doubt);
    }

    Cell repeatedAt(String other) {
      return new Cell(shown, other, true, struck, doubt);
    }

    /** True where nothing is shown and nothing is hidden. */
    public boolean isEmpty() {
      return shown.isEmpty() && doubt.isEmpty();
    }
  }

  /**
   * What is doubtful about a cell.
   *
   * @param held what the file holds behind the text
   */
  public record Doubt(Kind kind, String held) {

    /** The ways in which spreadsheets lose what was typed. */
    public enum Kind {
      /** A date, which may have been made of a number or a range. */
      DATE,
      /** A number of which other digits are shown than are held. */
      DIGITS,
      /** An error in place of a value. */
      ERROR,
      /** A text of which a part is struck through; held is the rest. */
      PARTLY_STRUCK,
      /** A formula whose value is not in the file. */
      NOT_CALCULATED
    }
  }
}
