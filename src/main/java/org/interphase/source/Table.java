package org.interphase.source;

import java.util.List;
import org.interphase.model.Place;

/**
 * A table as printed, with the description of its columns.
 *
 * @param file the CSV file as a person would name it
 * @param descriptionFile the file of the description, named alike
 */
public record Table(
    String file, String descriptionFile, TableDescription description, List<Row> rows) {

  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * A row, numbered from 1 as printed.
   *
   * @param cells one for each column of the description, in its order
   */
  public record Row(int number, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A cell as printed, and where it stands. */
  public record Cell(TableDescription.Column column, String text, Place place) {}
}
