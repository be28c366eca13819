package org.interphase.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.interphase.model.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaNotationTest {

  private final FormulaNotation notation = new FormulaNotation();

  @ParameterizedTest
  @ValueSource(
      strings = {"Li1.5Al0.5Ge1.5(PO4)3", "Li₁.₅Al₀.₅Ge₁.₅(PO₄)₃", " Li1.5Al0.5Ge1.5(PO₄)3"})
  void addsUpLagp(String cell) {
    says(cell, "Li1.5Al0.5Ge1.5(PO4)3", "Li 1.5", "Al 0.5", "Ge 1.5", "P 3", "O 12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Li1+xAlxGe2−x(PO4)3 (x = 0.5)",
        "Li1+xAlxGe2-x(PO4)3, x=0.5",
        "Li₁₊ₓAlₓGe₂₋ₓ(PO₄)₃ (x = 0.5)",
        "Li1.5Al0.5Ge1.5 (PO4)3",
        "Li1+x+yAlxGe2-x(PO4)3 (x = 0.5, y = 0)"
      })
  void countsByTheVariablesBehindTheFormula(String cell) {
    assertThat(canonical(cell)).isEqualTo("Li1.5Al0.5Ge1.5(PO4)3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"LiOH·H2O", "LiOH⋅H2O", "LiOH · H2O", "LiOH*H2O", "LiOH•H₂O"})
  void countsTheWaterOfAHydrate(String cell) {
    says(cell, "LiOH·H2O", "Li 1", "O 2", "H 3");
  }

  @Test
  void countsEachWaterOfAHydrate() {
    says("ZnSO4·7H2O", "ZnSO4·7H2O", "Zn 1", "S 1", "O 11", "H 14");
    says("Mg(NO3)2·6H2O", "Mg(NO3)2·6H2O", "Mg 1", "N 2", "O 12", "H 12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"LiOH·", "·H2O", "LiOH··H2O", "LiOH*", "LiOH·2", "(LiOH·H2O"})
  void refusesADotWithoutACompoundOnEitherSide(String cell) {
    assertThat(canonical(cell)).isEqualTo("unreadable");
  }

  @Test
  void multipliesVariables() {
    assertThat(canonical("Li3xLa2/3TiO3 (x = 0.1)")).isEqualTo("unreadable");
    assertThat(canonical("Li3xLa0.57TiO3 (x = 0.1)")).isEqualTo("Li0.3La0.57TiO3");
  }

  @ParameterizedTest
  @CsvSource({"Li3P04, 04", "Li7La3Zr2O012, 012", "LiC00.5, 00"})
  void refusesAZeroForTheLetterO(String cell, String zero) {
    fails(
        cell,
        "\"" + zero + "\" in \"" + cell + "\"",
        "a number without a zero before it",
        "Write O for oxygen, or take the zero out.");
  }

  @Test
  void refusesAnElementOfWhichNothingIsLeft() {
    fails(
        "Li1-xCoO2 (x = 1)",
        "\"1-x\" in \"Li1-xCoO2\"",
        "a number above zero",
        "Take the element out, or write how much there is.");
  }

  @Test
  void multipliesNestedGroupsOut() {
    says("K4[Fe(CN)6]", "K4[Fe(CN)6]", "K 4", "Fe 1", "C 6", "N 6");
    says("Mg(Al(OH)2)2", "Mg(Al(OH)2)2", "Mg 1", "Al 2", "O 4", "H 4");
  }

  @Test
  void addsUpAnElementPrintedTwice() {
    says("CH3COOH", "CH3COOH", "C 2", "H 4", "O 2");
  }

  @Test
  void takesTheLongerSymbol() {
    says("CoO", "CoO", "Co 1", "O 1");
    says("COs", "COs", "C 1", "Os 1");
  }

  @ParameterizedTest
  @CsvSource({
    "Li1+xAlxGe2−x(PO4)3, x, +xAlxGe2−x",
    "LiyCoO2, y, yCoO2",
    "LixV2O5, x, xV2O5",
    "LiCoO2-δ, δ, -δ"
  })
  void asksForANumberInPlaceOfAVariable(String cell, String variable, String spot) {
    fails(
        cell,
        "\"" + spot + "\" in \"" + cell + "\"",
        "a number for " + variable,
        "Write the formula of the sample, with numbers only.");
  }

  @ParameterizedTest
  @CsvSource({"LAGP, LAGP", "Ge4+, +", "Xx2, Xx2", "LiF-B2O3, -B2O3", "lithium, lithium"})
  void refusesWhatIsNoElement(String cell, String spot) {
    var found = spot.equals(cell) ? "" : " in \"" + cell + "\"";
    fails(
        cell,
        "\"" + spot + "\"" + found,
        "the symbol of an element",
        "Correct the formula; charges and words are no part of it.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Li0", "Li1.", "(PO4", "PO4)", "()", "(", "(PO4]3", "3", "\u0000", "Li\u0000"})
  void refusesWhatIsNoFormula(String cell) {
    assertThat(notation.read(cell)).isInstanceOf(Reading.Unreadable.class);
  }

  @Test
  void readsDeepNesting() {
    assertThat(notation.read("(".repeat(499) + "Li" + ")".repeat(499)))
        .isInstanceOf(Reading.Of.class);
  }

  @Test
  void takesADashForNotReported() {
    assertThat(notation.read("—")).isEqualTo(new Reading.NotReported<Formula>());
  }

  @Property
  void readsWhatIsWrittenFromAtoms(@ForAll("atoms") Map<String, BigDecimal> atoms) {
    var text = new StringBuilder();
    atoms.forEach((element, count) -> text.append(element).append(count.toPlainString()));

    assertThat(notation.read(text.toString()))
        .isEqualTo(new Reading.Of<>(new Formula(text.toString(), atoms)));
  }

  @Property
  void multipliesAGroup(@ForAll("atoms") Map<String, BigDecimal> atoms) {
    var text = new StringBuilder();
    atoms.forEach((element, count) -> text.append(element).append(count.toPlainString()));
    var tripled = new LinkedHashMap<String, BigDecimal>();
    atoms.forEach((element, count) -> tripled.put(element, count.add(count).add(count)));

    assertThat(notation.read("(" + text + ")3"))
        .isEqualTo(new Reading.Of<>(new Formula("(" + text + ")3", tripled)));
  }

  @Property
  void throwsOnNoText(@ForAll String text) {
    assertThat(notation.read(text)).isNotNull();
  }

  @Property
  void throwsOnNoDamagedFormula(@ForAll("damaged") String text) {
    assertThat(notation.read(text)).isNotNull();
  }

  @Provide
  Arbitrary<String> damaged() {
    return Damage.to(PrintedCells.formulas().toList());
  }

  @Provide
  Arbitrary<Map<String, BigDecimal>> atoms() {
    var elements = Arbitraries.of("Li", "Al", "Ge", "P", "O", "C", "Co", "H", "Og", "S");
    var counts =
        Combinators.combine(
                Arbitraries.integers().between(1, 9999), Arbitraries.integers().between(0, 3))
            .as((digits, scale) -> BigDecimal.valueOf(digits, scale));
    return Arbitraries.maps(elements, counts).ofMinSize(1).ofMaxSize(6);
  }

  private String canonical(String cell) {
    return notation.read(cell) instanceof Reading.Of<Formula> of
        ? of.value().canonical()
        : "unreadable";
  }

  private void says(String cell, String text, String... atoms) {
    var counted = new LinkedHashMap<String, BigDecimal>();
    for (var atom : atoms) {
      var parts = List.of(atom.split(" "));
      counted.put(parts.get(0), new BigDecimal(parts.get(1)));
    }
    assertThat(notation.read(cell)).isInstanceOf(Reading.Of.class);
    var read = ((Reading.Of<Formula>) notation.read(cell)).value();
    assertThat(read).isEqualTo(new Formula(text, counted));
    assertThat(read.atoms().keySet()).containsExactlyElementsOf(counted.keySet());
  }

  private void fails(String cell, String found, String expected, String mend) {
    assertThat(notation.read(cell))
        .isEqualTo(new Reading.Unreadable<Formula>(found, expected, mend));
  }
}
