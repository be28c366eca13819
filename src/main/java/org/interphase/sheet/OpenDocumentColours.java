package org.interphase.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The colours of the cells of an OpenDocument table, by their styles or those of their lines. */
final class OpenDocumentColours {

  private static final String DEFAULT = "table:default-cell-style-name";

  private final OpenDocumentStyles styles;
  private final List<String> ofColumns = new ArrayList<>();
  private final CellColours colours = new CellColours();

  OpenDocumentColours(OpenDocumentStyles styles) {
    this.styles = styles;
  }

  /** Notes the next so many columns, which have one description. */
  void addColumns(Element column, int times) {
    for (int i = 0; i < times && ofColumns.size() < GridRows.MOST_COLUMNS; i++) {
      ofColumns.add(column.attr(DEFAULT));
    }
  }

  /** Notes a cell that shows something, both numbers counted from 0. */
  void add(Element cell, int row, int column) {
    var ofRow = cell.parent() == null ? "" : cell.parent().attr(DEFAULT);
    var ofColumn = column < ofColumns.size() ? ofColumns.get(column) : "";
    var style =
        Stream.of(cell.attr("table:style-name"), ofRow, ofColumn)
            .filter(name -> !name.isEmpty())
            .findFirst();
    colours.add(row, column, style.map(styles::colours).orElse(""));
  }

  /** Tells {@code rows} of those that stand out. */
  void tell(GridRows rows) {
    colours.tell(rows);
  }
}
