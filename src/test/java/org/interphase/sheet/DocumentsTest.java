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
import static org.interphase.sheet.WorkbookFile.ods;
import static org.interphase.sheet.WorkbookFile.row;
import static org.interphase.sheet.WorkbookFile.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  @Test
  void openDocumentShowsWhatItsReaderSees() throws IOException {
    var file =
        ods(
            folder.resolve("pellets.ods"),
            """
            <table:table-row><table:table-cell table:number-columns-repeated="2"/>\
            <table:table-cell office:value-type="string"><text:p>σ</text:p></table:table-cell>\
            </table:table-row>\
            <table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>\
            """);
    var second =
        ods(
            folder.resolve("numbers.ods"),
            """
            <table:table-row>\
            <table:table-cell office:value-type="float" office:value="0.0034"><text:p>0.00</text:p>\
            </table:table-cell>\
            <table:table-cell office:value-type="date" office:date-value="2004-03-04">\
            <text:p>4. März</text:p></table:table-cell>\
            <table:table-cell office:value-type="percentage" office:value="0.95"><text:p>95%</text:p>\
            </table:table-cell>\
            </table:table-row>""");

    assertThat(texts(file)).containsExactly(List.of("", "", "σ"));
    assertThat(only(file).cell(0, 2).place()).isEqualTo("Blatt 1!C1");
    assertThat(only(second).rows().get(0))
        .extracting(Grid.Cell::doubt)
        .containsExactly(
            doubt(Kind.DIGITS, "0.0034"), doubt(Kind.DATE, "2004-03-04"), Optional.empty());
  }

  @Test
  void openDocumentTellsWhatItDoesNotShow() throws IOException {
    var plain =
        ods(
            folder.resolve("plain.ods"),
            """
            <table:table-column/><table:table-column table:visibility="collapse"/>\
            <table:table-row>\
            <table:table-cell><text:p>LAGP</text:p></table:table-cell>\
            <table:table-cell table:style-name="ce1"><text:p>12</text:p></table:table-cell>\
            </table:table-row>\
            <table:table-row table:visibility="filter">\
            <table:table-cell><text:p>LATP</text:p></table:table-cell></table:table-row>""");
    var hidden =
        WorkbookFile.changed(
            plain,
            folder.resolve("hidden.ods"),
            "content.xml",
            text ->
                text.replace("table:name=", "table:style-name=\"ta1\" table:name=")
                    .replace(
                        "<office:body>",
                        """
                        <office:automatic-styles>\
                        <style:style style:name="ta1">\
                        <style:table-properties table:display="false"/></style:style>\
                        <style:style style:name="ce1">\
                        <style:text-properties style:text-line-through-style="solid"/>\
                        </style:style></office:automatic-styles><office:body>"""));

    assertThat(only(plain).hidden()).isEqualTo(new Grid.Hidden(false, Set.of(1), Set.of(1)));
    assertThat(only(plain).cell(0, 1).struck()).isFalse();
    assertThat(only(hidden).hidden()).isEqualTo(new Grid.Hidden(true, Set.of(1), Set.of(1)));
    assertThat(only(hidden).cell(0, 0).struck()).isFalse();
    assertThat(only(hidden).cell(0, 1).struck()).isTrue();
  }

  /** As LibreOffice writes what somebody has corrected by hand, part by part. */
  @Test
  void openDocumentTellsWhichPartIsStruckThrough() throws IOException {
    var unstyled =
        ods(
            folder.resolve("unstyled.ods"),
            """
            <table:table-row>\
            <table:table-cell><text:p><text:span text:style-name="T1">0.3</text:span> 0.2</text:p>\
            </table:table-cell>\
            <table:table-cell><text:p><text:span text:style-name="T2">0.4</text:span></text:p>\
            </table:table-cell>\
            <table:table-cell table:style-name="ce1"><text:p>0.5\
            <text:span text:style-name="T3"> 0.6</text:span></text:p></table:table-cell>\
            <table:table-cell><text:p>5×10<text:span text:style-name="T4">−4</text:span></text:p>\
            </table:table-cell>\
            <table:table-cell table:style-name="ce2"><text:p>0.7</text:p></table:table-cell>\
            </table:table-row>""");
    var file =
        WorkbookFile.changed(
            unstyled,
            folder.resolve("styled.ods"),
            "content.xml",
            text ->
                text.replace(
                    "<office:body>",
                    "<office:automatic-styles>"
                        + textStyle("T1", "style:text-line-through-style=\"dotted\"")
                        + textStyle("T2", "style:text-line-through-type=\"double\"")
                        + textStyle("T3", "style:text-line-through-style=\"none\"")
                        + textStyle("T4", "style:text-position=\"super 58%\"")
                        + textStyle("ce1", "style:text-line-through-style=\"solid\"")
                        + "<style:style style:name=\"ce2\" style:parent-style-name=\"ce1\"/>"
                        + "</office:automatic-styles><office:body>"));

    assertThat(only(unstyled).rows().get(0)).noneMatch(Grid.Cell::struck);
    var cells = only(file).rows().get(0);
    assertThat(cells).extracting(Grid.Cell::shown).startsWith("0.3 0.2", "0.4", "0.5 0.6");
    assertThat(cells.get(3).shown()).isEqualTo("5×10⁻⁴");
    assertThat(cells)
        .extracting(Grid.Cell::doubt)
        .startsWith(
            doubt(Kind.PARTLY_STRUCK, "0.2"), Optional.empty(), doubt(Kind.PARTLY_STRUCK, "0.6"));
    assertThat(cells)
        .extracting(Grid.Cell::struck)
        .containsExactly(false, true, false, false, true);
  }

  private static String textStyle(String name, String property) {
    return "<style:style style:name=\""
        + name
        + "\"><style:text-properties "
        + property
        + "/></style:style>";
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
