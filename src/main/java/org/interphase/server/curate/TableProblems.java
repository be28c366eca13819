package org.interphase.server.curate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.source.Table;

/** Problems, each at the cell or row that it is about. */
final class TableProblems {

  private final Map<Place, List<Problem>> at = new HashMap<>();
  private final Set<Integer> toMend = new TreeSet<>();
  private final Set<Integer> toLookAt = new TreeSet<>();
  private final List<Problem> elsewhere = new ArrayList<>();

  TableProblems(Table table, List<Problem> problems) {
    var rows = rows(table);
    for (var problem : problems) {
      var row = rows.get(problem.place());
      if (row == null) {
        elsewhere.add(problem);
      } else {
        at.computeIfAbsent(problem.place(), place -> new ArrayList<>()).add(problem);
        (problem.isWarning() ? toLookAt : toMend).add(row);
      }
    }
  }

  private static Map<Place, Integer> rows(Table table) {
    var rows = new HashMap<Place, Integer>();
    for (var row : table.rows()) {
      rows.put(place(row, table), row.number());
      row.cells().forEach(cell -> rows.put(cell.place(), row.number()));
    }
    return rows;
  }

  /** Where {@code row} stands; the header is the first row of a spreadsheet. */
  static Place place(Table.Row row, Table table) {
    return Place.row(table.file(), row.number() + 1);
  }

  List<Problem> at(Place place) {
    return at.getOrDefault(place, List.of());
  }

  /** The numbers of the rows with something to mend. */
  List<Integer> rowsToMend() {
    return List.copyOf(toMend);
  }

  /** The numbers of the rows that nothing but a warning is about. */
  List<Integer> rowsToLookAt() {
    return toLookAt.stream().filter(row -> !toMend.contains(row)).toList();
  }

  /** Those that are about nothing in the rows of the table. */
  List<Problem> elsewhere() {
    return elsewhere;
  }
}
