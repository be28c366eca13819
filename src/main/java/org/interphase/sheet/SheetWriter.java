package org.interphase.sheet;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes one sheet after another into a workbook. */
final class SheetWriter {

  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final String CUT = " … (cut)";

  /** A spreadsheet reckons with so many digits; a longer number stays a text. */
  private static final int DIGITS = 15;

  /** Excel opens no sheet with more links. */
  private static final int MOST_LINKS = 65_530;

  /** The widths of columns, in characters. */
  private static final int NARROW = 10;

  private static final int WIDE = 50;
  private static final int CHARACTER = 256;

  private final SXSSFWorkbook book;
  private final CellStyle title;
  private final CellStyle text;
  private final CellStyle link;
  private int links;

  SheetWriter(SXSSFWorkbook book) {
    this.book = book;
    var bold = book.createFont();
    bold.setBold(true);
    title = book.createCellStyle();
    title.setFont(bold);
    title.setWrapText(true);
    text = book.createCellStyle();
    text.setQuotePrefixed(true);
    var blue = book.createFont();
    blue.setColor(IndexedColors.BLUE.getIndex());
    blue.setUnderline(Font.U_SINGLE);
    link = book.createCellStyle();
    link.setFont(blue);
    link.setQuotePrefixed(true);
  }

  void write(WrittenSheet written) {
    var sheet = book.createSheet(written.name());
    links = 0;
    sheet.createFreezePane(0, 1);
    titles(written.titles(), sheet);
    written.rows().forEach(row -> row(row, sheet));
  }

  private void titles(List<String> titles, Sheet sheet) {
    var first = sheet.createRow(0);
    for (int i = 0; i < titles.size(); i++) {
      var cell = first.createCell(i);
      cell.setCellValue(fitting(titles.get(i)));
      cell.setCellStyle(title);
      int width = Math.min(WIDE, Math.max(NARROW, titles.get(i).length() + 2));
      sheet.setColumnWidth(i, width * CHARACTER);
    }
  }

  private void row(List<WrittenSheet.Value> values, Sheet sheet) {
    var row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).text().isEmpty()) {
        cell(values.get(i), row, i);
      }
    }
  }

  private void cell(WrittenSheet.Value value, Row row, int column) {
    var cell = row.createCell(column);
    var number = value.number().filter(it -> it.stripTrailingZeros().precision() <= DIGITS);
    if (number.isPresent()) {
      cell.setCellValue(number.get().doubleValue());
      return;
    }
    cell.setCellValue(fitting(value.text()));
    cell.setCellStyle(text);
    value.link().filter(SheetWriter::isAddress).ifPresent(address -> link(address, cell));
  }

  private void link(String address, Cell cell) {
    if (links < MOST_LINKS) {
      var leading = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
      leading.setAddress(address);
      cell.setHyperlink(leading);
      cell.setCellStyle(link);
      links++;
    }
  }

  private static boolean isAddress(String text) {
    try {
      var scheme = new URI(text).getScheme();
      return "http".equals(scheme) || "https".equals(scheme);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String fitting(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - CUT.length()) + CUT;
  }
}
