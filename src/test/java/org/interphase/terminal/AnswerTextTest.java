package org.interphase.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.interphase.model.DisplayWidth;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.question.Column;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.FlagMeanings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTextTest {

  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final String ASKED = "Which cells lasted any or longer?";
  private static final FlagMeanings FLAGS =
      new FlagMeanings(Map.of("missing unit", "Discrepancy in which no unit is printed."));

  private static final CompetencyQuestion QUESTION =
      new CompetencyQuestion(
          "lives",
          "Lives",
          "Which cells lasted?",
          List.of(),
          List.of(),
          List.of(
              new Column("platingStrippingHours", "how long [h]"),
              new Column("evidenceGrade", "how it is known")),
          "SELECT ?x { }");

  private static final Answer ANSWER =
      new Answer(
          "lives",
          List.of("interlayer", "platingStrippingHours", "evidenceGrade", "flags", "source"),
          List.of(
              row("SPI", "600", "directly observed", "", "zhang-2023"),
              row("锗膜", "20", "inferred only", "missing unit: 20", "zhang-2023")));

  @Test
  void writesATableWhereItFits() {
    assertThat(text(ANSWER, 100, false))
        .isEqualTo(
            """
            Which cells lasted any or longer?

                        Plating/stripping
            Interlayer           time (h)  Evidence grade       Flags               Source
            ──────────  ─────────────────  ───────────────────  ──────────────────  ──────────
            SPI                       600  ● directly observed                      zhang-2023
            锗膜                       20  ○ inferred only      ⚠ missing unit: 20  zhang-2023

            2 rows
            ● directly observed
              A method that the source names showed, on a specimen, the very thing that is claimed.
            ○ inferred only
              It is concluded from something else; no method that looked at it is named.
            ⚠ missing unit
              No unit is printed.
            """);
  }

  @Test
  void writesABlockForEachRowWhereATableDoesNotFit() {
    assertThat(text(ANSWER, 50, false))
        .startsWith(
            """
            Which cells lasted any or longer?

            1  Interlayer       SPI
               Plating/         600
               stripping time
               (h)
               Evidence grade   ● directly observed
               Source           zhang-2023

            2  Interlayer       锗膜
               Plating/         20
               stripping time
               (h)
               Evidence grade   ○ inferred only
               Flags            ⚠ missing unit: 20
               Source           zhang-2023

            2 rows
            """);
  }

  @Test
  void writesValuesUnderTheirTitlesWhereThereIsLittleRoom() {
    assertThat(text(ANSWER, 24, false))
        .contains(
            """
            1  Interlayer
                 SPI
               Plating/stripping
               time (h)
                 600
               Evidence grade
                 ● directly observed
               Source
                 zhang-2023
            """);
  }

  @Test
  void namesThePapersInBlocksAndOnceBelowATable() {
    var answer = cited("69", "69");
    var told = cited("69 · Cheng et al. 2020", "69 · Cheng et al. 2020");

    assertThat(text(answer, told, 40))
        .contains("Reference   69 · Cheng et al. 2020\n")
        .endsWith("2 rows\n");
    assertThat(text(answer, told, 60))
        .isEqualTo(
            """
            Which cells lasted any or longer?

            Interlayer                            Reference
            ────────────────────────────────────  ─────────
            SPI, a polymer with a very long name  69
            SPI, a polymer with a very long name  69

            2 rows
            69 · Cheng et al. 2020
            """);
  }

  @Test
  void namesAPaperOnceThatStandsAloneAndAmongOthers() {
    var answer = cited("69", "69; 71");
    var told = cited("69 · Cheng et al. 2020", "69 · Cheng et al. 2020; 71 · Xiong et al. 2020");

    assertThat(text(answer, told, 100))
        .endsWith("2 rows\n69 · Cheng et al. 2020\n71 · Xiong et al. 2020\n");
  }

  private static Answer cited(String... keys) {
    return new Answer(
        "lives",
        List.of("interlayer", "reference"),
        Arrays.stream(keys)
            .map(key -> List.of(cell("SPI, a polymer with a very long name"), text(key)))
            .toList());
  }

  private static AnswerCell text(String text) {
    return new AnswerCell(text, "", XSD + "string");
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 24, 39, 40, 57, 80, 120})
  void noLineIsLongerThanTheTerminal(int width) {
    assertThat(text(ANSWER, width, false).lines())
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
  }

  @Test
  void coloursChangeNothingElse() {
    var coloured = text(ANSWER, 60, true);

    assertThat(coloured).contains("\u001B[32m● directly observed\u001B[0m");
    assertThat(coloured.replaceAll("\u001B\\[\\d+m", "")).isEqualTo(text(ANSWER, 60, false));
  }

  @Test
  void controlCharactersDoNotReachTheTerminal() {
    var answer = new Answer("lives", List.of("a"), List.of(row("x\u001B[2J\u202Ey\nz")));

    assertThat(text(answer, 80, false)).contains("x\uFFFD[2J\uFFFDy z");
  }

  @Test
  void saysThatThereAreNoRows() {
    assertThat(text(new Answer("lives", List.of("a"), List.of()), 80, false))
        .isEqualTo("Which cells lasted any or longer?\n\n0 rows\n");
  }

  private static String text(Answer answer, int width, boolean colour) {
    return AnswerText.of(QUESTION, ASKED, answer, answer, FLAGS, new Terminal(width, colour));
  }

  private static String text(Answer answer, Answer cited, int width) {
    return AnswerText.of(QUESTION, ASKED, answer, cited, FLAGS, new Terminal(width, false));
  }

  private static List<AnswerCell> row(String... texts) {
    return Arrays.stream(texts).map(AnswerTextTest::cell).toList();
  }

  private static AnswerCell cell(String text) {
    if (text.matches("\\d+")) {
      return new AnswerCell(text, "", XSD + "decimal");
    }
    var iri = "https://w3id.org/interphase/id/" + text;
    return text.startsWith("zhang")
        ? new AnswerCell(iri, iri, "")
        : new AnswerCell(text, "", XSD + "string");
  }
}
