package org.interphase.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interphase.sheet.ReadFile.only;
import static org.interphase.sheet.ReadFile.problem;
import static org.interphase.sheet.ReadFile.read;
import static org.interphase.sheet.ReadFile.texts;
import static org.interphase.sheet.WorkbookFile.cell;
import static org.interphase.sheet.WorkbookFile.format;
import static org.interphase.sheet.WorkbookFile.merge;
import static org.interphase.sheet.WorkbookFile.row;
import static org.interphase.sheet.WorkbookFile.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.interphase.sheet.Grid.Doubt;
import org.interphase.sheet.Grid.Doubt.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What spreadsheets and files of divided texts show. */
class DocumentsTest {

  @TempDir private Path folder;

  @Test
  void workbookShowsWhatItsReaderSees() {
    var file =
        xlsx(
            folder.resolve("pellets.xlsx"),
            sheet -> {
              row(sheet, 0, "Material", "σ / S cm-1", "Density");
              row(sheet, 1, "Li1.5Al0.5Ge1.5(PO4)3", 5.4e-5, 0.953);
              format(sheet, 1, 1, "0.00E+00");
              format(sheet, 1, 2, "0.0%");
            });

    assertThat(texts(file))
        .containsExactly(
            List.of("Material", "σ / S cm-1", "Density"),
            List.of("Li1.5Al0.5Ge1.5(PO4)3", "5.40E-05", "95.3%"));
    assertThat(only(file).cell(1, 1).place()).isEqualTo("Sheet1!B2");
    assertThat(only(file).cell(1, 2).doubt()).isEmpty();
  }

  /** The format asks for none, and small writers have none. */
  @Test
  void workbookMayLeaveOutItsStyles() throws Exception {
    var file = xlsx(folder.resolve("plain.xlsx"), sheet -> row(sheet, 0, "Density", 0.953));
    try (var parts = OPCPackage.open(file.toFile(), PackageAccess.READ_WRITE)) {
      parts.removePart(PackagingURIHelper.createPartName("/xl/styles.xml"));
    }

    assertThat(texts(file)).containsExactly(List.of("Density", "0.953"));
  }

  /** As programs write that quote every cell; Excel breaks the lines of headers. */
  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void everyCellMayBeQuoted(String delimiter) throws IOException {
    var text =
        "\"Sample\",\"σ\n(S/cm)\",\"Note\"\n\"P1\",\"1e-4\",\"a \"\"b\"\"\"\n\"P2\",\"2e-4\",\"\"\n";
    var file = Files.writeString(folder.resolve("quoted.csv"), text.replace(",", delimiter));

    assertThat(texts(file))
        .containsExactly(
            List.of("Sample", "σ (S/cm)", "Note"),
            List.of("P1", "1e-4", "a \"b\""),
            List.of("P2", "2e-4", ""));
  }

  /** Rows of many lengths are divided by commas, whatever other delimiters make of their quotes. */
  @Test
  void raggedRowsMayBeQuoted() throws IOException {
    var file =
        Files.writeString(folder.resolve("ragged.csv"), "Pellets\n\"P1\",a\n\"P2\",b,c\nnote\n");

    assertThat(texts(file))
        .containsExactly(
            List.of("Pellets"), List.of("P1", "a"), List.of("P2", "b", "c"), List.of("note"));
  }

  @Test
  void workbookTellsWhatItHasLost() {
    var file =
        xlsx(
            folder.resolve("doubtful.xlsx"),
            sheet -> {
              row(sheet, 0, 38050, 0.0034, "", 0.30000000000000004);
              format(sheet, 0, 0, "d-mmm");
              format(sheet, 0, 1, "0.00");
              cell(sheet, 0, 2).setCellErrorValue((byte) 23);
              cell(sheet, 0, 4).setCellFormula("1+1");
            });

    assertThat(only(file).rows().get(0))
        .extracting(Grid.Cell::shown, Grid.Cell::doubt)
        .containsExactly(
            tuple("4-Mar", doubt(Kind.DATE, "38050.0")),
            tuple("0.00", doubt(Kind.DIGITS, "0.0034")),
            tuple("#REF!", doubt(Kind.ERROR, "#REF!")),
            tuple("0.3", Optional.empty()),
            tuple("", doubt(Kind.NOT_CALCULATED, "a formula")));
  }

