package org.interphase.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.interphase.sheet.Grid.Cell;
import org.interphase.sheet.Grid.Doubt.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * Reads the sheets of an OpenDocument spreadsheet from its <a
 * href="https://docs.oasis-open.org/office/OpenDocument/v1.3/">content</a>, since that, unlike the
 * models that libraries make of it, has the text that each cell shows.
 */
final class OpenDocument {

  private static final int MOST_BYTES = 1 << 26;

  private final String file;
  private final OpenDocumentStyles styles;

  private OpenDocument(String file, OpenDocumentStyles styles) {
    this.file = file;
    this.styles = styles;
  }

  static List<Grid> read(Path path, String file) throws IOException, Refused {
    try (var parts = new ZipFile(path.toFile())) {
      if (part(parts, "META-INF/manifest.xml", file).contains("encryption-data")) {
        throw new Refused(
            file,
            "a spreadsheet that a password locks",
            "an open one",
            "Open it in its program and save it without the password.");
      }
      var content = xml(part(parts, "content.xml", file));
      var shared = parts.getEntry("styles.xml") == null ? "" : part(parts, "styles.xml", file);
      var document = new OpenDocument(file, new OpenDocumentStyles(content, xml(shared)));
      var grids = new ArrayList<Grid>();
      for (var table : content.getElementsByTag("table:table")) {
        grids.add(document.grid(table));
      }
      return grids;
    } catch (ZipException | NumberFormatException e) {
      throw damaged(file);
    }
  }

  private static Element xml(String text) {
    return Jsoup.parse(text, "", Parser.xmlParser());
  }

  private static String part(ZipFile parts, String name, String file) throws IOException, Refused {
    var entry = parts.getEntry(name);
    if (entry == null) {
      throw damaged(file);
    }
    try (var in = parts.getInputStream(entry)) {
      var bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new Refused(
            file,
            "a spreadsheet that unpacks to far more than a table needs",
            "a table of a publication",
            "Save the one sheet that is needed in a file of its own.");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static Refused damaged(String file) {
    return new Refused(
        file,
        "no spreadsheet, or a damaged one",
        "an .ods",
        "Open it in a spreadsheet and save it anew.");
  }

  /** What is read of a table, as it is read. */
  private record Sheet(
      String name, GridRows rows, List<int[]> merges, OpenDocumentColours colours) {}

  private Grid grid(Element table) throws Refused {
    var name = table.attr("table:name");
    var rows = new GridRows(file, name);
    var merges = new ArrayList<int[]>();
    var colours = new OpenDocumentColours(styles);
    var sheet = new Sheet(name, rows, merges, colours);
    if (styles.hides(table)) {
      rows.hide();
    }
    columns(table, sheet);
    int row = 0;
    for (var element : table.getElementsByTag("table:table-row")) {
      int times = number(element, "table:number-rows-repeated");
      boolean empty = element.wholeText().isBlank();
      for (int i = 0; i < (empty ? 1 : times); i++) {
        row(element, row + i, sheet);
        if (!isShown(element)) {
          rows.hide(row + i);
        }
      }
      row = behind(row, times, GridRows.MOST_ROWS);
    }
    for (var merge : merges) {
      rows.merge(merge[0], merge[1], merge[2], merge[3]);
    }
    colours.tell(rows);
    return rows.grid();
  }

  private static void columns(Element table, Sheet sheet) {
    int column = 0;
    for (var element : table.getElementsByTag("table:table-column")) {
      int times = number(element, "table:number-columns-repeated");
      int end = Math.min(column + times, GridRows.MOST_COLUMNS);
      sheet.colours().addColumns(element, times);
      for (int i = column; i < end && !isShown(element); i++) {
        sheet.rows().hideColumn(i);
      }
      column = behind(column, times, GridRows.MOST_COLUMNS);
    }
  }

  private static boolean isShown(Element rowOrColumn) {
    return rowOrColumn.attr("table:visibility").matches("|visible");
  }

  private void row(Element element, int row, Sheet sheet) throws Refused {
    int column = 0;
    for (var child : element.children()) {
      int times = number(child, "table:number-columns-repeated");
      var cell = cell(child);
      remarks(child, row, column, sheet.rows());
      if (!cell.isEmpty()) {
        for (int i = 0; i < times; i++) {
          var place = sheet.name() + "!" + GridRows.letters(column + i) + (row + 1);
          sheet.rows().set(row, column + i, cell.at(place));
          sheet.colours().add(child, row, column + i);
        }
        int down = number(child, "table:number-rows-spanned");
        int right = number(child, "table:number-columns-spanned");
        if (down > 1 || right > 1) {
          sheet.merges().add(new int[] {row, column, row + down - 1, column + right - 1});
        }
      }
      column = behind(column, times, GridRows.MOST_COLUMNS);
    }
  }

  /** Comments on a cell, and text boxes and pictures that hang at it. */
  private static void remarks(Element cell, int row, int column, GridRows rows) {
    for (var child : cell.children()) {
      if (child.tagName().equals("office:annotation") || child.tagName().startsWith("draw:")) {
        var text =
            child.getElementsByTag("text:p").stream()
                .map(Element::text)
                .collect(Collectors.joining(" "));
        boolean picture = text.isBlank() && !child.getElementsByTag("draw:image").isEmpty();
        rows.remark(row, column, picture ? "a picture" : text);
      }
    }
  }

  private Cell cell(Element element) {
    var cell = shown(element);
    var rest = text(element, text -> !styles.strikes(text));
    if (rest.equals(cell.shown())) {
      return cell;
    }
    return rest.isEmpty() ? cell.struckIf(true) : cell.doubted(Kind.PARTLY_STRUCK, rest);
  }

  /** What is printed in the paragraphs of a cell, without the texts that do not count. */
  private String text(Element cell, Predicate<Node> counts) {
    return Texts.oneLine(
        cell.children().stream()
            .filter(child -> child.tagName().equals("text:p"))
            .map(paragraph -> PrintedText.of(paragraph, styles::raises, counts))
            .collect(Collectors.joining(" ")));
  }

  private Cell shown(Element element) {
    var cell = Cell.of(text(element, text -> true), "");
    if (element.attr("calcext:value-type").equals("error")) {
      return cell.doubted(Kind.ERROR, cell.shown());
    }
    var held = element.attr("office:value");
    return switch (element.attr("office:value-type")) {
      case "date", "time" ->
          cell.doubted(
              Kind.DATE, element.attr("office:date-value") + element.attr("office:time-value"));
      case "float", "percentage" ->
          // Spreadsheets reckon in doubles; a larger number has more digits than the memory.
          Texts.number(cell, BigDecimal.valueOf(Double.parseDouble(held)));
      default ->
          element.hasAttr("table:formula") && cell.shown().isEmpty()
              ? cell.doubted(Kind.NOT_CALCULATED, "a formula")
              : cell;
    };
  }

  /** What is repeated without end ends behind all that a table may have. */
  private static int behind(int first, int times, int most) {
    return Math.min(first + times, most);
  }

  /** How often or how far, 1 where nothing is said. */
  private static int number(Element element, String name) {
    var text = element.attr(name);
    return text.matches("[1-9][0-9]{0,7}") ? Integer.parseInt(text) : 1;
  }
}
