package org.interphase.server.curate;

import java.util.List;
import java.util.Optional;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.Parameters;
import org.interphase.source.Source;
import org.interphase.source.Table;
import org.interphase.store.SourceReading;

/**
 * The part of a source's tables that a page shows.
 *
 * @param table nothing where the source has none
 * @param first the first row that is shown, counted from 0
 */
record TableView(List<Table> tables, Optional<Table> table, int first) {

  /** Which table, and from which row on. */
  static final List<String> PARAMETERS = List.of("table", "from");

  /** A page of more is neither read nor loaded with pleasure. */
  static final int MOST_ROWS = 100;

  /** What {@code asked} names; the first rows of the first table where it names none. */
  static TableView of(SourceReading reading, Parameters asked) {
    var tables = reading.source().map(Source::tables).orElse(List.of());
    var name = asked.text("table");
    var table = tables.stream().filter(t -> name.isEmpty() || name.equals(name(t))).findFirst();
    if (table.isEmpty() && !name.isEmpty()) {
      throw HttpProblem.notFound("There is no such table in this source.");
    }
    return new TableView(tables, table, first(asked.text("from")));
  }

  /** What addresses call a table. */
  static String name(Table table) {
    return table.description().table();
  }

  private static int first(String from) {
    if (from.isEmpty()) {
      return 0;
    }
    if (!from.matches("[1-9]\\d{0,6}")) {
      throw HttpProblem.badRequest(
          "Parameter \"from\": found \"" + from + "\", expected the number of a row, from 1.");
    }
    return (Integer.parseInt(from) - 1) / MOST_ROWS * MOST_ROWS;
  }

  /** The rows that are shown. */
  List<Table.Row> rows() {
    var all = table.map(Table::rows).orElse(List.of());
    int start = Math.min(first, all.size());
    return all.subList(start, Math.min(start + MOST_ROWS, all.size()));
  }
}
