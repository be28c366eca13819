package org.interphase.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.interphase.sheet.Grid.Cell;
import org.interphase.sheet.Grid.Doubt.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Takes the cells of one sheet of a workbook as they pass by. */
final class SheetCells implements SheetContentsHandler {

  private static final String ERROR = "ERROR:";

  private final String name;
  private final StylesTable styles;
  private final GridRows rows;
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private final Shown shown = new Shown();
  private final CellColours colours = new CellColours();
  private final WorkbookColours ofStyles;
  private int style;
  private boolean struck;
  private Optional<String> rest = Optional.empty();

  SheetCells(String file, String name, StylesTable styles) {
    this.name = name;
    this.styles = styles;
    this.ofStyles = new WorkbookColours(styles);
    this.rows = new GridRows(file, name);
  }

  /** The sheet is larger than any table. */
  static final class Full extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Refused refused;

    private Full(Refused refused) {
      super(refused);
      this.refused = refused;
    }

    Refused refused() {
      return refused;
    }
  }

  /** Notes of the last number what it is, beside what is shown of it. */
  private static final class Shown extends DataFormatter {

    /** What a format quotes is shown as it stands; POI would show a hundred times the number. */
    private static final Pattern MERE_TEXT = Pattern.compile("\"[^\"]*\"|\\\\%");

    /** Stands for the sign in such a text; no file has it. */
    private static final char PERCENT = '\uE000';

    private BigDecimal number;
    private boolean date;

    private Shown() {
      super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int format, String pattern) {
      number = BigDecimal.valueOf(value);
      date = DateUtil.isADateFormat(format, pattern);
      var plain = MERE_TEXT.matcher(pattern).replaceAll(Shown::withoutPercent);
      return super.formatRawCellContents(value, format, plain).replace(PERCENT, '%');
    }

    private static String withoutPercent(MatchResult text) {
      return Matcher.quoteReplacement(text.group().replace('%', PERCENT));
    }
  }

  XSSFSheetXMLHandler handler(ReadOnlySharedStringsTable strings, StruckStrings struckStrings) {
    return new XSSFSheetXMLHandler(styles, null, strings, this, shown, false) {
      private String cell;
      private boolean formula;
      private boolean value;
      private boolean shared;
      private final StruckRuns runs = new StruckRuns();
      private final StringBuilder index = new StringBuilder();

      @Override
      public void characters(char[] text, int start, int length) throws SAXException {
        super.characters(text, start, length);
        runs.characters(text, start, length);
        index.append(text, start, length);
      }

      @Override
      public void startElement(String uri, String local, String qualified, Attributes attributes)
          throws SAXException {
        super.startElement(uri, local, qualified, attributes);
        runs.start(local, attributes);
        index.setLength(0);
        switch (local) {
          case "c" -> {
            cell = attributes.getValue("r");
            formula = false;
            value = false;
            shared = "s".equals(attributes.getValue("t"));
            runs.clear();
            rest = Optional.empty();
            var number = attributes.getValue("s");
            style = number == null ? 0 : Damaged.number(number);
            struck = isStruck(style);
          }
          case "row" -> {
            var row = attributes.getValue("r");
            if (row != null && isTrue(attributes.getValue("hidden"))) {
              rows.hide(Damaged.number(row) - 1);
            }
          }
          case "col" -> {
            if (isTrue(attributes.getValue("hidden"))) {
              hideColumns(attributes.getValue("min"), attributes.getValue("max"));
            }
          }
          case "f" -> formula = true;
          case "v", "is" -> value = true;
          case "mergeCell" -> merged.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
          default -> {}
        }
      }

      @Override
      public void endElement(String uri, String local, String qualified) throws SAXException {
        runs.end(local);
        if (local.equals("v") || local.equals("is")) {
          rest = shared ? struckStrings.rest(index.toString().strip()) : runs.rest();
        }
        super.endElement(uri, local, qualified);
        if (local.equals("c") && formula && !value && cell != null) {
          set(cell, Cell.of("", "").doubted(Kind.NOT_CALCULATED, "a formula"));
        }
      }
    };
  }

  private void hideColumns(String first, String last) {
    int to = Math.min(Damaged.number(last), GridRows.MOST_COLUMNS);
    for (int column = Math.max(1, Damaged.number(first)); column <= to; column++) {
      rows.hideColumn(column - 1);
    }
  }

  private boolean isStruck(int style) {
    return style < styles.getNumCellStyles() && styles.getStyleAt(style).getFont().getStrikeout();
  }

  private static boolean isTrue(String flag) {
    return "1".equals(flag) || "true".equals(flag);
  }

  /** Adds what is written beside the cell there, both numbers counted from 0. */
  void remark(int row, int column, String text) {
    rows.remark(row, column, text);
  }

  /** Notes that the workbook does not show the sheet. */
  void hide() {
    rows.hide();
  }

  @Override
  public void startRow(int row) {
    // Cells know their own row.
  }

  @Override
  public void endRow(int row) {
    // Cells know their own row.
  }

  @Override
  public void cell(String reference, String text, XSSFComment comment) {
    if (text == null || reference == null) {
      return;
    }
    var cell = Cell.of(Texts.oneLine(text), "");
    if (text.startsWith(ERROR)) {
      var error = text.substring(ERROR.length());
      cell = Cell.of(error, "").doubted(Kind.ERROR, error);
    } else if (shown.number != null) {
      cell =
          shown.date
              ? cell.doubted(Kind.DATE, shown.number.toPlainString())
              : Texts.number(cell, shown.number);
    }
    shown.number = null;
    var left = rest.orElse("");
    if (!left.isEmpty()) {
      cell = cell.doubted(Kind.PARTLY_STRUCK, left);
    }
    set(reference, cell.struckIf(struck || rest.isPresent() && left.isEmpty()));
  }

  private void set(String reference, Cell cell) {
    var at = new CellReference(reference);
    if (at.getRow() < 0 || at.getCol() < 0) {
      throw new Damaged(reference + " in place of a cell");
    }
    var placed = cell.at(name + "!" + reference);
    if (!cell.isEmpty()) {
      colours.add(at.getRow(), at.getCol(), ofStyles.of(style));
    }
    try {
      rows.set(at.getRow(), at.getCol(), placed);
    } catch (Refused e) {
      throw new Full(e);
    }
  }

  Grid grid() throws Refused {
    for (var range : merged) {
      if (range.getFirstRow() < 0 || range.getFirstColumn() < 0) {
        throw new Damaged(range.formatAsString() + " in place of merged cells");
      }
      rows.merge(
          range.getFirstRow(), range.getFirstColumn(), range.getLastRow(), range.getLastColumn());
    }
    colours.tell(rows);
    return rows.grid();
  }
}
