package org.interphase.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.interphase.sheet.ReadFile.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is refused by name, with a way on from there. */
class RefusedFilesTest {

  @TempDir private Path folder;
  private Path small;

  @BeforeEach
  void makeWorkbook() {
    small =
        WorkbookFile.xlsx(
            folder.resolve("small.xlsx"), sheet -> WorkbookFile.row(sheet, 0, "a", "b"));
  }

  @Test
  void workbookBehindAPassword() throws IOException, GeneralSecurityException {
    var file = folder.resolve("locked.xlsx");
    var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
    encryptor.confirmPassword("secret");
    try (var parts = new POIFSFileSystem();
        var out = Files.newOutputStream(file)) {
      try (var locked = encryptor.getDataStream(parts)) {
        Files.copy(small, locked);
      }
      parts.writeFilesystem(out);
    }

    assertThat(problem(file))
        .isEqualTo(
            file
                + ": found a workbook that a password locks, expected an open one.\n"
                + "  Open it in its program and save it without the password.");
  }

  @Test
  void workbookOfAMillionRows() throws IOException {
    var file =
        withSheet(
            "<row r=\"1000000\"><c r=\"A1000000\" t=\"inlineStr\"><is><t>x</t></is></c></row>");

    assertThat(problem(file))
        .isEqualTo(
            file
                + ": found more than 20000 rows in \"Sheet1\", expected a table of a publication.\n"
                + "  Divide the table, or leave out what does not belong to it.");
  }

  @Test
  void workbookThatUnpacksWithoutEnd() throws IOException {
    var file = withSheet(" ".repeat(1 << 26));

    assertThat(problem(file))
        .isEqualTo(
            file
                + ": found a workbook that unpacks to far more than a table needs, expected a table"
                + " of a publication.\n"
                + "  Save the one sheet that is needed in a workbook of its own.");
  }

  @Test
  void openDocumentThatUnpacksWithoutEnd() throws IOException {
    var file = WorkbookFile.ods(folder.resolve("bomb.ods"), " ".repeat((1 << 26) + 1));

    assertThat(problem(file)).contains("unpacks to far more than a table needs");
  }

  @Test
  void openDocumentBehindAPassword() throws IOException {
    var file =
        WorkbookFile.zip(
            folder.resolve("locked.ods"),
            Map.of("META-INF/manifest.xml", "<manifest:encryption-data/>", "content.xml", "x"));

    assertThat(problem(file)).contains("found a spreadsheet that a password locks");
  }

  @Test
  void filesThatAreNotWhatTheirNamesSay() throws IOException {
    for (var name : new String[] {"a.xlsx", "a.ods"}) {
      assertThat(problem(write(name, "a,b\n"))).contains("or a damaged one");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r='1'><c r='A1' t='s'><v>7</v></c></row>",
        "<row r='1'><c r='?' t='inlineStr'><is><t>x</t></is></c></row>",
        "<row r='1'><c r='A0' t='inlineStr'><is><t>x</t></is></c></row>",
        "<row r='1'><c r='A' t='inlineStr'><is><t>x</t></is></c></row>",
        "<row r='1'><c r='7' t='inlineStr'><is><t>x</t></is></c></row>",
        "<row r='1'><c r='A1' s='bold'><v>7</v></c></row>",
        "<row r='first' hidden='1'/>",
        "<col hidden='1'/>",
        "<col min='1' max='99999999999' hidden='1'/>",
        "<mergeCell ref='first to last'/>",
        "<mergeCell ref='A:B'/>",
        "<mergeCell/>"
      })
  void workbookWithWhatNoneHas(String rows) throws IOException {
    assertThat(problem(withSheet(rows)))
        .contains("found no workbook, or a damaged one, expected an .xlsx");
  }

