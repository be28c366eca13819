package org.interphase.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the sheets of an Excel workbook row by row, so that no size of it fills the memory. */
final class Workbook {

  private static final long MOST_BYTES = 1L << 27;

  static {
    // Nothing else here unpacks by POI; a part larger than this is no table.
    ZipSecureFile.setMaxEntrySize(MOST_BYTES);
  }

  private final StylesTable styles;
  private final ReadOnlySharedStringsTable strings;
  private final StruckStrings struck;

  private Workbook(StylesTable styles, ReadOnlySharedStringsTable strings, StruckStrings struck) {
    this.styles = styles;
    this.strings = strings;
    this.struck = struck;
  }

  static List<Grid> read(Path path, String file) throws IOException, Refused {
    if (FileMagic.valueOf(path.toFile()) == FileMagic.OLE2) {
      throw old(path, file);
    }
    try (var parts = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
      var reader = new XSSFReader(parts);
      var book =
          new Workbook(
              // Programs may leave them out.
              Objects.requireNonNullElseGet(reader.getStylesTable(), StylesTable::new),
              new ReadOnlySharedStringsTable(parts, false),
              struck(reader));
      var hidden = hidden(reader);
      var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
      var grids = new ArrayList<Grid>();
      while (sheets.hasNext()) {
        try (var sheet = sheets.next()) {
          var name = sheets.getSheetName();
          var cells = new SheetCells(file, name, book.styles);
          new SheetRemarks(cells).of(sheets);
          grids.add(book.grid(sheet, cells, hidden.contains(name)));
        }
      }
      return grids;
    } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
      throw damaged(file);
    } catch (RuntimeException e) {
      if (!Damaged.isCauseOf(e)) {
        throw e;
      }
      throw damaged(file);
    } catch (IOException e) {
      throw String.valueOf(e.getMessage()).startsWith("Zip bomb") ? tooLarge(file) : damaged(file);
    }
  }

  private static StruckStrings struck(XSSFReader reader)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    try (var shared = reader.getSharedStringsData()) {
      return StruckStrings.in(shared);
    }
  }

  /** The names of the sheets that the program does not show. */
  private static List<String> hidden(XSSFReader reader) throws IOException, OpenXML4JException {
    try (var book = reader.getWorkbookData()) {
      var xml = Jsoup.parse(book, null, "", Parser.xmlParser());
      return xml.select("*|sheet").stream()
          .filter(sheet -> sheet.attr("state").toLowerCase(Locale.ROOT).endsWith("hidden"))
          .map(sheet -> sheet.attr("name"))
          .toList();
    }
  }

  private Grid grid(InputStream sheet, SheetCells cells, boolean hidden)
      throws IOException, SAXException, ParserConfigurationException, Refused {
    if (hidden) {
      cells.hide();
    }
    var xml = XMLHelper.newXMLReader();
    xml.setContentHandler(cells.handler(strings, struck));
    try {
      xml.parse(new InputSource(sheet));
    } catch (SheetCells.Full e) {
      throw e.refused();
    }
    return cells.grid();
  }

  /** What only programs of the last century write, or what a password locks. */
  private static Refused old(Path path, String file) throws IOException {
    boolean locked;
    try (var parts = new POIFSFileSystem(path.toFile(), true)) {
      locked = parts.getRoot().hasEntry("EncryptedPackage");
    }
    return locked
        ? new Refused(
            file,
            "a workbook that a password locks",
            "an open one",
            "Open it in its program and save it without the password.")
        : new Refused(
            file,
            "a workbook of the old kind (.xls)",
            "an .xlsx",
            "Open it in a spreadsheet and save it as .xlsx.");
  }

  private static Refused damaged(String file) {
    return new Refused(
        file,
        "no workbook, or a damaged one",
        "an .xlsx",
        "Open it in a spreadsheet and save it anew.");
  }

  private static Refused tooLarge(String file) {
    return new Refused(
        file,
        "a workbook that unpacks to far more than a table needs",
        "a table of a publication",
        "Save the one sheet that is needed in a workbook of its own.");
  }
}
