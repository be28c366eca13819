package org.interphase.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.interphase.model.Expression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in brackets, or is left open, and cannot be read. */
class ExpressionBracketsTest {

  private final ExpressionNotation notation = new ExpressionNotation(PrintedCells.units());

  @ParameterizedTest
  @ValueSource(strings = {"2.2(45)", "0.31(0.2)", "2.2(3.45)", "95(0.5)"})
  void refusesABracketThatIsNoUncertainty(String cell) {
    fails(
        cell,
        "\"" + cell + "\"",
        "an uncertainty in the last digits of its number in brackets",
        "Write 0.31(2) or 0.31 ± 0.02 for an uncertainty; what is none goes into a column of its"
            + " own.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3e-4(3)", "3 × 10⁻⁴(3)", "10⁻⁴(3)"})
  void refusesABracketBehindAPower(String cell) {
    assertThat(unreadable(cell).expected())
        .isEqualTo("an uncertainty before the power of ten, as in 1.3(2) × 10⁻⁴");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<0.31(2)", "0.31(2) ± 0.02", "0.31(2)–0.35", "0.3–0.35(1)", "(0.3)"})
  void refusesAnUncertaintyBesideWhatHasNone(String cell) {
    assertThat(unreadable(cell).found()).isNotBlank();
  }

  @Test
  void refusesTwoUncertainties() {
    fails(
        "0.40 ± 0.01 ± 0.02",
        "\"0.40 ± 0.01 ±\" in \"0.40 ± 0.01 ± 0.02\"",
        "one number with one uncertainty, or a range without",
        "Keep one ± for one number.");
  }

  @Test
  void refusesAnOpenParenthesis() {
    fails(
        "5.3 (60 °C",
        "\"(60 °C\" in \"5.3 (60 °C\"",
        "a closing parenthesis",
        "Close the parenthesis, or take it out.");
  }

  @Test
  void refusesAClosingParenthesisAlone() {
    assertThat(unreadable("5.3 60 °C)").found()).isEqualTo("\"60\" in \"5.3 60 °C)\"");
    assertThat(unreadable("5.3)").found()).isEqualTo("\")\" in \"5.3)\"");
  }

  @Test
  void refusesEmptyAndNestedParentheses() {
    fails(
        "5.3 ()",
        "\")\" in \"5.3 ()\"",
        "a quantity or words in parentheses or behind a comma",
        "Write the note, or take its parentheses or comma out.");
    fails(
        "5.3 (bulk (60 °C))",
        "\"(60\" in \"5.3 (bulk (60 °C))\"",
        "a closing parenthesis",
        "Write no parentheses within parentheses.");
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
