package org.interphase.notation;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Uncertainties and ranges, and which numbers a power of ten behind them is meant for. */
class UncertaintyNotationTest {

  private final ExpressionNotation notation = new ExpressionNotation(PrintedCells.units());

  @ParameterizedTest
  @CsvSource({
    "0.35(2), 0.35, 0.02",
    "0.350(12), 0.350, 0.012",
    "95(1), 95, 1",
    "350(20), 350, 20",
    "1.3(0.2), 1.3, 0.2",
    "−2.03(5), -2.03, 0.05",
    "0.00(1), 0.00, 0.01",
    "1.3(2)×10⁻⁴, 0.00013, 0.00002",
    "3.5(2) × 10⁻¹, 0.35, 0.02",
    "1.3(2)e-4, 0.00013, 0.00002",
    "0.35 ± 0.02, 0.35, 0.02",
    "2.5 +/- 0.3, 2.5, 0.3",
    "2.5 +- 0.3, 2.5, 0.3",
    "(1.3 ± 0.2) × 10⁻⁴, 0.00013, 0.00002",
    "1.3 ± 0.2 × 10⁻⁴, 0.00013, 0.00002",
    "1.3±0.2×10⁻⁴, 0.00013, 0.00002",
    "1.3 × 10⁻⁴ ± 0.2 × 10⁻⁴, 0.00013, 0.00002",
    "1.30 × 10⁻⁴ ± 2 × 10⁻⁶, 0.000130, 0.000002",
    "1.30000 ± 2 × 10⁻⁵, 1.30000, 0.00002",
    "1.3 × 10⁴ ± 200, 1.3E+4, 200"
  })
  void readsAnUncertaintyInEveryPrint(String cell, BigDecimal value, BigDecimal uncertainty) {
    says(cell, Amount.uncertain(value, uncertainty));
  }

  @Test
  void keepsTheSignOfAnApproximateNumber() {
    says(
        "≈0.31(2)",
        new Amount(
            new BigDecimal("0.31"),
            Optional.empty(),
            Optional.of(new BigDecimal("0.02")),
            Qualifier.APPROXIMATELY));
  }

  @ParameterizedTest
  @CsvSource({
    "3–5 × 10⁻⁴, 0.0003, 0.0005",
    "3 to 5 × 10⁻⁴, 0.0003, 0.0005",
    "3 − 5 × 10-4, 0.0003, 0.0005",
    "(3–5) × 10⁻⁴, 0.0003, 0.0005",
    "(1–2) × 10⁴, 1E+4, 2E+4",
    "0–5 × 10⁻⁴, 0, 0.0005",
    "10⁻³–10⁻², 0.001, 0.01",
    "(0.55–0.70), 0.55, 0.70"
  })
  void readsARangeInEveryPrint(String cell, BigDecimal lower, BigDecimal upper) {
    says(cell, Amount.range(lower, upper));
  }

  @ParameterizedTest
  @CsvSource({"0.31(2) eV, eV", "(0.31 ± 0.02) eV, eV"})
  void readsAUnitBehindAnUncertainty(String cell, String unit) {
    var amount = Amount.uncertain(new BigDecimal("0.31"), new BigDecimal("0.02"));

    assertThat(notation.read(cell)).isEqualTo(reading(amount, unit));
  }

  @Test
  void tellsAnUncertaintyFromANote() {
    var value = new Quantity(Amount.uncertain(new BigDecimal("0.5"), new BigDecimal("0.1")), "");
    var note = new Quantity(Amount.of(new BigDecimal("25")), "°C");
    var read =
        new Expression(
            List.of(
                new Term(Connector.NONE, Optional.of(value), ""),
                new Term(Connector.NOTE, Optional.of(note), "")));

    assertThat(notation.read("0.5(1) (25 °C)")).isEqualTo(new Reading.Of<>(read));
    assertThat(notation.read("0.5(1)(25 °C)")).isEqualTo(new Reading.Of<>(read));
    assertThat(notation.read("0.5(25 °C)")).isNotEqualTo(new Reading.Of<>(read));
  }

  private void says(String cell, Amount amount) {
    assertThat(notation.read(cell)).isEqualTo(reading(amount, ""));
  }

  private static Reading<Expression> reading(Amount amount, String unit) {
    var term = new Term(Connector.NONE, Optional.of(new Quantity(amount, unit)), "");
    return new Reading.Of<>(new Expression(List.of(term)));
  }
}
