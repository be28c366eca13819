package org.interphase.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interphase.sheet.WorkbookFile.row;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.interphase.ExampleSources;
import org.interphase.model.Problem;
import org.interphase.sheet.Documents;
import org.interphase.sheet.WorkbookFile;
import org.interphase.source.OpenQuestion;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What spreadsheets have beside plain cells, or have changed, is told, or asked. */
class SpreadsheetTablesTest {

  private static final Intake INTAKE =
      Workspace.at(ExampleSources.HOME).intake(SpreadsheetTablesTest::fail).orElseThrow();

  private static final String FIRST_PELLET = "electrolyte,relativeDensity\nLAGP,95\n";

  @TempDir private Path folder;

  @Test
  void headerMayHaveGroupsPartsAndUnits() throws IOException {
    var made =
        workbook(
            Map.of(),
            sheet -> {
              row(sheet, 0, "Pellets of batch 3");
              row(sheet, 1, "Material", "Conductivity (25 °C)", "", "Density", "Note");
              row(sheet, 2, "", "total", "bulk", "", "");
              row(sheet, 3, "", "S/cm", "S/cm", "%", "by eye");
              row(sheet, 4, "LAGP", "3e-4", "5e-4", 95, "white");
              WorkbookFile.merge(sheet, "B2:C2");
            });

    assertThat(question(made, "table-1/shape").guess()).contains("header 2-4, rows 5-5");
    assertThat(question(made, "table-1/conductivity-25-c-bulk-s-cm").guess())
        .contains("IonicConductivity [S/cm] at 25 °C, Bulk");
  }

  @Test
  void whatIsWrittenBesideCellsIsToldWithItsPlace() throws IOException {
    var made =
        workbook(
            Map.of(),
            sheet -> {
              row(sheet, 0, "Material", "σ (S/cm)");
              row(sheet, 1, "LAGP", "3e-4");
              row(sheet, 2, "LATP", "1e-3");
              WorkbookFile.comment(sheet, "B3", "at 30 °C,\nnot 25");
              WorkbookFile.comment(sheet, "A2", "sample B");
              WorkbookFile.textBox(sheet, 3, 1, "All values are of the bulk.");
              WorkbookFile.picture(sheet, 4, 0);
            });

    assertThat(made.notes())
        .containsExactly(
            "Not taken, beside Sheet1!A2: sample B",
            "Not taken, beside Sheet1!B3: at 30 °C, not 25",
            "Not taken, beside Sheet1!D2: All values are of the bulk.",
            "Not taken, beside Sheet1!E1: a picture");
  }

  /** A striped table with a coloured header has colours that say nothing; a red cell says much. */
  @Test
  void colourThatStandsOutIsToldWithItsPlace() throws IOException {
    var made =
        workbook(
            Map.of(),
            sheet -> {
              row(sheet, 0, "Material", "σ (S/cm)", "Density (%)");
              row(sheet, 1, "LAGP", "3e-4", "95");
              row(sheet, 2, "LATP", "1e-3", "96");
              row(sheet, 3, "LLZO", "2e-4", "97");
              row(sheet, 4, "LGPS", "1e-2", "98");
              for (int column = 0; column < 3; column++) {
                WorkbookFile.fill(sheet, 0, column, IndexedColors.GREY_25_PERCENT);
                WorkbookFile.fill(sheet, 2, column, IndexedColors.LIGHT_TURQUOISE);
                WorkbookFile.fill(sheet, 4, column, IndexedColors.LIGHT_TURQUOISE);
              }
              WorkbookFile.fill(sheet, 3, 1, IndexedColors.RED);
              WorkbookFile.fill(sheet, 4, 2, IndexedColors.RED);
            });

    assertThat(made.notes())
        .containsExactly(
            "Not taken, beside Sheet1!B4: a colour that the cells around it do not have; cells that"
                + " have it: 2");
  }

  /** 900 °C under “Sintering” is not the temperature of the conductivity beside it. */
  @Test
  void headingMayStandAboveTheRowWithMostKnownWords() throws IOException {
    var made =
        workbook(
            Map.of(),
            sheet -> {
              row(sheet, 0, "Pellets of batch 3");
              row(sheet, 1, "Material", "Sintering", "", "Properties", "");
              row(sheet, 2, "", "T (°C)", "Method", "Density (%)", "σ (S/cm)");
              row(sheet, 3, "LAGP", 900, "sol-gel", 95, "3e-4");
              WorkbookFile.merge(sheet, "A1:E1");
              WorkbookFile.merge(sheet, "A2:A3");
              WorkbookFile.merge(sheet, "B2:C2");
              WorkbookFile.merge(sheet, "D2:E2");
            });

    assertThat(question(made, "table-1/shape").guess()).contains("header 2-3, rows 4-4");
    assertThat(question(made, "table-1/sintering-t-c").guess()).contains("text");
    assertThat(question(made, "table-1/properties-density").guess())
        .contains("RelativeDensity [%]");
  }

