package org.interphase.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.qudtlib.Qudt;
import io.github.qudtlib.exception.InconvertibleQuantitiesException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import org.interphase.ExampleSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the catalogue's units against QUDT. */
class UnitsTest {

  private static final String QUDT = "http://qudt.org/vocab/unit/";

  /** In QUDT since a release that is later than the library. */
  private static final List<String> LATER =
      List.of(QUDT + "MilliA-HR-PER-GM", QUDT + "W-HR-PER-KiloGM", QUDT + "W-HR-PER-L");

  private static final BigDecimal SEVEN = new BigDecimal("7");
  private static final Catalogue CATALOGUE = ExampleSources.catalogue();

  @ParameterizedTest
  @MethodSource("qudtUnits")
  void iriIsOneOfQudt(Unit unit) {
    assertThat(LATER.contains(unit.iri()) || Qudt.unit(unit.iri()).isPresent())
        .as(unit.iri())
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("converted")
  void convertsAsQudtDoes(Unit unit) throws InconvertibleQuantitiesException {
    var expected = Qudt.convert(SEVEN, unit.iri(), reference(unit).iri());
    var precision = new MathContext(unit.significantDigits().orElse(20));

    assertThat(unit.toReference(SEVEN).round(precision))
        .isEqualByComparingTo(expected.round(precision));
  }

  @Test
  void molarEnergyBecomesEnergyByTheConstantsOfAvogadroAndQudtsElectronvolt() {
    // QUDT does not divide by the number of particles, so the factor is ours: 1 eV = 96.485 kJ/mol.
    var molar = CATALOGUE.unit("kJ/mol").orElseThrow();
    double joule =
        Qudt.unitRequired(QUDT + "EV").getConversionMultiplier().orElseThrow().doubleValue();
    double expected = 7000 / (6.02214076e23 * joule);

    assertThat(reference(molar).symbol()).isEqualTo("eV");
    assertThat(7 / molar.divisor().orElseThrow().doubleValue())
        .isCloseTo(expected, within(expected * 1e-5));

    var calories = CATALOGUE.unit("kcal/mol").orElseThrow();
    assertThat(7 / calories.divisor().orElseThrow().doubleValue())
        .isCloseTo(expected * 4.184, within(expected * 1e-4));
  }

  @ParameterizedTest
  @MethodSource("units")
  void referenceUnitIsItsOwn(Unit unit) {
    var reference = reference(unit);

    assertThat(reference.reference()).isEqualTo(reference.symbol());
    assertThat(reference.toReference(SEVEN)).isEqualByComparingTo(SEVEN);
  }

  static List<Unit> units() {
    return CATALOGUE.units();
  }

  static Stream<Unit> qudtUnits() {
    return units().stream().filter(unit -> unit.iri().startsWith(QUDT));
  }

  static Stream<Unit> converted() {
    return qudtUnits()
        .filter(unit -> reference(unit).iri().startsWith(QUDT))
        .filter(unit -> !unit.equals(reference(unit)))
        .filter(unit -> !unit.symbol().endsWith("/mol"));
  }

  private static Unit reference(Unit unit) {
    return CATALOGUE.unit(unit.reference()).orElseThrow();
  }
}
