package org.interphase.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interphase.notation.StackSides;
import org.interphase.sheet.CsvText;
import org.interphase.sheet.Grid;
import org.interphase.source.Catalogue;
import org.interphase.source.Header;
import org.interphase.source.JsonLayout;
import org.interphase.vocabulary.IPH;

/** Makes a table of a source of a grid. */
final class TableIntake {

  private final HeaderReading headers;
  private final Interview interview;

  TableIntake(Catalogue catalogue, List<Header> headers, Interview interview) {
    this.headers = new HeaderReading(headers, catalogue);
    this.interview = interview;
  }

  /**
   * A table of a source.
   *
   * @param rows the cells of its columns, as the source is to print them
   * @param untaken what else the file has above, below and beside them, and where
   */
  record Made(
      String csv,
      String description,
      List<Column> columns,
      List<List<String>> rows,
      List<String> untaken) {

    /** True where a column says what its rows are taken from. */
    boolean cites() {
      return columns.stream().anyMatch(column -> column.meaning().kind().equals("reference"));
    }

    /** The units with a power of ten that its headers print. */
    Stream<PowerUnit> powers() {
      return columns.stream()
          .flatMap(column -> column.meaning().unit().flatMap(PowerUnit::parse).stream());
    }

    /** The cells of the columns whose meaning is {@code kind}. */
    List<String> cells(String kind) {
      var cells = new ArrayList<String>();
      for (int i = 0; i < columns.size(); i++) {
        if (columns.get(i).meaning().notation().equals(kind)) {
          for (var row : rows) {
            cells.add(row.get(i));
          }
        }
      }
      return cells;
    }
  }

  /** True where the words of the grid's header are such as the tables of sources have. */
  boolean looksLikeATable(Grid given) {
    var shape = TableShape.guess(given, headers);
    var grid = shape.upright(given);
    int known = 0;
    for (int column = 0; column < grid.width(); column++) {
      known += headers.knows(shape.header(grid, column, headers)) ? 1 : 0;
    }
    return known > 1;
  }

  /** The table called {@code table}, or nothing where none of its columns is known. */
  Optional<Made> make(String table, Grid given) {
    var shape = shape(table, given);
    var grid = shape.upright(given);
    var columns = new ColumnIntake(table, grid, shape, headers).columns(interview);
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    var counting = rows(table, grid, shape);
    var cells = new CellIntake(table, grid, counting, interview);
    cells.decimalCommas(columns);
    var rows = new ArrayList<List<String>>();
    for (int row : counting) {
      var texts = columns.stream().map(column -> cells.text(row, column)).toList();
      if (!texts.stream().allMatch(String::isEmpty)) {
        rows.add(texts);
      }
    }
    var untaken = new ArrayList<String>();
    shape.above(grid).forEach(note -> untaken.add("above " + table + ": " + note));
    shape.notes(grid).forEach(note -> untaken.add("below " + table + ": " + note));
    grid.notes().forEach(note -> untaken.add("below " + table + ": " + note));
    grid.remarks().forEach(note -> untaken.add("beside " + note.place() + ": " + note.text()));
    var csv = new ArrayList<List<String>>();
    csv.add(columns.stream().map(Column::name).toList());
    csv.addAll(rows);
    return Optional.of(
        new Made(
            CsvText.of(csv),
            description(table, grid.name(), columns, rows),
            columns,
            rows,
            untaken));
  }

  /** The rows of the table; whether those that a spreadsheet hides are among them is asked. */
  private List<Integer> rows(String table, Grid grid, TableShape shape) {
    var rows = shape.rows(grid);
    var hidden = rows.stream().filter(grid.hidden().rows()::contains).toList();
    if (hidden.isEmpty()) {
      return rows;
    }
    boolean counts =
        interview
            .askWhether(
                table + "/hidden",
                grid.name() + ", row " + (hidden.get(0) + 1),
                "Do rows count that the spreadsheet hides?",
                Optional.empty(),
                hidden.size() + " of " + rows.size() + " rows are hidden")
            .orElse(false);
    return counts ? rows : rows.stream().filter(row -> !hidden.contains(row)).toList();
  }

  private TableShape shape(String table, Grid grid) {
    var guess = TableShape.guess(grid, headers);
    return interview
        .ask(
            new Interview.Asking(
                table + "/shape",
                grid.name(),
                "In which rows do the header and the rows below it stand?",
                Optional.of(guess.toString()),
                guess.because(grid),
                List.of()),
            answer -> TableShape.parse(answer).filter(shape -> shape.fits(grid)).isPresent())
        .flatMap(TableShape::parse)
        .orElse(guess);
  }

  private String description(
      String table, String title, List<Column> columns, List<List<String>> rows) {
    boolean stacksAlone = columns.stream().noneMatch(c -> c.meaning().kind().equals("composition"));
    var entities = new TableEntities(columns, stacksAlone && hasInterlayers(columns, rows));
    var describe = new ColumnDescription(headers, entities, stacksAlone);
    var description = new LinkedHashMap<String, Object>();
    description.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("iph", IPH.NS)));
    description.put("url", table + ".csv");
    description.put("dc:title", title.isBlank() ? table : title);
    description.put("iph:table", table);
    description.put("iph:entities", entities.described());
    description.put("tableSchema", Map.of("columns", columns.stream().map(describe::of).toList()));
    return JsonLayout.of(description);
  }

  /** Between two electrodes and the electrolyte there is something else. */
  private static boolean hasInterlayers(List<Column> columns, List<List<String>> rows) {
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      if (columns.get(i).meaning().isStack()
          && rows.stream().anyMatch(row -> StackSides.of(row.get(column)).size() > 3)) {
        return true;
      }
    }
    return false;
  }
}
