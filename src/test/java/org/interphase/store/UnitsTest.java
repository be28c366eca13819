package org.interphase.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.qudtlib.Qudt;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.interphase.ExampleSources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The factors of units, which let a query ask in any of them. */
class UnitsTest {

  private static final String PREFIXES =
      """
      PREFIX id: <https://w3id.org/interphase/id/>
      PREFIX iph: <https://w3id.org/interphase/ontology#>
      PREFIX qudt: <http://qudt.org/schema/qudt/>
      PREFIX unit: <http://qudt.org/vocab/unit/>
      """;

  private static DatasetGraph graph;

  @BeforeAll
  static void open() {
    graph = ExampleSources.review().open(Progress.silent());
  }

  /** The same value, asked for in a unit that is not its own. */
  @ParameterizedTest
  @CsvSource({
    // Table 2, row 6 prints 1.4 × 10⁻⁴ S/cm
    "zhang-2023/table-2/row-06/electrolyte, IonicConductivity, MilliS-PER-CentiM, 0.14",
    "zhang-2023/table-2/row-06/electrolyte, IonicConductivity, S-PER-M, 0.014",
    "zhang-2023/table-2/row-06/electrolyte, IonicConductivity, S-PER-CentiM, 0.00014"
  })
  void valueIsGivenInTheUnitThatIsAskedFor(
      String thing, String quantity, String unit, BigDecimal expected) {
    assertThat(
            numbers(
                """
                SELECT ?number {
                  <https://w3id.org/interphase/id/%s> iph:hasMeasurement ?value .
                  ?value a iph:%s ; iph:valueInReferenceUnit ?reference .
                  unit:%s iph:toReferenceMultiplier ?factor .
                  BIND (?reference / ?factor AS ?number)
                }
                """
                    .formatted(thing, quantity, unit)))
        .singleElement()
        .matches(number -> number.compareTo(expected) == 0, "is " + expected);
  }

  /** Every activation energy is found by its value in kJ/mol, whether eV or kJ/mol is printed. */
  @Test
  void energyIsAskedForInEitherOfTwoKindsOfUnit() {
    var electronvolts =
        numbers(
            "SELECT ?n { ?v a iph:ActivationEnergy ; iph:valueInReferenceUnit ?n } ORDER BY ?n");
    var kilojoules =
        numbers(
            """
            SELECT ?n {
              ?v a iph:ActivationEnergy ; iph:valueInReferenceUnit ?ev .
              unit:KiloJ-PER-MOL iph:toReferenceDivisor ?divisor .
              BIND (?ev * ?divisor AS ?n)
            } ORDER BY ?n
            """);

    assertThat(kilojoules).hasSameSizeAs(electronvolts).hasSizeGreaterThan(20);
    for (int i = 0; i < kilojoules.size(); i++) {
      assertThat(kilojoules.get(i))
          .isCloseTo(
              electronvolts.get(i).multiply(new BigDecimal("96.485")),
              within(new BigDecimal("0.000001")));
    }
  }

  /**
   * By qudtlib, whose QUDT is older than 3.5.0, which the catalogue follows: it lacks three of the
   * units, counts a percent as 1, and had slipped at 1/h, which is 1/3600 of 1/s, and at °C/min,
   * which is 1/60 of 1 K/s.
   */
  @ParameterizedTest
  @MethodSource("unitsOfQudt")
  void factorIsTheOneOfQudt(String iri, BigDecimal multiplier) {
    assertThat(Qudt.unitRequired(iri).getConversionMultiplier().orElseThrow())
        .usingComparator(
            (a, b) -> a.round(new MathContext(9)).compareTo(b.round(new MathContext(9))))
        .isEqualTo(multiplier);
  }

  static Stream<Arguments> unitsOfQudt() {
    return rows(
            """
            SELECT ?unit ?n {
              ?unit a qudt:Unit ; qudt:conversionMultiplier ?n .
              FILTER (STRSTARTS(STR(?unit), STR(unit:)))
              FILTER (?unit NOT IN (unit:PERCENT, unit:PER-HR, unit:DEG_C-PER-MIN))
            }
            """)
        .stream()
        .filter(row -> Qudt.unit(row.get("unit").getURI()).isPresent())
        .map(
            row ->
                Arguments.of(
                    row.get("unit").getURI(),
                    new BigDecimal(row.get("n").getLiteralLexicalForm())));
  }

  /** 1 mA/cm² is 0.001 A over 0.0001 m²; 1 mAh is 3.6 C; wt% and % are both a hundredth. */
  @ParameterizedTest
  @CsvSource({
    "MilliA-PER-CentiM2, 10",
    "MilliA-HR-PER-CentiM2, 36000",
    "MilliA-PER-GM, 1",
    "OHM-CentiM2, 0.0001",
    "KiloOHM-CentiM2, 0.1",
    "PERCENT-PER-CYCLE, 0.01",
    "MilliV-PER-SEC, 0.001",
    "MassPercent, 0.01"
  })
  void unitsOfOurOwnHaveFactors(String unit, BigDecimal expected) {
    assertThat(
            numbers(
                "SELECT ?n { <https://w3id.org/interphase/id/unit/%s> qudt:conversionMultiplier ?n }"
                    .formatted(unit)))
        .singleElement()
        .matches(number -> number.compareTo(expected) == 0, "is " + expected);
  }

  @Test
  void everyUnitHasItsWayToTheReferenceUnit() {
    assertThat(
            rows(
                """
                SELECT ?unit {
                  ?unit a qudt:Unit .
                  FILTER NOT EXISTS {
                    ?unit iph:referenceUnit ?reference ;
                      iph:toReferenceMultiplier|iph:toReferenceDivisor ?factor .
                  }
                }
                """))
        .isEmpty();
  }

  /** Both ways of converting agree, but for energies: one is of a particle, one of a mole. */
  @Test
  void bothKindsOfFactorsAgree() {
    assertThat(
            rows(
                """
                SELECT ?unit {
                  ?unit iph:referenceUnit ?reference ; qudt:conversionMultiplier ?si .
                  ?reference qudt:conversionMultiplier ?referenceInSi .
                  OPTIONAL { ?unit iph:toReferenceMultiplier ?multiplier }
                  OPTIONAL { ?unit iph:toReferenceDivisor ?divisor }
                  BIND (?multiplier * ?referenceInSi / ?si AS ?byMultiplier)
                  BIND (?referenceInSi / (?divisor * ?si) AS ?byDivisor)
                  BIND (COALESCE(?byMultiplier, ?byDivisor) AS ?one)
                  FILTER (?unit NOT IN (unit:KiloJ-PER-MOL, unit:KiloCAL-PER-MOL))
                  FILTER (?one < 0.999999 || ?one > 1.000001)
                }
                """))
        .isEmpty();
  }

  private static List<BigDecimal> numbers(String query) {
    return rows(query).stream()
        .map(row -> row.get(row.vars().next()))
        .map(number -> new BigDecimal(number.getLiteralLexicalForm()))
        .toList();
  }

  private static List<Binding> rows(String query) {
    var rows = new ArrayList<Binding>();
    try (var execution = QueryExec.dataset(graph).query(PREFIXES + query).build()) {
      execution.select().forEachRemaining(rows::add);
    }
    return rows;
  }
}
