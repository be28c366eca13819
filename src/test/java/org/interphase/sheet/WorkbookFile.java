package org.interphase.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Spreadsheets as people's programs write them, for tests. */
public final class WorkbookFile {

  private WorkbookFile() {}

  /** Writes an .xlsx with one sheet. */
  public static Path xlsx(Path file, Consumer<XSSFSheet> fill) {
    try (var book = new XSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      fill.accept(book.createSheet("Sheet1"));
      book.write(out);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sets a row's cells: texts, or numbers. */
  public static void row(XSSFSheet sheet, int row, Object... values) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Number number) {
        cell(sheet, row, i).setCellValue(number.doubleValue());
      } else {
        cell(sheet, row, i).setCellValue((String) values[i]);
      }
    }
  }

  /** The cell there, made where there is none. */
  public static Cell cell(XSSFSheet sheet, int row, int column) {
    var there = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    return there.getCell(column) == null ? there.createCell(column) : there.getCell(column);
  }

  /** Has a cell shown by a pattern of the spreadsheet's. */
  public static void format(XSSFSheet sheet, int row, int column, String pattern) {
    var style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(pattern));
    cell(sheet, row, column).setCellStyle(style);
  }

  /** Merges cells, as {@code A1:B1} names them. */
  public static void merge(XSSFSheet sheet, String range) {
    sheet.addMergedRegion(CellRangeAddress.valueOf(range));
  }

  /** Fills a cell with a colour. */
  public static void fill(XSSFSheet sheet, int row, int column, IndexedColors colour) {
    var style = sheet.getWorkbook().createCellStyle();
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(colour.getIndex());
    cell(sheet, row, column).setCellStyle(style);
  }

  /** Comments on the cell of that name. */
  public static void comment(XSSFSheet sheet, String cell, String text) {
    var at = new CellAddress(cell);
    var comment =
        sheet.createDrawingPatriarch().createCellComment(anchor(at.getColumn(), at.getRow()));
    comment.setString(new XSSFRichTextString(text));
    comment.setAddress(at);
  }

  /** Lays a text over the cell there. */
  public static void textBox(XSSFSheet sheet, int column, int row, String text) {
    sheet.createDrawingPatriarch().createTextbox(anchor(column, row)).setText(text);
  }

  /** Lays a picture over the cell there. */
  public static void picture(XSSFSheet sheet, int column, int row) {
    int picture = sheet.getWorkbook().addPicture(new byte[1], Workbook.PICTURE_TYPE_PNG);
    sheet.createDrawingPatriarch().createPicture(anchor(column, row), picture);
  }

  private static XSSFClientAnchor anchor(int column, int row) {
    return new XSSFClientAnchor(0, 0, 0, 0, column, row, column + 1, row + 1);
  }

  /** Writes a zip file with these texts in it. */
  public static Path zip(Path file, Map<String, String> parts) throws IOException {
    try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  /** Writes {@code file} as {@code other} is, with one of its parts changed. */
  public static Path changed(Path other, Path file, String part, UnaryOperator<String> change)
      throws IOException {
    var parts = new HashMap<String, String>();
    try (var zip = new ZipFile(other.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        parts.put(
            entry.getName(),
            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    parts.computeIfPresent(part, (name, text) -> change.apply(text));
    return zip(file, parts);
  }

  /** Writes an .ods with one sheet of these rows, in OpenDocument's own XML. */
  public static Path ods(Path file, String rows) throws IOException {
    return zip(
        file,
        Map.of(
            "META-INF/manifest.xml",
            "<manifest/>",
            "content.xml",
            "<office:document-content><office:body><office:spreadsheet>"
                + "<table:table table:name=\"Blatt 1\">"
                + rows
                + "</table:table></office:spreadsheet></office:body></office:document-content>"));
  }
}