  /** Dates in a column of dates are what they look like. */
  @Test
  void datesAmongDatesAreNotAsked() throws IOException {
    var made =
        workbook(
            Map.of(),
            sheet -> {
              row(sheet, 0, "Date", "Material", "Density (%)");
              row(sheet, 1, 44989, "LAGP", 95);
              row(sheet, 2, 44996, "LATP", 96);
              WorkbookFile.format(sheet, 1, 0, "yyyy-mm-dd");
              WorkbookFile.format(sheet, 2, 0, "yyyy-mm-dd");
            });

    assertThat(made.questions())
        .extracting(OpenQuestion::id)
        .noneMatch(id -> id.startsWith("table-1/cell-"));
    assertThat(made.files().get("table-1.csv"))
        .isEqualTo("date,electrolyte,relativeDensity\n2023-03-04,LAGP,95\n2023-03-11,LATP,96\n");
  }

  /** A cell that shows 95% and holds 0.953 prints 95.3 %, never 0.953. */
  @Test
  void percentStaysPercent() throws IOException {
    var made =
        workbook(
            Map.of(),
            sheet -> {
              row(sheet, 0, "Material", "Density (%)");
              row(sheet, 1, "LAGP", 0.953);
              WorkbookFile.format(sheet, 1, 1, "0%");
            });

    assertThat(question(made, "table-1/digits").because())
        .contains("the first such cell shows 95% and holds 95.3%");
    assertThat(made.files().get("table-1.csv")).endsWith("LAGP,95.3%\n");
  }

  @Test
  void whatASpreadsheetHasChangedIsAsked() throws IOException {
    Consumer<XSSFSheet> fill =
        sheet -> {
          row(sheet, 0, "Material", "Thickness (µm)", "Density (%)");
          row(sheet, 1, "LAGP", 38050, 93.4567);
          WorkbookFile.format(sheet, 1, 1, "d-mmm");
          WorkbookFile.format(sheet, 1, 2, "0.0");
        };
    var open = workbook(Map.of(), fill);

    assertThat(question(open, "table-1/cell-B2").guess()).isEmpty();
    assertThat(question(open, "table-1/cell-B2").about()).isEqualTo("Sheet1!B2");
    assertThat(question(open, "table-1/digits").because())
        .contains("the first such cell shows 93.5 and holds 93.4567");
    assertThat(workbook(Map.of("table-1/cell-B2", "4–3"), fill).files().get("table-1.csv"))
        .isEqualTo("electrolyte,thickness,relativeDensity\nLAGP,4–3,93.4567\n");
  }

  @Test
  void whatIsStruckThroughIsAsked() throws IOException {
    var fill =
        twoPellets(12)
            .andThen(
                sheet -> {
                  strike(sheet, 2, 0);
                  strike(sheet, 2, 1);
                });

    assertThat(question(workbook(Map.of(), fill), "table-1/struck").guess()).isEmpty();
    assertThat(workbook(Map.of("table-1/struck", "no"), fill).files().get("table-1.csv"))
        .isEqualTo(FIRST_PELLET);
  }

  /** What is struck through and counts may be doubtful beside that. */
  @Test
  void numberThatBecameADateIsAskedWhereItIsStruckThrough() throws IOException {
    var fill =
        twoPellets(38050)
            .andThen(
                sheet -> {
                  WorkbookFile.format(sheet, 2, 1, "d-mmm");
                  WorkbookFile.cell(sheet, 2, 1).getCellStyle().setFont(struckThrough(sheet));
                });

    assertThat(workbook(Map.of("table-1/struck", "yes"), fill).questions())
        .extracting(OpenQuestion::id)
        .contains("table-1/cell-B3");
  }

  @Test
  void whatIsHiddenIsAsked() throws IOException {
    var fill =
        twoPellets(12)
            .andThen(
                sheet -> {
                  sheet.getRow(2).setZeroHeight(true);
                  var book = sheet.getWorkbook();
                  row(book.createSheet("raw"), 0, "Material", "Density (%)");
                  book.setSheetVisibility(1, SheetVisibility.HIDDEN);
                });
    var open = workbook(Map.of(), fill);

    assertThat(question(open, "table-1/hidden").guess()).isEmpty();
    assertThat(question(open, "table-2/use").guess()).contains("no");
    assertThat(question(open, "table-2/use").because()).contains("the file hides it");
    assertThat(workbook(Map.of("table-1/hidden", "no"), fill).files().get("table-1.csv"))
        .isEqualTo(FIRST_PELLET);
  }

