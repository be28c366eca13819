package org.interphase.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.interphase.engine.Engine;
import org.interphase.model.Problem;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.question.AnswerWords;
import org.interphase.question.Asking;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.DataFacts;
import org.interphase.source.bibliography.BibliographyFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of the review, taken away. */
class AnswerFileTest {

  private static final String SERVER = "http://graph.example";

  @TempDir private Path folder;

  static List<String> questions() {
    return TestRelease.OF_PROJECT.questions().all().stream()
        .map(CompetencyQuestion::name)
        .filter(name -> !name.equals("search"))
        .toList();
  }

  @Test
  void workbookHasNumbersUnitsAndLinks() throws IOException {
    var asked = asked("ge-reduction-suppressors", Map.of());

    try (var book = new XSSFWorkbook(new ByteArrayInputStream(AnswerFile.XLSX.of(asked)))) {
      var rows = book.getSheet("Answer");
      assertThat(rows.getLastRowNum()).isEqualTo(asked.answer().rows().size());
      assertThat(rows.getRow(0).getCell(6).getStringCellValue())
          .isEqualTo("Current density (mA/cm²)");
      assertThat(rows.getRow(1).getCell(5).getNumericCellValue()).isEqualTo(600);
      assertThat(rows.getRow(1).getCell(6).getNumericCellValue()).isEqualTo(0.1);
      assertThat(rows.getRow(1).getCell(12).getHyperlink().getAddress())
          .isEqualTo("https://w3id.org/interphase/id/zhang-2023/finding/spi-no-ge-reduction");
      var about = book.getSheet("About");
      assertThat(about.getRow(2).getCell(1).getStringCellValue())
          .isEqualTo("ge-reduction-suppressors");
      assertThat(about.getRow(3).getCell(1).getStringCellValue())
          .isEqualTo(SERVER + "/questions/ge-reduction-suppressors");
      assertThat(about.getRow(4).getCell(1).getStringCellValue()).startsWith("data version 7 of");
      assertThat(about.getRow(5).getCell(1).getStringCellValue()).isEqualTo("CC BY 4.0");
    }
  }

  @Test
  void workbookSaysWhatKeysStandFor() throws IOException {
    var asked = asked("ge-reduction-suppressors", Map.of());

    try (var book = new XSSFWorkbook(new ByteArrayInputStream(AnswerFile.XLSX.of(asked)))) {
      var references = book.getSheet("References");
      assertThat(references.getRow(1).getCell(0).getStringCellValue()).isEqualTo("zhang-2023");
      assertThat(references.getRow(1).getCell(7).getHyperlink().getAddress())
          .isEqualTo("https://doi.org/10.1002/adfm.202300973");
      assertThat(references)
          .filteredOn(row -> row.getCell(0).getStringCellValue().equals("zhang-2023:69"))
          .singleElement()
          .satisfies(
              row ->
                  assertThat(row.getCell(3).getStringCellValue()).isEqualTo("J. Mater. Chem. A"));
    }
  }

  /** Without it openpyxl, by which pandas reads, warns whoever opens the workbook. */
  @Test
  void workbookNamesItsUsualStyle() throws IOException {
    var asked = asked("ge-reduction-suppressors", Map.of());
    try (var parts = new ZipInputStream(new ByteArrayInputStream(AnswerFile.XLSX.of(asked)))) {
      var part = parts.getNextEntry();
      while (!part.getName().equals("xl/styles.xml")) {
        part = parts.getNextEntry();
      }
      assertThat(new String(parts.readAllBytes(), StandardCharsets.UTF_8))
          .containsSubsequence("</cellXfs>", "<cellStyles", "name=\"Normal\"");
    }
  }

