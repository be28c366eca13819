package org.interphase.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.interphase.model.Problem;

/** However a part of a workbook is damaged, the workbook is read or refused, and never fails. */
class DamagedWorkbooksTest {

  private static final List<String> VALUES =
      List.of("", "-1", "0", "99999999999", "abc", "A", "1:1", "ZZZZ9", "A0", "NaN", "A1:B2:C3");

  private static final List<String> TEXTS =
      List.of("<c/>", "</row>", "<x>", "&lt;", "\"", "<row r=\"\"/>", "<is/>", "<t></t>");

  private static final Pattern VALUE = Pattern.compile("(?<==\")[^\"<>]*(?=\")");
  private static final Pattern ATTRIBUTE = Pattern.compile(" [A-Za-z:]+=\"[^\"<>]*\"");
  private static final Pattern ELEMENT =
      Pattern.compile("<[A-Za-z:]+[^<>]*/>|<([A-Za-z:]+)[^<>]*>[^<>]*</\\1>");

  private static Path folder;
  private static Path book;
  private static List<String> parts;

  @BeforeContainer
  static void write() throws IOException {
    folder = Files.createTempDirectory("damaged");
    book =
        WorkbookFile.xlsx(
            folder.resolve("whole.xlsx"),
            sheet -> {
              WorkbookFile.row(sheet, 0, "Material", "σ (S/cm)", "T (°C)");
              WorkbookFile.row(sheet, 1, "LAGP", 3e-4, 25);
              WorkbookFile.row(sheet, 2, "LATP", 1e-3, 30);
              WorkbookFile.format(sheet, 1, 1, "0.00E+00");
              WorkbookFile.merge(sheet, "C2:C3");
              WorkbookFile.fill(sheet, 2, 1, IndexedColors.RED);
              WorkbookFile.comment(sheet, "B3", "at 30 °C");
              WorkbookFile.textBox(sheet, 3, 1, "All values are of the bulk.");
              WorkbookFile.picture(sheet, 4, 0);
              sheet.setColumnHidden(2, true);
              sheet.getRow(2).setZeroHeight(true);
            });
    try (var zip = new ZipFile(book.toFile())) {
      parts =
          Collections.list(zip.entries()).stream()
              .map(entry -> entry.getName())
              .filter(name -> name.matches(".*[.](xml|rels|vml)"))
              .sorted()
              .toList();
    }
  }

  @AfterContainer
  static void remove() throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Property(tries = 500)
  void isReadOrRefused(@ForAll("damages") Damage damage) throws IOException {
    var file =
        WorkbookFile.changed(
            book, folder.resolve("damaged.xlsx"), parts.get(damage.part()), damage::done);
    var problems = new ArrayList<Problem>();

    var read = Documents.read(file, ',', problems::add);

    assertThat(read.isEmpty()).isEqualTo(!problems.isEmpty());
  }

  /** The parts are known when they are written, after this is asked for. */
  @Provide
  Arbitrary<Damage> damages() {
    return Combinators.combine(
            Arbitraries.integers().between(0, parts.size() - 1),
            Arbitraries.of(Damage.Kind.class),
            Arbitraries.integers().between(0, 1_000),
            Arbitraries.of(VALUES),
            Arbitraries.of(TEXTS))
        .as(Damage::new);
  }

  /** One change of one part. */
  record Damage(int part, Kind kind, int where, String value, String text) {

    String done(String part) {
      return switch (kind) {
        case VALUE -> replaced(part, DamagedWorkbooksTest.VALUE, value);
        case ATTRIBUTE_LOST -> replaced(part, ATTRIBUTE, "");
        case ELEMENT_LOST -> replaced(part, ELEMENT, "");
        case TEXT -> new StringBuilder(part).insert(part.length() * where / 1_000, text).toString();
      };
    }

    private String replaced(String part, Pattern pattern, String by) {
      var places = pattern.matcher(part).results().toList();
      if (places.isEmpty()) {
        return part;
      }
      MatchResult place = places.get(where % places.size());
      return part.substring(0, place.start()) + by + part.substring(place.end());
    }

    enum Kind {
      VALUE,
      ATTRIBUTE_LOST,
      ELEMENT_LOST,
      TEXT
    }
  }
}