  /** A format may write the sign behind a number that is in percent already. */
  @Test
  void percentIsWhatItsCellShows() {
    var file =
        xlsx(
            folder.resolve("percent.xlsx"),
            sheet -> {
              row(sheet, 0, 12.3, 12.34, 0.1234, 0.0003, 5);
              format(sheet, 0, 0, "0.0\"%\"");
              format(sheet, 0, 1, "0.0\"%\"");
              format(sheet, 0, 2, "0.0%");
              format(sheet, 0, 3, "0%");
              format(sheet, 0, 4, "0\\%");
            });

    assertThat(only(file).rows().get(0))
        .extracting(Grid.Cell::shown, Grid.Cell::doubt)
        .containsExactly(
            tuple("12.3%", Optional.empty()),
            tuple("12.3%", doubt(Kind.DIGITS, "12.34%")),
            tuple("12.3%", doubt(Kind.DIGITS, "12.34%")),
            tuple("0%", doubt(Kind.DIGITS, "0.03%")),
            tuple("5%", Optional.empty()));
  }

  @Test
  void mergedCellsShowTheirTextEverywhere() {
    var file =
        xlsx(
            folder.resolve("merged.xlsx"),
            sheet -> {
              row(sheet, 0, "LAGP", "1");
              row(sheet, 1, "", "2");
              merge(sheet, "A1:A2");
            });

    assertThat(texts(file)).containsExactly(List.of("LAGP", "1"), List.of("LAGP", "2"));
    assertThat(only(file).cell(1, 0).merged()).isTrue();
    assertThat(only(file).cell(1, 0).place()).isEqualTo("Sheet1!A2");
  }

  /** Some libraries write each element of a workbook with a prefix. */
  @Test
  void sheetIsHiddenWhateverItsElementsPrefix() throws IOException {
    var plain =
        xlsx(
            folder.resolve("plain.xlsx"),
            sheet -> {
              row(sheet, 0, "a", "b");
              sheet.getWorkbook().createSheet("raw");
              sheet.getWorkbook().setSheetVisibility(1, SheetVisibility.HIDDEN);
            });
    var file =
        WorkbookFile.changed(
            plain,
            folder.resolve("prefixed.xlsx"),
            "xl/workbook.xml",
            text ->
                text.replaceFirst("<workbook xmlns=", "<workbook xmlns:x=")
                    .replaceAll("<(/?)(?=[a-zA-Z])", "<$1x:"));

    assertThat(read(plain).grids()).extracting(g -> g.hidden().all()).containsExactly(false, true);
    assertThat(read(file).grids()).extracting(g -> g.hidden().all()).containsExactly(false, true);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void delimiterIsTheOneThatFits(String delimiter) throws IOException {
    var file =
        write(
            "a.csv", "\uFEFFa" + delimiter + "b\r\n1" + delimiter + "\"x " + delimiter + "\"\r\n");

    assertThat(texts(file))
        .containsExactly(
            List.of("a", "b"), List.of("1", "x " + delimiter).stream().map(String::strip).toList());
  }

  @Test
  void delimiterIsNotGuessedWhereTwoFit() throws IOException {
    var file = write("a.csv", "a;b,c\n1;2,3\n4;5,6\n");

    assertThat(problem(file))
        .isEqualTo(
            file
                + ": found rows that commas and semicolons divide alike, expected one delimiter.\n"
                + "  Say which it is: --delimiter comma, semicolon, tab or bar.");
    assertThat(
            Documents.read(file, ';', problem -> {})
                .orElseThrow()
                .grids()
                .get(0)
                .cell(1, 1)
                .shown())
        .isEqualTo("2,3");
  }

  @Test
  void wideTextIsRead() throws IOException {
    var file = folder.resolve("wide.tsv");
    Files.write(file, "\uFEFFσ\tb\n1\t2\n".getBytes(StandardCharsets.UTF_16LE));

    assertThat(texts(file)).containsExactly(List.of("σ", "b"), List.of("1", "2"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Optional<Doubt> doubt(Kind kind, String held) {
    return Optional.of(new Doubt(kind, held));
  }
}
