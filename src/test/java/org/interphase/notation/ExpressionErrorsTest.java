package org.interphase.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.interphase.model.Expression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionErrorsTest {

  private static final String RAISE =
      "Write powers of ten with raised exponents (10⁻⁴), and ranges with spaces (10 – 40).";

  private final ExpressionNotation notation = new ExpressionNotation(PrintedCells.units());

  @Test
  void namesTheKnownUnitsNearAnUnknownOne() {
    fails(
        "350 h at 0.2 mA",
        "\"mA\" in \"350 h at 0.2 mA\"",
        "a known unit, such as mA/cm², mA/g, mAh/cm², mAh/g",
        "Correct the unit, or add its spelling to the catalogue of units.");
  }

  @ParameterizedTest
  @CsvSource({
    "0.2 mA cm⁻³, mA cm⁻³",
    "5 h cm-2 at 60 °C, h cm-2",
    "5 h min, h min",
    "25 Cr, Cr",
    "5 V/m, V/m",
    "5 nmol, nmol",
    "200 fibers (bulk), fibers",
    "5 h⁻¹, h⁻¹",
    "5 ‰, ‰"
  })
  void takesNoPartOfAUnitForTheWhole(String cell, String spot) {
    assertThat(unreadable(cell).found()).startsWith("\"" + spot + "\"");
    assertThat(unreadable(cell).expected()).startsWith("a known unit, such as ");
  }

  @Test
  void refusesAReversedRange() {
    fails(
        "4.0–2.8 V",
        "\"4.0–2.8\" in \"4.0–2.8 V\"",
        "a range from the smaller to the larger number",
        "Swap the two ends; if a power of ten is meant, raise its exponent (10⁻⁴).");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 × 10–40", "3 x 10−12", "0.1 × 10-20"})
  void refusesAPowerThatCouldBeARange(String cell) {
    fails(cell, "\"" + cell + "\"", "a power of ten such as 10⁻⁴", RAISE);
  }

  @ParameterizedTest
  @CsvSource({
    "1100→35, 1100→",
    "1100 -> 35 h, 1100 ->",
    "5 h → 3 h (bulk), h →",
    "3 ± 1→5, 3 ± 1→"
  })
  void refusesAChange(String cell, String spot) {
    fails(
        cell,
        "\"" + spot + "\" in \"" + cell + "\"",
        "one value, not a change from one to another",
        "Give each of the two a column or a row of its own that says what it is of, such as before"
            + " and after cycling.");
  }

  @Test
  void asksForThirdsOfRates() {
    fails(
        "1/3 C at 60 °C",
        "\"1/3 C\" in \"1/3 C at 60 °C\"",
        "the rate as a decimal number with its unit",
        "Write 0.5C for C/2; a third has no end as a decimal, so round it and say so.");
  }

  @Test
  void refusesAPowerThatCouldBelongToBothNumbers() {
    fails(
        "1–2 × 10⁴",
        "\"1–2 × 10⁴\"",
        "a power of ten with both numbers or with none",
        "Write both numbers in full, such as 1 × 10⁴–2 × 10⁴.");
    fails(
        "130000 ± 2 × 10⁴",
        "\"130000 ± 2 × 10⁴\"",
        "a power of ten with both numbers or with none",
        "Write both numbers in full, such as 1.3 × 10⁴ ± 0.2 × 10⁴.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"3 × 10⁻⁴–5", "1.3 × 10⁻⁴ ± 0.2", "5 × 10³ ± 2", "1.3 ± 2 × 10⁻⁴", "−5–3 × 10⁻⁴"})
  void asksWhatAPowerIsMeantFor(String cell) {
    assertThat(unreadable(cell).expected())
        .isEqualTo("a power of ten with both numbers or with none");
  }

  @ParameterizedTest
  @CsvSource({
    "3e-4 (3), 3",
    "0.31 (2), 2",
    "0.31 (2) eV, 2",
    "0.31 (≈2), ≈2",
    "'3e-4, 4e-4', 4e-4",
    "'0.31, 0.35 eV (1–2)', 1–2"
  })
  void refusesABareNumberBesideAnother(String cell, String spot) {
    fails(
        cell,
        "\"" + spot + "\" in \"" + cell + "\"",
        "a number with its unit in parentheses or behind a comma",
        "Write an uncertainty as 0.31(2) or 0.31 ± 0.02, a range as 3–4, and each value of a kind"
            + " in a row of its own; a note or a citation goes into its own column.");
  }

  @ParameterizedTest
  @CsvSource({"96% after, after", "96% after 200 cycles at, at", "5 nm on, on", "5 h for, for"})
  void refusesADanglingConnector(String cell, String word) {
    fails(
        cell,
        "the end of \"" + cell + "\"",
        "a quantity or words after “" + word + "”",
        "Complete the cell, or take “" + word + "” out.");
  }

  @Test
  void refusesAProductWithoutSecondFactor() {
    fails(
        "0.05 × fibers",
        "\"fibers\" in \"0.05 × fibers\"",
        "a quantity after “×”",
        "Write the second factor, or take “×” out.");
  }

  @Test
  void refusesStrayNumbers() {
    fails(
        "1 234 h",
        "\"234\" in \"1 234 h\"",
        "“at”, “after”, “for”, “on”, “×”, a comma or parentheses before more text",
        "Join the numbers with one of these, or write them as one number without spaces.");
  }

  @Test
  void refusesStrayText() {
    fails(
        "5 (bulk) fibers",
        "\"fibers\" in \"5 (bulk) fibers\"",
        "“at”, “after”, “for”, “on”, “×”, a comma or parentheses before more text",
        "Join it with one of these, put it in parentheses, or take it out.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0,5 | a decimal comma in \"0,5\" | Write 0.5.",
        "1,5 × 10⁻⁴ | a decimal comma in \"1,5\" in \"1,5 × 10⁻⁴\" | Write 1.5.",
        "1.234,5 | a decimal comma in \"1.234,5\" | Write 1234.5.",
        "1,234 h | a comma that is a decimal or parts thousands in \"1,234\" in \"1,234 h\""
            + " | Write 1.234 or 1234."
      })
  void namesADecimalComma(String cell, String found, String mend) {
    fails(cell, found, "a decimal point", mend);
  }

  @Test
  void refusesASecondPoint() {
    fails("1.2.3", "\"1.2.3\"", "a number with one decimal point", "Take the other points out.");
  }

  @Test
  void namesTheUnitsOfTheColumnBesideAnUnknownOne() {
    var reading = notation.read("5 S/m2", List.of("S/cm", "mS/cm"));

    assertThat(reading)
        .isEqualTo(
            new Reading.Unreadable<Expression>(
                "\"S/m2\" in \"5 S/m2\"",
                "a known unit, such as S/cm, mS/cm",
                "Correct the unit, or add its spelling to the catalogue of units."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5 h)", "2.2 (25 a)", "2.2 [12]", "2.2¹", "2.2 ab)"})
  void takesNothingElseForAFootnoteMark(String cell) {
    assertThat(unreadable(cell).found()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5 h 30 min", "1 h 90 min", "30 min 1 h", "1–2 h 30 min", "1 h 2 V"})
  void takesNoSumOfTimesForWhatIsNone(String cell) {
    assertThat(unreadable(cell).found()).isNotBlank();
  }

  @Test
  void refusesAFractionOfARate() {
    fails(
        "60 cycles at C/3",
        "\"C/3\" in \"60 cycles at C/3\"",
        "the rate as a decimal number with its unit",
        "Write 0.5C for C/2; a third has no end as a decimal, so round it and say so.");
  }

  @Test
  void refusesAUnitAtBothEndsOfARange() {
    assertThat(unreadable("20 °C to 50 °C").expected())
        .isEqualTo("the unit once, behind the range");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "≥1–2",
        "<0.4 ± 0.1",
        "0.4 ± −0.1",
        "1–2–3",
        "1–2 ± 1",
        "5–",
        "5 ±",
        "5.",
        "5⁻⁴",
        "10⁻",
        "≥",
        "1e9999",
        "10^",
        "at 5 h",
        "× 2",
        ", bulk",
        "(50 °C)",
        "5 (50 °C, )",
        "± 1",
        "|",
        "\u0000",
        "٣"
      })
  void refusesWhatMakesNoSense(String cell) {
    var unreadable = unreadable(cell);
    assertThat(unreadable.found()).contains(cell);
    assertThat(unreadable.expected()).isNotBlank();
    assertThat(unreadable.mend()).endsWith(".");
  }

  @Test
  void refusesACellThatIsNone() {
    assertThat(unreadable("5 h, ".repeat(1000)).expected())
        .isEqualTo("at most 1000 characters in a cell");
  }

  private void fails(String cell, String found, String expected, String mend) {
    assertThat(notation.read(cell))
        .isEqualTo(new Reading.Unreadable<Expression>(found, expected, mend));
  }

  private Reading.Unreadable<Expression> unreadable(String cell) {
    assertThat(notation.read(cell)).isInstanceOf(Reading.Unreadable.class);
    return (Reading.Unreadable<Expression>) notation.read(cell);
  }
}
