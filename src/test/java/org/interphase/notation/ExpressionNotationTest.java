package org.interphase.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interphase.model.Connector.AFTER;
import static org.interphase.model.Connector.AT;
import static org.interphase.model.Connector.FOR;
import static org.interphase.model.Connector.NONE;
import static org.interphase.model.Connector.NOTE;
import static org.interphase.model.Connector.ON;
import static org.interphase.model.Connector.TIMES;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.interphase.model.Amount;
import org.interphase.model.Connector;
import org.interphase.model.Expression;
import org.interphase.model.Qualifier;
import org.interphase.model.Quantity;
import org.interphase.model.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionNotationTest {

  private final ExpressionNotation notation = new ExpressionNotation(PrintedCells.units());

  @ParameterizedTest
  @CsvSource({
    "5.4 × 10⁻⁵, 0.000054",
    "3 × 10⁻⁴, 0.0003",
    "10.9 × 10⁻³, 0.0109",
    "10⁻⁴, 0.0001",
    "−10⁻⁴, -0.0001",
    "2.8e-4, 0.00028",
    "2.8E−4, 0.00028",
    "5.4 × 10^-5, 0.000054",
    "5.4·10⁻⁵, 0.000054",
    "5.4x10⁻⁵, 0.000054",
    "99.0, 99.0",
    "0.010, 0.010",
    "200, 200",
    "−2.03, -2.03",
    "-2.03, -2.03"
  })
  void readsANumberWithTheDecimalsPrinted(String cell, BigDecimal number) {
    says(cell, first(Amount.of(number)));
  }

  @Test
  void keepsThePrecisionOfALargePower() {
    says("1.2 × 10⁴", first(Amount.of(new BigDecimal("1.2E+4"))));
  }

  @ParameterizedTest
  @CsvSource({
    "≥99.0, AT_LEAST, 99.0",
    ">= 99.0, AT_LEAST, 99.0",
    "<0.6, LESS_THAN, 0.6",
    "≤ 5, AT_MOST, 5",
    "> 5, MORE_THAN, 5",
    "~60, APPROXIMATELY, 60",
    "约60, APPROXIMATELY, 60",
    "大约 60, APPROXIMATELY, 60",
    "etwa 60, APPROXIMATELY, 60"
  })
  void readsTheSignBeforeANumber(String cell, Qualifier qualifier, BigDecimal number) {
    says(cell, first(Amount.qualified(qualifier, number)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 mS/cm at 25 °C",
        "3 mS/cm @ 25 °C",
        "3 mS/cm @25°C",
        "3 mS/cm bei 25 °C",
        "3 mS/cm (bei 25 °C)"
      })
  void readsWhereAValueWasTaken(String cell) {
    says(cell, q(NONE, "3", "mS/cm"), q(AT, "25", "°C"));
  }

  @Test
  void readsAnUncertainty() {
    says("0.40 ± 0.01", first(Amount.uncertain(n("0.40"), n("0.01"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.8–4.0", "2.8-4.0", "2.8 – 4.0", "2.8 to 4.0", "2.8−4.0"})
  void readsARangeWithAnyDash(String cell) {
    says(cell, first(Amount.range(n("2.8"), n("4.0"))));
  }

  @Test
  void readsARangeBelowZero() {
    says("−3–−1.5 eV", first(Amount.range(n("-3"), n("-1.5")), "eV"));
  }

  @ParameterizedTest
  @CsvSource({
    "31.1 kJ mol⁻¹, 31.1, kJ/mol",
    "31.1 kJ mol-1, 31.1, kJ/mol",
    "31.1 kJ/mol, 31.1, kJ/mol",
    "31.1 kJ·mol⁻¹, 31.1, kJ/mol",
    "3.26 g cm⁻³, 3.26, g/cm³",
    "3.26 g/cm3, 3.26, g/cm³",
    "3.26 g/cm^3, 3.26, g/cm³",
    "2.01 mAh cm⁻², 2.01, mAh/cm²",
    "300\u00A0mA\u2009g⁻¹, 300, mA/g",
    "20 \u03BCm, 20, µm",
    "20 \u00B5m, 20, µm",
    "96%, 96, %",
    "0.5C, 0.5, C",
    "25°C, 25, °C",
    "30 nm, 30, nm",
    "4h, 4, h",
    "4 min, 4, min",
    "146 cycles, 146, 1",
    "−2.03 eV, -2.03, eV"
  })
  void readsAUnitInAnyOfItsSpellings(String cell, BigDecimal number, String unit) {
    says(cell, first(Amount.of(number), unit));
  }

  @Test
  void readsARangeWithUnit() {
    says("0–5.0 V", first(Amount.range(n("0"), n("5.0")), "V"));
  }

  @Test
  void readsAnApproximateThickness() {
    says("≈60 nm", first(Amount.qualified(Qualifier.APPROXIMATELY, n("60")), "nm"));
  }

  @Test
  void readsATemperatureInParentheses() {
    says("3.34 × 10⁻⁴ (50 °C)", first(Amount.of(n("0.000334"))), q(NOTE, "50", "°C"));
    says("5.3 (60 °C)", first(Amount.of(n("5.3"))), q(NOTE, "60", "°C"));
    says("10.9 × 10⁻³ (30 °C)", first(Amount.of(n("0.0109"))), q(NOTE, "30", "°C"));
  }

  @Test
  void readsWordsInParenthesesAndBehindAComma() {
    says("1.64 × 10⁻⁴ (bulk)", first(Amount.of(n("0.000164"))), words(NOTE, "bulk"));
    says("0.05–0.2, fibers", first(Amount.range(n("0.05"), n("0.2"))), words(NOTE, "fibers"));
    says(
        "3 × 10⁻⁴ (at 50 °C, bulk)",
        first(Amount.of(n("0.0003"))),
        q(AT, "50", "°C"),
        words(NOTE, "bulk"));
  }

  @Test
  void readsWordsAlone() {
    says("R.T.", words(NONE, "R.T."));
    says("cold  rolled", words(NONE, "cold rolled"));
    says("on-site test", words(NONE, "on-site test"));
  }

  @Test
  void readsALayerOnALayer() {
    says("30 nm Cr on 6 nm Al2O3", q(NONE, "30", "nm", "Cr"), q(ON, "6", "nm", "Al2O3"));
  }

  @Test
  void readsTwoFactorsUnlessTheExponentIsRaised() {
    says("0.05 × 2", first(Amount.of(n("0.05"))), q(TIMES, "2", ""));
    says("0.1 × 10", first(Amount.of(n("0.1"))), q(TIMES, "10", ""));
    says("0.1 x 2", first(Amount.of(n("0.1"))), q(TIMES, "2", ""));
    says("0.05 mA cm⁻² × 2 h", q(NONE, "0.05", "mA/cm²"), q(TIMES, "2", "h"));
    says("0.1 × 10⁻³ × 2", first(Amount.of(n("0.0001"))), q(TIMES, "2", ""));
  }

  @Test
  void readsADurationAtACurrentDensity() {
    says("1000 h at 2 mA cm⁻²", q(NONE, "1000", "h"), q(AT, "2", "mA/cm²"));
    says(
        "100 h at 0.01–0.05 mA cm⁻²",
        q(NONE, "100", "h"),
        new Term(AT, quantity(Amount.range(n("0.01"), n("0.05")), "mA/cm²"), ""));
    says(
        "400 h at 0.1–0.3 mA cm⁻² at 60 °C",
        q(NONE, "400", "h"),
        new Term(AT, quantity(Amount.range(n("0.1"), n("0.3")), "mA/cm²"), ""),
        q(AT, "60", "°C"));
    says(
        "1500 h at 0.05 mA cm⁻² (50 °C)",
        q(NONE, "1500", "h"),
        q(AT, "0.05", "mA/cm²"),
        q(NOTE, "50", "°C"));
    says(
        "500 min at 0.2 mA cm⁻² at 55 °C",
        q(NONE, "500", "min"),
        q(AT, "0.2", "mA/cm²"),
        q(AT, "55", "°C"));
  }

  @Test
  void readsARetentionAfterCycles() {
    says(
        "96% after 200 cycles at 0.5C",
        q(NONE, "96", "%"), q(AFTER, "200", "1"), q(AT, "0.5", "C"));
    says(
        "93.6 after 120 cycles at 0.1C",
        q(NONE, "93.6", ""),
        q(AFTER, "120", "1"),
        q(AT, "0.1", "C"));
    says(
        "92.0% after 100 cycles at 0.1C (50 °C)",
        q(NONE, "92.0", "%"), q(AFTER, "100", "1"), q(AT, "0.1", "C"), q(NOTE, "50", "°C"));
    says(
        "151 mAh g⁻¹ after 50 cycles at 0.05C",
        q(NONE, "151", "mAh/g"),
        q(AFTER, "50", "1"),
        q(AT, "0.05", "C"));
  }

  @Test
  void readsTheWordThatMakesARetentionAFade() {
    says(
        "0.053% fading for 200 cycles at 0.3C",
        q(NONE, "0.053", "%", "fading"), q(FOR, "200", "1"), q(AT, "0.3", "C"));
  }

  @Test
  void readsCyclesAtARateAndATemperature() {
    says("146 cycles at 300 mA g⁻¹", q(NONE, "146", "1"), q(AT, "300", "mA/g"));
    says(
        "60 cycles at 0.1–2C at 80 °C",
        q(NONE, "60", "1"),
        new Term(AT, quantity(Amount.range(n("0.1"), n("2")), "C"), ""),
        q(AT, "80", "°C"));
  }

  @Test
  void readsATreatment() {
    says("50 °C for 30 min", q(NONE, "50", "°C"), q(FOR, "30", "min"));
    says("60 °C for 6h", q(NONE, "60", "°C"), q(FOR, "6", "h"));
  }

  @Test
  void takesChromiumForNoRate() {
    says("30 nm Cr", q(NONE, "30", "nm", "Cr"));
    says("4.8 V vs Li/Li⁺", q(NONE, "4.8", "V", "vs Li/Li⁺"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"—", "–", "-", "", "  ", "\u00A0", " — "})
  void takesADashOrNothingForNotReported(String cell) {
    assertThat(notation.read(cell)).isEqualTo(new Reading.NotReported<Expression>());
  }

  @ParameterizedTest
  @MethodSource("org.interphase.notation.PrintedCells#expressions")
  void readsEveryCellOfTheReviewAndPrintsIt(String cell) {
    assertThat(notation.read(cell)).isInstanceOf(Reading.Of.class);
    var read = (Reading.Of<Expression>) notation.read(cell);

    assertThat(notation.read(notation.print(read.value()))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({
    "3.340 × 10^-4 (50°C), 3.340 × 10⁻⁴ (50 °C)",
    "0.0054, 0.0054",
    "0.00054, 5.4 × 10⁻⁴",
    "0.5-30000 nm, 0.5–30000 nm",
    "0.1x 10 to 20 h, 0.1 × 10 to 20 h",
    "146 cycles at 300 mA g-1, 146 cycles at 300 mA/g",
    "-2.0 eV, −2.0 eV",
    "~0.4±0.1, ≈0.4 ± 0.1"
  })
  void printsCanonically(String cell, String print) {
    assertThat(notation.read(cell)).isInstanceOf(Reading.Of.class);
    var read = (Reading.Of<Expression>) notation.read(cell);

    assertThat(notation.print(read.value())).isEqualTo(print);
  }

  private void says(String cell, Term... terms) {
    assertThat(notation.read(cell)).isEqualTo(new Reading.Of<>(new Expression(List.of(terms))));
  }

  private static Term first(Amount amount) {
    return first(amount, "");
  }

  private static Term first(Amount amount, String unit) {
    return new Term(NONE, quantity(amount, unit), "");
  }

  private static Term q(Connector connector, String number, String unit) {
    return q(connector, number, unit, "");
  }

  private static Term q(Connector connector, String number, String unit, String words) {
    return new Term(connector, quantity(Amount.of(n(number)), unit), words);
  }

  private static Term words(Connector connector, String words) {
    return new Term(connector, Optional.empty(), words);
  }

  private static Optional<Quantity> quantity(Amount amount, String unit) {
    return Optional.of(new Quantity(amount, unit));
  }

  private static BigDecimal n(String number) {
    return new BigDecimal(number);
  }
}
