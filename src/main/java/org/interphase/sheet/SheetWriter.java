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
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
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
  private static final int TITLE = 20;
  private static final int CHARACTER = 256;

  private final SXSSFWorkbook book;
  private final CellStyle title;
  private final CellStyle text;
  private final CellStyle number;
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
    text.setWrapText(true);
    text.setVerticalAlignment(VerticalAlignment.TOP);
    number = book.createCellStyle();
    number.setVerticalAlignment(VerticalAlignment.TOP);
    var blue = book.createFont();
    blue.setColor(IndexedColors.BLUE.getIndex());
    blue.setUnderline(Font.U_SINGLE);
    link = book.createCellStyle();
    link.setFont(blue);
    link.setQuotePrefixed(true);
    link.setWrapText(true);
    link.setVerticalAlignment(VerticalAlignment.TOP);
  }

  void write(WrittenSheet written) {
    var sheet = book.createSheet(written.name());
    links = 0;
    sheet.createFreezePane(0, 1);
    var widths = new int[written.titles().size()];
    titles(written.titles(), sheet, widths);
    written.rows().forEach(row -> row(row, sheet, widths));
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, Math.min(WIDE, Math.max(NARROW, widths[i] + 2)) * CHARACTER);
    }
    sheet.setAutoFilter(
        new CellRangeAddress(0, sheet.getLastRowNum(), 0, Math.max(0, widths.length - 1)));
  }

  private void titles(List<String> titles, Sheet sheet, int[] widths) {
    var first = sheet.createRow(0);
    for (int i = 0; i < titles.size(); i++) {
      var cell = first.createCell(i);
      cell.setCellValue(fitting(titles.get(i)));
      cell.setCellStyle(title);
      // A title breaks into lines before it makes a column of numbers wide.
      widths[i] = Math.min(TITLE, titles.get(i).length());
    }
  }

  private void row(List<WrittenSheet.Value> values, Sheet sheet, int[] widths) {
    var row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).text().isEmpty()) {
        cell(values.get(i), row, i);
        widths[i] = Math.max(widths[i], values.get(i).text().length());
      }
    }
  }

  private void cell(WrittenSheet.Value value, Row row, int column) {
    var cell = row.createCell(column);
    var exact = value.number().filter(it -> it.stripTrailingZeros().precision() <= DIGITS);
    if (exact.isPresent()) {
      cell.setCellValue(exact.get().doubleValue());
      cell.setCellStyle(number);
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