  @Test
  void columnThatIsHiddenIsAsked() throws IOException {
    var fill = twoPellets(12).andThen(sheet -> row(sheet, 0, "Material", "Density (%)", "Ea (eV)"));
    var hiding = fill.andThen(sheet -> sheet.setColumnHidden(1, true));
    var open = workbook(Map.of(), hiding);

    assertThat(question(open, "table-1/hidden-columns").guess()).isEmpty();
    assertThat(question(open, "table-1/hidden-columns").about()).isEqualTo("Sheet1!B1");
    assertThat(question(open, "table-1/hidden-columns").because())
        .contains("1 of 3 columns are hidden, first “Density (%)”");
    assertThat(open.files().get("table-1.csv")).startsWith("electrolyte,activationEnergy\n");
    assertThat(workbook(Map.of("table-1/hidden-columns", "yes"), hiding).files().get("table-1.csv"))
        .isEqualTo(workbook(Map.of(), fill).files().get("table-1.csv"));
  }

  /** Of 95 96, of which 95 is struck, 96 is left; a spreadsheet's cell shows both. */
  @Test
  void cellOfWhichAPartIsStruckThroughIsAsked() throws IOException {
    var fill =
        twoPellets(12)
            .andThen(
                sheet -> {
                  var text = new XSSFRichTextString("95 96");
                  text.applyFont(0, 2, struckThrough(sheet));
                  WorkbookFile.cell(sheet, 1, 1).setCellValue(text);
                });
    var open = workbook(Map.of(), fill);

    assertThat(question(open, "table-1/cell-B2").guess()).isEmpty();
    assertThat(question(open, "table-1/cell-B2").because())
        .contains("a part is struck through; the rest is “96”");
    assertThat(workbook(Map.of("table-1/cell-B2", "96"), fill).files().get("table-1.csv"))
        .isEqualTo("electrolyte,relativeDensity\nLAGP,96\nLATP,12\n");
  }

  /** Some programs strike the letters instead of the cell. */
  @Test
  void cellWhoseLettersAreAllStruckThroughIsAskedAsSuch() throws IOException {
    var fill =
        twoPellets(12)
            .andThen(
                sheet -> {
                  for (int column = 0; column < 2; column++) {
                    var text = new XSSFRichTextString(column == 0 ? "LATP" : "12");
                    text.applyFont(0, text.length(), struckThrough(sheet));
                    WorkbookFile.cell(sheet, 2, column).setCellValue(text);
                  }
                });

    assertThat(workbook(Map.of("table-1/struck", "no"), fill).files().get("table-1.csv"))
        .isEqualTo(FIRST_PELLET);
  }

  /** Of a row that does not count nothing is asked. */
  @Test
  void commaInARowThatDoesNotCountIsNotAsked() throws IOException {
    var fill = twoPellets("12,5").andThen(sheet -> sheet.getRow(2).setZeroHeight(true));

    assertThat(workbook(Map.of("table-1/hidden", "yes"), fill).questions())
        .extracting(OpenQuestion::id)
        .contains("table-1/commas");
    assertThat(workbook(Map.of("table-1/hidden", "no"), fill).questions())
        .extracting(OpenQuestion::id)
        .doesNotContain("table-1/commas");
  }

  /** New workbooks of many programs have three sheets, of which one is used. */
  @Test
  void tableThatIsAloneIsWanted() throws IOException {
    var made =
        workbook(
            Map.of(),
            sheet -> {
              row(sheet, 0, "Material", "Colour");
              row(sheet, 1, "LAGP", "white");
              sheet.getWorkbook().createSheet("Sheet2");
            });

    assertThat(made.questions()).extracting(OpenQuestion::id).startsWith("table-1/shape");
  }

  private Intake.Made workbook(Map<String, String> answers, Consumer<XSSFSheet> fill)
      throws IOException {
    var file = WorkbookFile.xlsx(folder.resolve("book.xlsx"), fill);
    var document = Documents.read(file, (char) 0, SpreadsheetTablesTest::fail).orElseThrow();
    return INTAKE.make("made", Brought.tables(List.of(document)), answers, false, LocalDate.EPOCH);
  }

  private static Consumer<XSSFSheet> twoPellets(Object secondDensity) {
    return sheet -> {
      row(sheet, 0, "Material", "Density (%)");
      row(sheet, 1, "LAGP", 95);
      row(sheet, 2, "LATP", secondDensity);
    };
  }

  private static void strike(XSSFSheet sheet, int row, int column) {
    var style = sheet.getWorkbook().createCellStyle();
    style.setFont(struckThrough(sheet));
    WorkbookFile.cell(sheet, row, column).setCellStyle(style);
  }

  private static Font struckThrough(XSSFSheet sheet) {
    var font = sheet.getWorkbook().createFont();
    font.setStrikeout(true);
    return font;
  }

  private static OpenQuestion question(Intake.Made made, String id) {
    return made.questions().stream().filter(q -> q.id().equals(id)).findFirst().orElseThrow();
  }

  private static void fail(Problem problem) {
    throw new AssertionError(problem);
  }
}
