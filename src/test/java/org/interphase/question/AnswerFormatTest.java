package org.interphase.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerFormatTest {

  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final AnswerCell SPI =
      new AnswerCell("https://w3id.org/x_1", "https://w3id.org/x_1", "");

  private static final Answer LIVES =
      new Answer(
          "lives",
          List.of("interlayer", "hours", "iri"),
          List.of(
              List.of(text("SPI"), number("600"), SPI),
              List.of(text("Cr|Ge, \"film\""), number("0.5"), AnswerCell.EMPTY),
              List.of(text("Li₂O\nlayer"), AnswerCell.EMPTY, SPI)));

  private static final Answer NOTHING =
      new Answer("lives", List.of("interlayer", "hours"), List.of());

  @Test
  void alignsATable() throws IOException {
    assertThat(written(AnswerFormat.TABLE, LIVES))
        .isEqualTo(
            """
            interlayer     hours  iri
            ─────────────  ─────  ────────────────────
            SPI              600  https://w3id.org/x_1
            Cr|Ge, "film"    0.5
            Li₂O layer            https://w3id.org/x_1
            """);
  }

  @Test
  void quotesCsvWhereItMust() throws IOException {
    assertThat(written(AnswerFormat.CSV, LIVES))
        .isEqualTo(
            """
            interlayer,hours,iri
            SPI,600,https://w3id.org/x_1
            "Cr|Ge, ""film\""",0.5,
            "Li₂O
            layer",,https://w3id.org/x_1
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "＝1+1", "-", "-5 to 10"})
  void letsNoSpreadsheetRunACell(String text) throws IOException {
    assertThat(written(AnswerFormat.CSV, oneCell(text))).isEqualTo("v\n'" + text + "\n");
    assertThat(written(AnswerFormat.JSON, oneCell("=1"))).contains("\"=1\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "+0.5", "-1.5E-3", ".5", "a=b", "1-2", "'=1", "−5", "https://e/=x"})
  void leavesNumbersAndOtherTextsAsTheyAre(String text) throws IOException {
    assertThat(written(AnswerFormat.CSV, oneCell(text))).isEqualTo("v\n" + text + "\n");
  }

  @Test
  void quotesWhatIsHarmlessToo() throws IOException {
    assertThat(written(AnswerFormat.CSV, oneCell("=HYPERLINK(\"x\",1)")))
        .isEqualTo("v\n\"'=HYPERLINK(\"\"x\"\",1)\"\n");
  }

  private static Answer oneCell(String text) {
    return new Answer("odd", List.of("v"), List.of(List.of(text(text))));
  }

  @Test
  void writesJsonWithNumbersAndNulls() throws IOException {
    assertThat(written(AnswerFormat.JSON, LIVES))
        .isEqualTo(
            """
            {
              "question": "lives",
              "columns": ["interlayer", "hours", "iri"],
              "rows": [
                {"interlayer": "SPI", "hours": 600, "iri": "https://w3id.org/x_1"},
                {"interlayer": "Cr|Ge, \\"film\\"", "hours": 0.5, "iri": null},
                {"interlayer": "Li₂O\\nlayer", "hours": null, "iri": "https://w3id.org/x_1"}
              ]
            }
            """);
  }

  @Test
  void jsonHasNoNumberForInfinityAndEscapesControls() throws IOException {
    var odd =
        new Answer(
            "odd",
            List.of("v", "b", "t"),
            List.of(
                List.of(
                    new AnswerCell("INF", "", XSD + "double"),
                    new AnswerCell("true", "", XSD + "boolean"),
                    text("\u001B[2J\\"))));

    var row =
        JSON.parse(written(AnswerFormat.JSON, odd)).get("rows").getAsArray().get(0).getAsObject();

    assertThat(row.get("v").getAsString().value()).isEqualTo("INF");
    assertThat(row.get("b").getAsBoolean().value()).isTrue();
    assertThat(row.get("t").getAsString().value()).isEqualTo("\u001B[2J\\");
  }

  @Test
  void writesMarkdownThatShowsWhatIsThere() throws IOException {
    assertThat(written(AnswerFormat.MARKDOWN, LIVES))
        .isEqualTo(
            """
            | interlayer | hours | iri |
            | --- | ---: | --- |
            | SPI | 600 | <https://w3id.org/x_1> |
            | Cr\\|Ge, "film" | 0.5 |  |
            | Li₂O<br>layer |  | <https://w3id.org/x_1> |
            """);
  }

  @Test
  void writesLatexWithUnitsAndWithoutAddresses() throws IOException {
    var out = new StringBuilder();
    var columns = List.of(new Column("hours", "how long it cycled [h]"));

    AnswerFormat.LATEX.write(LIVES, columns, out);

    assertThat(out)
        .hasToString(
            """
            % lives; needs \\usepackage{booktabs}
            % without the columns of addresses, which CSV and JSON have
            \\begin{tabular}{@{}lr@{}}
            \\toprule
            Interlayer & Hours (h) \\\\
            \\midrule
            SPI & 600 \\\\
            Cr\\textbar{}Ge, ''film'' & 0.5 \\\\
            Li\\textsubscript{2}O layer &  \\\\
            \\bottomrule
            \\end{tabular}
            """);
  }

  @Test
  void aTableMovesNoCursor() throws IOException {
    var hostile = new Answer("q", List.of("v"), List.of(List.of(text("a\u001B[2Jb\tc"))));

    assertThat(written(AnswerFormat.TABLE, hostile)).isEqualTo("v\n────────\na�[2Jb�c\n");
  }

  @Test
  void aColumnWithAWordInItIsNoNumberColumn() throws IOException {
    var mixed =
        new Answer("q", List.of("celsius"), List.of(List.of(number("25")), List.of(text("R.T."))));

    assertThat(written(AnswerFormat.TABLE, mixed)).isEqualTo("celsius\n───────\n25\nR.T.\n");
  }

  @ParameterizedTest
  @EnumSource(AnswerFormat.class)
  void namesTheColumnsOfAnEmptyAnswer(AnswerFormat format) throws IOException {
    assertThat(written(format, NOTHING))
        .containsIgnoringCase("interlayer")
        .containsIgnoringCase("hours")
        .endsWith("\n");
  }

  private static String written(AnswerFormat format, Answer answer) throws IOException {
    var out = new StringBuilder();
    format.write(answer, out);
    return out.toString();
  }

  private static AnswerCell text(String text) {
    return new AnswerCell(text, "", XSD + "string");
  }

  private static AnswerCell number(String text) {
    return new AnswerCell(text, "", XSD + "decimal");
  }
}