  @Test
  void workbookWithoutSheets() throws IOException {
    var file =
        WorkbookFile.zip(
            folder.resolve("empty.xlsx"),
            Map.of(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"));

    assertThat(problem(file)).contains("found no workbook, or a damaged one, expected an .xlsx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"many", "", "1E999999999"})
  void openDocumentWithANumberThatIsNone(String number) throws IOException {
    var file =
        WorkbookFile.ods(
            folder.resolve("number.ods"),
            "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\""
                + number
                + "\"><text:p>1</text:p></table:table-cell></table:table-row>");

    assertThat(problem(file)).contains("found no spreadsheet, or a damaged one, expected an .ods");
  }

  @Test
  void filesWithoutATable() throws IOException {
    assertThat(problem(write("a.csv", ""))).contains("found nothing, expected a table");
    assertThat(problem(write("a.csv", "\n \n\n"))).contains("found nothing, expected a table");
    assertThat(problem(write("a.tsv", "\t\t\n\t\t\n"))).contains("found nothing, expected a table");
    assertThat(problem(write("a.html", "<p>No table.")))
        .contains("found no table, expected one as rows and cells");
    assertThat(problem(write("a.pdf", "x")))
        .contains(
            "found a file of a kind that is not known, expected one whose name ends with .csv");
  }

  @Test
  void textInAnotherEncoding() throws IOException {
    var file = folder.resolve("a.csv");
    Files.write(file, new byte[] {'a', ',', (byte) 0xB5, '\n'});

    assertThat(problem(file)).contains("found bytes that are not UTF-8");
  }

  @Test
  void textInUtf16WithoutItsMark() throws IOException {
    var file = folder.resolve("a.csv");
    Files.write(file, "a,b\n1,2\n".getBytes(StandardCharsets.UTF_16LE));

    assertThat(problem(file))
        .isEqualTo(
            file
                + ": found characters U+0000, which no text has, expected text in UTF-8.\n"
                + "  Save the file as UTF-8 (in a spreadsheet: “CSV UTF-8”).");
  }

  @Test
  void textWithAQuoteThatDoesNotEnd() throws IOException {
    assertThat(problem(write("a.csv", "a,b\n1,2\n\"3,4\n")))
        .contains("found double quotes that do not pair up")
        .endsWith("Check the double quotes from row 3 on.");
    assertThat(problem(write("b.csv", "a;b\n1,5;2,5\n\"3,5;4,5\n5,5;6,5\n")))
        .endsWith("Check the double quotes from row 3 on.");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** So many empty rows and columns that their number is beyond what Java counts to. */
  @Test
  void openDocumentThatRepeatsWithoutEnd() throws IOException {
    var columns =
        "<table:table-column table:visibility=\"collapse\""
            + " table:number-columns-repeated=\"99999999\"/>";
    var row =
        "<table:table-row table:number-rows-repeated=\"99999999\"><table:table-cell/></table:table-row>";
    var last =
        "<table:table-row><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row>";
    var file =
        WorkbookFile.ods(folder.resolve("endless.ods"), columns.repeat(30) + row.repeat(30) + last);

    assertThat(problem(file)).contains("found more than 20000 rows in \"Blatt 1\"");
  }

  @Test
  void openDocumentWithAColumnBeyondAll() throws IOException {
    var empty = "<table:table-cell table:number-columns-repeated=\"99999999\"/>";
    var file =
        WorkbookFile.ods(
            folder.resolve("endless.ods"),
            "<table:table-row>"
                + empty.repeat(30)
                + "<table:table-cell><text:p>1</text:p></table:table-cell></table:table-row>");

    assertThat(problem(file)).contains("found more than 500 columns in \"Blatt 1\"");
  }

  /** The small workbook, with another sheet in it. */
  private Path withSheet(String rows) throws IOException {
    return WorkbookFile.changed(
        small,
        folder.resolve("made.xlsx"),
        "xl/worksheets/sheet1.xml",
        text ->
            text.replaceFirst("<sheetData>.*</sheetData>", "<sheetData>" + rows + "</sheetData>"));
  }

  /** What goes wrong in this program's own lines is not blamed on the file. */
  @Test
  void ownFaultIsNoDamage() {
    assertThat(Damaged.isCauseOf(new NullPointerException("of a test"))).isFalse();
    assertThat(Damaged.isCauseOf(failure(() -> List.of().get(0)))).isFalse();
    assertThat(Damaged.isCauseOf(failure(() -> new CellReference((String) null)))).isTrue();
    assertThat(Damaged.isCauseOf(failure(() -> Damaged.number("first")))).isTrue();
  }

  private static RuntimeException failure(Runnable task) {
    return catchThrowableOfType(RuntimeException.class, task::run);
  }
}