  /** 256 parts make a character: a place has some 50, a number three. */
  @Test
  void workbookHasColumnsAsWideAsWhatTheyHold() throws IOException {
    var asked = asked("ge-reduction-suppressors", Map.of());

    try (var book = new XSSFWorkbook(new ByteArrayInputStream(AnswerFile.XLSX.of(asked)))) {
      var rows = book.getSheet("Answer");
      assertThat(rows.getColumnWidth(4)).isGreaterThan(45 * 256);
      assertThat(rows.getColumnWidth(6)).isLessThan(25 * 256);
      assertThat(rows.getRow(1).getCell(4).getCellStyle().getWrapText()).isTrue();
      assertThat(rows.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "@SUM(A1)", "-2+3", "+cmd|' /C calc'!A0", "\t=1", "1e400"})
  void workbookHoldsWhatLooksLikeAFormulaAsText(String hostile) throws IOException {
    var bytes = AnswerFile.XLSX.of(withCell(hostile));

    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      var cell = book.getSheet("Answer").getRow(1).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(hostile);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void workbookTakesWhatExcelDoesNot() throws IOException {
    var bytes = AnswerFile.XLSX.of(withCell("\u0001" + "x".repeat(40_000)));

    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(book.getSheet("Answer").getRow(1).getCell(0).getStringCellValue())
          .hasSize(32_767)
          .endsWith(" … (cut)");
    }
  }

  @ParameterizedTest
  @EnumSource(AnswerFile.class)
  void sameAnswerIsTheSameBytes(AnswerFile file) {
    var asked = asked("symmetric-cells", Map.of("minimumHours", "100"));

    assertThat(file.of(asked)).isNotEmpty().isEqualTo(file.of(asked));
  }

  @Test
  void descriptionTellsTypesUnitsAndSources() {
    var table =
        JSON.parse(text(AnswerFile.CSVW, asked("symmetric-cells", Map.of("minimumHours", "100"))));

    assertThat(table.getString("url"))
        .isEqualTo(SERVER + "/questions/symmetric-cells.csv?minimumHours=100");
    assertThat(table.getObj("dc:license").getString("@id"))
        .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
    assertThat(table.get("dc:source").getAsArray().get(0).getAsObject().getString("@id"))
        .isEqualTo("https://w3id.org/interphase/id/zhang-2023");
    var hours = column(table, "platingStrippingHours");
    assertThat(hours.getString("datatype")).isEqualTo("decimal");
    assertThat(hours.getString("schema:unitText")).isEqualTo("h");
    assertThat(column(table, "source").getString("datatype")).isEqualTo("anyURI");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void notebookIsValid(String question) throws IOException {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(AnswerFileTest.class.getResourceAsStream("notebook.schema.json"));

    assertThat(schema.validate(text(AnswerFile.IPYNB, asked(question, Map.of())), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void codeOfNotebooksIsPython() throws IOException, InterruptedException {
    assumeTrue(hasPython(), "python3 compiles the code of notebooks");
    var files = new ArrayList<String>(List.of("python3", "-m", "py_compile"));
    for (var question : questions()) {
      var file = folder.resolve(question.replace('-', '_') + ".py");
      Files.writeString(file, code(asked(question, Map.of())));
      files.add(file.toString());
    }
    var hostile = folder.resolve("hostile.py");
    Files.writeString(hostile, code(withCell("\"\"\"\n\\\u2028'; import os #\u0000")));
    files.add(hostile.toString());

    var python = new ProcessBuilder(files).redirectErrorStream(true).start();

    assertThat(new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEmpty();
    assertThat(python.waitFor()).isZero();
  }

  @Test
  void notebookHoldsParametersAndTypes() {
    assertThat(code(asked("symmetric-cells", Map.of("minimumHours", "100"))))
        .contains("SERVER = \"http://graph.example\"\nQUESTION = \"symmetric-cells\"\n")
        .contains("# the shortest plating and stripping [h]\nminimumHours = \"100\"\n")
        .contains("minimumCurrent = None\n")
        .contains("\"minimumHours\": minimumHours")
        .contains("\"platingStrippingHours\": \"float64\"")
        .contains("\"row\": \"string\"");
  }

  /** A figure of a fixed size hides the names of seventy rows behind each other. */
  @Test
  void notebookHasRoomForTheNamesThatItDraws() {
    assertThat(code(asked("stability-windows", Map.of())))
        .contains("size = (8, 1.5 + 0.22 * len(drawn))\n")
        .contains("axes.barh(names, low)");
    assertThat(code(asked("conductivity-ranking", Map.of())))
        .contains("size = (8, 1.5 + 0.22 * len(names))\n")
        .contains("drawn[\"comparedAmong\"].map(names.index), \"o\"")
        .doesNotContain("barh");
  }

  /** A cell of mechanisms names each that nobody tells of; a mark is what somebody tells. */
  @Test
  void notebookDrawsAFieldForEachPairThatIsTold() {
    assertThat(code(asked("gap-map", Map.of())))
        .contains("drawn[column] = drawn[column].str.split(\"; \")\n")
        .contains("drawn = drawn[drawn[\"claimed\"] != \"not reported\"]\n")
        .contains("group[\"mechanism\"].map(across.index), group[\"strategy\"].map(down.index)")
        .contains("axes.set_xlabel(\"Mechanism\")", "axes.set_ylabel(\"Strategy\")")
        .doesNotContain("barh");
  }

  @ParameterizedTest
  @EnumSource(
      value = AnswerFile.class,
      names = {"BIBTEX", "RIS", "CSL"})
  void referencesAreTheSourceAndWhatTheRowsCite(AnswerFile file) {
    var problems = new ArrayList<Problem>();
    var format =
        switch (file) {
          case BIBTEX -> BibliographyFormat.BIBTEX;
          case RIS -> BibliographyFormat.RIS;
          default -> BibliographyFormat.CSL_JSON;
        };

    var read =
        format.read(
            text(file, asked("symmetric-cells", Map.of("onlyInterlayer", "SPI"))),
            "references",
            problems::add);

    assertThat(problems).isEmpty();
    assertThat(read)
        .extracting(it -> it.reference().key())
        .containsExactly("zhang-2023", "zhang-2023:69");
    assertThat(read.get(0).reference().doi()).isPresent();
    assertThat(read.get(0).reference().authors()).startsWith("Yue Zhang", "Hanshuo Liu");
    assertThat(read.get(1).reference().journal()).isEqualTo("J. Mater. Chem. A");
  }

  @Test
  void everyAnswerRestsOnSomething() {
    for (var question : questions()) {
      var asked = asked(question, Map.of());
      assertThat(asked.answer().rows().isEmpty() || !asked.references().isEmpty())
          .as(question)
          .isTrue();
    }
  }

  private static JsonObject column(JsonObject table, String name) {
    return table.getObj("tableSchema").get("columns").getAsArray().stream()
        .map(column -> column.getAsObject())
        .filter(column -> column.getString("name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String code(AskedAnswer asked) {
    var code = new StringBuilder();
    JSON.parse(text(AnswerFile.IPYNB, asked))
        .get("cells")
        .getAsArray()
        .forEach(
            cell -> {
              if (cell.getAsObject().getString("cell_type").equals("code")) {
                cell.getAsObject()
                    .get("source")
                    .getAsArray()
                    .forEach(line -> code.append(line.getAsString().value()));
                code.append("\n");
              }
            });
    return code.toString();
  }

  private static String text(AnswerFile file, AskedAnswer asked) {
    return new String(file.of(asked), StandardCharsets.UTF_8);
  }

  private static AskedAnswer withCell(String text) {
    var asked = asked("symmetric-cells", Map.of("onlyInterlayer", text));
    var type = text.equals("1e400") ? "http://www.w3.org/2001/XMLSchema#double" : "";
    return new AskedAnswer(
        asked.question(),
        asked.given(),
        text,
        new Answer("x", List.of("a"), List.of(List.of(new AnswerCell(text, "", type)))),
        asked.data(),
        List.of(),
        SERVER);
  }

  private static AskedAnswer asked(String name, Map<String, String> given) {
    var release = TestRelease.OF_PROJECT;
    var question = release.questions().find(name).orElseThrow();
    var engine = Engine.on(release.data());
    return engine.read(
        () -> {
          var answer = new Asking(engine::build).ask(question, given);
          return new AskedAnswer(
              question,
              given,
              new AnswerWords(engine::build).sentence(question, given),
              answer,
              DataFacts.of(engine::build, "7"),
              AnswerReferences.of(answer, engine::build),
              SERVER);
        });
  }

  private static boolean hasPython() {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(bin -> Files.isExecutable(Path.of(bin, "python3")));
  }
}
