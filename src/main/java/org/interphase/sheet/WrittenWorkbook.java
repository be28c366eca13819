package org.interphase.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes Excel workbooks, a row at a time; the same sheets are the same bytes. */
public final class WrittenWorkbook {

  /** Rows that are held while a sheet is written. */
  private static final int WINDOW = 100;

  /** Archives cannot do without a time; this is the first that they know. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private WrittenWorkbook() {}

  /** A workbook of these sheets, the first of them in front. */
  public static byte[] of(List<WrittenSheet> sheets) {
    try (var book = new SXSSFWorkbook(WINDOW)) {
      // Java's own reader does not take the sizes that POI writes for parts beyond 4 GiB.
      book.setZip64Mode(Zip64Mode.Never);
      withoutTime(book);
      nameUsualStyle(book);
      var writer = new SheetWriter(book);
      sheets.forEach(writer::write);
      var bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return withoutTimes(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void withoutTime(SXSSFWorkbook book) {
    var properties = book.getXSSFWorkbook().getProperties().getCoreProperties();
    var never = Optional.of(Date.from(Instant.EPOCH));
    properties.setCreator("Interphase");
    properties.setCreated(never);
    properties.setModified(never);
  }

  /** Some readers warn of a workbook in which no style is called the usual one; POI names none. */
  private static void nameUsualStyle(SXSSFWorkbook book) {
    var styles = book.getXSSFWorkbook().getStylesSource().getCTStylesheet();
    try (var cursor = styles.newCursor()) {
      cursor.toEndToken();
      cursor.beginElement("cellStyles", NAMESPACE);
      cursor.insertAttributeWithValue("count", "1");
      cursor.beginElement("cellStyle", NAMESPACE);
      cursor.insertAttributeWithValue("name", "Normal");
      cursor.insertAttributeWithValue("xfId", "0");
      cursor.insertAttributeWithValue("builtinId", "0");
    }
  }

  private static byte[] withoutTimes(byte[] archive) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(archive));
        var out = new ZipOutputStream(bytes)) {
      for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        var same = new ZipEntry(part.getName());
        same.setTimeLocal(NO_TIME);
        out.putNextEntry(same);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
