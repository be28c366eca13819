package org.interphase.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.question.Chart;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class AnswerPlotTest {

  private static final String DECIMAL = "http://www.w3.org/2001/XMLSchema#decimal";
  private static final String STRING = "http://www.w3.org/2001/XMLSchema#string";
  private static final Map<String, String> TITLES =
      Map.of("life", "Life (h)", "current", "Current density (mA/cm²)", "at", "Temperature (°C)");

  /** Two rows can be drawn by both values; the third lacks one, the fourth has none above zero. */
  static final Answer LIVES =
      answer(
          "cell current upTo life sign at grade row",
          "A|0.1|0.1|600||25|observed|s/table-2/row-01",
          "B|0.05|0.2|850|≥|60|inferred|s/table-2/row-02",
          "C|||200||25|observed|s/table-2/row-03",
          "D|0|0|100||25|inferred|s/table-2/row-04");

  @Test
  void drawsRowsThatHaveBothValues() {
    var plot = plot(LIVES, scatter()).orElseThrow();
    assertThat(plot.points()).extracting(PlotPoint::name).containsExactly("A", "B");
    assertThat(plot.points()).extracting(PlotPoint::row).containsExactly(0, 1);
    assertThat(plot.notes())
        .startsWith(
            "2 of 4 rows have both values.", "Rows with a value that a log axis cannot show: 1.");
    assertThat(plot.points())
        .extracting(PlotPoint::target)
        .startsWith("https://w3id.org/interphase/id/s/table-2/row-01");
  }

  @Test
  void drawsNoMarkOverAnotherSoThatItIsHidden() {
    var answer =
        answer(
            "cell current upTo life sign at grade row",
            "A|0.1||600||25|observed|s/table-2/row-01",
            "B|0.1||600||60|inferred|s/table-2/row-02",
            "C|0.2||600||25|observed|s/table-2/row-03");
    var plot = plot(answer, scatter()).orElseThrow();
    assertThat(plot.points()).extracting(PlotPoint::name).containsExactly("A", "B", "C");
    assertThat(plot.points()).extracting(PlotPoint::before).containsExactly(1, 0, 0);
    assertThat(plot.notes()).contains("At one place, drawn one behind the other: A and B.");
  }

  @Test
  void saysOfAPointThatItsUnitIsNotPrinted() throws Exception {
    var answer =
        answer(
            "cell current upTo life sign at grade row flags",
            "A|0.1||250||25|observed|s/table-2/row-01|missing unit: Unit of the life",
            "B|0.2||600||25|observed|s/table-2/row-02|conflict: Two temperatures");
    var points = plot(answer, scatter()).orElseThrow().points();
    assertThat(points).extracting(PlotPoint::name).containsExactly("A (unit not printed)", "B");
    assertThat(points.get(0).lines())
        .contains("A unit is not printed: missing unit: Unit of the life");
    // The shipped answers say it in these words.
    assertThat(Files.readString(Path.of("queries/symmetric-cells.expected.csv")))
        .contains("missing unit: ");
  }

  @Test
  void drawsRangesAndBoundsAsSuch() {
    var b = plot(LIVES, scatter()).orElseThrow().points().get(1);
    assertThat(b.x()).isEqualTo(new Extent(Extent.Reach.RANGE, 0.05, 0.2));
    assertThat(b.y()).isEqualTo(new Extent(Extent.Reach.AT_LEAST, 850, 850));
    assertThat(b.isPrinted()).isFalse();
    assertThat(b.lines())
        .containsExactly(
            "Current density: 0.05–0.2\u00A0mA/cm²",
            "Life: at least 850\u00A0h",
            "grade: inferred",
            "Temperature: 60\u00A0°C");
  }

  @Test
  void marksUnlikeConditionsAndSaysWhich() {
    var answer =
        answer(
            "cell current upTo life sign at grade row",
            "A|1|1|10||25|observed|",
            "B|2|2|20||60|observed|",
            "C|3|3|30||25|observed|",
            "D|4|4|40|||observed|");
    var plot = plot(answer, scatter()).orElseThrow();
    assertThat(plot.points())
        .extracting(PlotPoint::isUnlike)
        .containsExactly(false, true, false, true);
    assertThat(plot.notes())
        .containsExactly(
            "Unlike temperature. Without a ring: 25\u00A0°C (2). With a ring: 60\u00A0°C (1), not"
                + " stated (1).");
    assertThat(plot.keys())
        .extracting(PlotKey::text)
        .containsExactly("observed", "temperature other than 25\u00A0°C");
  }

  @Test
  void givesEachGradeAShapeAndAColour() {
    var plot = plot(LIVES, scatter()).orElseThrow();
    assertThat(plot.points())
        .extracting(PlotPoint::shape)
        .containsExactly(Shape.CIRCLE, Shape.TRIANGLE);
    assertThat(plot.points()).extracting(PlotPoint::colour).containsExactly(0, 1);
  }

  /** Green, amber and grey, ● ◐ ○ as in tables, whichever comes first. */
  @Test
  void keepsTheColoursAndSignsOfEvidenceGrades() {
    var answer =
        answer(
            "cell current upTo life sign at grade row",
            "A|1|1|10||25|inferred only|",
            "B|2|2|20||25|directly observed|",
            "C|3|3|30||25|stated purpose|");
    var plot = plot(answer, scatter()).orElseThrow();
    assertThat(plot.points()).extracting(PlotPoint::colour).containsExactly(7, 2, 4);
    assertThat(plot.points())
        .extracting(PlotPoint::shape)
        .containsExactly(Shape.HOLLOW, Shape.CIRCLE, Shape.HALF);
    assertThat(plot.keys())
        .extracting(PlotKey::shape)
        .containsExactly(Shape.CIRCLE, Shape.HALF, Shape.HOLLOW);
    assertThat(plot.points())
        .extracting(PlotPoint::series)
        .containsExactly("inferred only", "directly observed", "stated purpose");
    assertThat(plot.keys())
        .extracting(PlotKey::text)
        .containsExactly("directly observed", "stated purpose", "inferred only");
  }

  @Test
  void lumpsTheRarestOfManyTogether() {
    var names = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "i", "h");
    var groups = Groups.of(names);
    assertThat(groups.names()).hasSize(8).contains("h", "i").endsWith("others");
    assertThat(groups.of("g")).isEqualTo(7);
  }

  @Test
  void ordersGroupsByValueAndThenWordsAsTheyCome() {
    assertThat(
            Groups.of(
                    List.of(
                        "R.T.", "50\u00A0°C", "3DGPE", "30\u00A0°C", "100\u00A0°C", "2–3\u00A0V"))
                .names())
        .containsExactly("2–3\u00A0V", "30\u00A0°C", "50\u00A0°C", "100\u00A0°C", "R.T.", "3DGPE");
  }

  @Test
  void writesCountsInFormulasBelowTheLine() {
    assertThat(LoweredFormula.in("Li1.5Al0.5Ge1.5(PO4)3")).isEqualTo("Li₁.₅Al₀.₅Ge₁.₅(PO₄)₃");
    assertThat(LoweredFormula.in("Li|LAGP|LiMn2O4, 75Li2S-25P2S5"))
        .isEqualTo("Li|LAGP|LiMn₂O₄, 75Li₂S-25P₂S₅");
    assertThat(LoweredFormula.in("NCM811, row 12, CR2032, Li1+xAlxGe2-x(PO4)3, Table 1"))
        .isEqualTo("NCM811, row 12, CR2032, Li1+xAlxGe2-x(PO4)3, Table 1");
    assertThat(LoweredFormula.in("In O2 it makes GeO2. C60, PS5000 and Figure S2 are names."))
        .isEqualTo("In O₂ it makes GeO₂. C60, PS5000 and Figure S2 are names.");
    assertThat(LoweredFormula.in("a Li–I2 cell, Dy2O3")).isEqualTo("a Li–I₂ cell, Dy₂O₃");
  }

  @Test
  void writesTheChargesOfIonsAboveTheLine() {
    assertThat(LoweredFormula.in("Ge4+ becomes Ge3+/Ge2+; Li+-conducting, by H+"))
        .isEqualTo("Ge⁴⁺ becomes Ge³⁺/Ge²⁺; Li⁺-conducting, by H⁺");
    assertThat(LoweredFormula.in("by the couple I5⁻/I3⁻")).isEqualTo("by the couple I₅⁻/I₃⁻");
    assertThat(LoweredFormula.in("Li1+xAlxTi2-x(PO4)3, LAGP+, A4+, 4+, ref. S2+, Al10+"))
        .isEqualTo("Li1+xAlxTi2-x(PO4)3, LAGP+, A4+, 4+, ref. S²⁺, Al10+");
  }

  @Test
  void lowersVariablesWhereThereAreLettersForThem() {
    assertThat(lowered("LAGP is Li1+xAlxGe2−x(PO4)3."))
        .containsExactly("1+x", "x", "2−x", "4", "3");
    assertThat(lowered("Li1+xAlxTi2-x(PO4)3")).containsExactly("1+x", "x", "2-x", "4", "3");
    assertThat(lowered("LAGP/LixV2O5 interface")).containsExactly("x", "2", "5");
    assertThat(lowered("Six of Fox and Cox, 2-x, Index, PVDF-x, Dy")).isEmpty();
  }

  private static List<String> lowered(String text) {
    return LoweredFormula.runs(text).stream()
        .filter(run -> run.height() == LoweredFormula.Height.BELOW)
        .map(LoweredFormula.Run::text)
        .toList();
  }

  /** Two samples of LAGP are told apart by whose they are; the third has a name of its own. */
  @Test
  void callsMarksOfOneNameByWhoseWorkTheyAre() {
    var answer =
        answer(
            "cell current upTo life sign at grade row citation",
            "LAGP|1|1|10||25|observed||Zhu et al. 2019",
            "LAGP|2|2|20||25|observed||Lv et al. 2020",
            "Li2O|3|3|30||25|observed||Lv et al. 2020");
    var points = plot(answer, scatter()).orElseThrow().points();
    assertThat(points)
        .extracting(PlotPoint::name)
        .containsExactly("Zhu et al. 2019", "Lv et al. 2020", "Li₂O");
    assertThat(points.get(0).lines()).startsWith("LAGP");
  }

  @Test
  void drawsNothingOfNothing() {
    assertThat(plot(answer("cell current upTo life sign at grade row"), scatter())).isEmpty();
  }

  @Test
  void keepsHostileNamesText() throws Exception {
    var hostile = "<script>alert(1)</script> & \"x\" \u202E\u0000\uD800";
    var answer = answer("cell current upTo life sign at grade row", hostile + "|1|1|2||25|x|");
    var picture = SvgPicture.of(plot(answer, scatter()).orElseThrow(), "from " + hostile);
    var document = parsed(picture);
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(document.getDocumentElement().getTextContent())
        .contains("<script>alert(1)</script> & \"x\" \u202E\uFFFD\uFFFD");
  }

  @Test
  void drawsAMarkForEachPointAndTellsOfIt() throws Exception {
    var document = parsed(SvgPicture.of(plot(LIVES, scatter()).orElseThrow(), "a source"));
    var groups = document.getElementsByTagName("g");
    assertThat(groups.getLength()).isEqualTo(2);
    assertThat(groups.item(0).getFirstChild().getTextContent())
        .startsWith("A\nCurrent density: 0.1");
    assertThat(document.getDocumentElement().getTextContent())
        .contains("Lives", "Current density (mA/cm²)", "a source");
  }

  static Chart scatter() {
    return new Chart(
        Chart.Kind.SCATTER,
        new Chart.Axis(
            "current",
            Optional.of("upTo"),
            Optional.empty(),
            Optional.empty(),
            Chart.Scaling.LOG,
            Optional.empty()),
        new Chart.Axis(
            "life",
            Optional.empty(),
            Optional.of("sign"),
            Optional.empty(),
            Chart.Scaling.LOG,
            Optional.empty()),
        Optional.empty(),
        Optional.of("grade"),
        List.of("at"),
        Optional.of("cell"),
        Optional.of("row"));
  }

  static Optional<Plot> plot(Answer answer, Chart chart) {
    return AnswerPlot.of("Lives", answer, chart, column -> TITLES.getOrDefault(column, column));
  }

  static Answer answer(String columns, String... rows) {
    return new Answer(
        "lives",
        List.of(columns.split(" ")),
        Arrays.stream(rows).map(row -> cells(row.split("\\|", -1))).toList());
  }

  private static List<AnswerCell> cells(String... texts) {
    return IntStream.range(0, texts.length)
        .mapToObj(
            i ->
                texts[i].isEmpty()
                    ? AnswerCell.EMPTY
                    : new AnswerCell(texts[i], "", i > 0 && i < 4 ? DECIMAL : STRING))
        .toList();
  }

  static Document parsed(String picture) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(picture.getBytes(StandardCharsets.UTF_8)));
  }
}
