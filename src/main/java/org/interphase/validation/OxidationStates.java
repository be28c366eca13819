package org.interphase.validation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interphase.model.Formula;

/**
 * The common oxidation states of elements, as inorganic textbooks list them, and what they say of a
 * formula's charge.
 */
final class OxidationStates {

  private static final Map<String, List<Integer>> COMMON =
      Map.ofEntries(
          Map.entry("Al", List.of(3)),
          Map.entry("B", List.of(3)),
          Map.entry("Ba", List.of(2)),
          Map.entry("Bi", List.of(3, 5)),
          Map.entry("C", List.of(-4, 4)),
          Map.entry("Cl", List.of(-1, 7)),
          Map.entry("Co", List.of(2, 4)),
          Map.entry("F", List.of(-1)),
          Map.entry("Fe", List.of(2, 3)),
          Map.entry("Ga", List.of(3)),
          Map.entry("Ge", List.of(2, 4)),
          Map.entry("H", List.of(-1, 1)),
          Map.entry("In", List.of(3)),
          Map.entry("La", List.of(3)),
          Map.entry("Li", List.of(1)),
          Map.entry("Mg", List.of(2)),
          Map.entry("Mn", List.of(2, 4)),
          Map.entry("N", List.of(-3, 5)),
          Map.entry("Ni", List.of(2, 4)),
          Map.entry("O", List.of(-2)),
          Map.entry("Ru", List.of(2, 8)),
          Map.entry("S", List.of(-2, 6)),
          Map.entry("Si", List.of(4)),
          Map.entry("Sr", List.of(2)),
          Map.entry("Ta", List.of(5)),
          Map.entry("Ti", List.of(3, 4)),
          Map.entry("V", List.of(2, 5)),
          Map.entry("Zr", List.of(4)));

  /** Beside these alone oxygen may be −1, as in peroxides. */
  private static final Set<String> PEROXIDE_FORMERS = Set.of("Ba", "H", "Li", "O", "Sr");

  /** The nonmetals besides oxygen and sulfur that draw electrons from phosphorus. */
  private static final Set<String> ABOVE_PHOSPHORUS =
      Set.of("Br", "C", "Cl", "F", "H", "I", "N", "Se");

  /** Printed subscripts are rounded: Li0.348La0.55TiO3 adds up to −0.002. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.02");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private OxidationStates() {}

  /**
   * The lowest and the highest charge that a formula can have.
   *
   * @param rounding what the rounding of its numbers may add to it
   */
  record Charge(BigDecimal lowest, BigDecimal highest, BigDecimal rounding) {

    boolean canBeNeutral() {
      return lowest.compareTo(rounding) <= 0 && highest.compareTo(rounding.negate()) >= 0;
    }
  }

  /** The charge of {@code formula}; empty where one of its elements has no common state here. */
  static Optional<Charge> charge(Formula formula) {
    var lowest = BigDecimal.ZERO;
    var highest = BigDecimal.ZERO;
    var rounding = BigDecimal.ZERO;
    for (var atoms : formula.atoms().entrySet()) {
      var states = states(atoms.getKey(), formula);
      if (states.isEmpty()) {
        return Optional.empty();
      }
      rounding = rounding.add(rounding(atoms.getValue(), states));
      lowest = lowest.add(atoms.getValue().multiply(BigDecimal.valueOf(states.get(0))));
      highest =
          highest.add(atoms.getValue().multiply(BigDecimal.valueOf(states.get(states.size() - 1))));
    }
    if (PEROXIDE_FORMERS.containsAll(formula.atoms().keySet())) {
      highest = highest.add(formula.atoms().getOrDefault("O", BigDecimal.ZERO));
    }
    return Optional.of(new Charge(lowest, highest, rounding.max(ROUNDING)));
  }

  /** Phosphorus takes electrons from metals, and shares some with itself beside sulfur. */
  private static List<Integer> states(String element, Formula formula) {
    if (!element.equals("P")) {
      return COMMON.getOrDefault(element, List.of());
    }
    var beside = formula.atoms().keySet();
    if (beside.contains("O")) {
      return List.of(5);
    }
    if (beside.contains("S")) {
      return List.of(4, 5);
    }
    return Collections.disjoint(beside, ABOVE_PHOSPHORUS) ? List.of(-3) : List.of(3, 5);
  }

  /** Half of the last digit, where there are two digits or more as in Al0.33Si0.33P0.33. */
  private static BigDecimal rounding(BigDecimal count, List<Integer> states) {
    return count.scale() < 2
        ? BigDecimal.ZERO
        : HALF.movePointLeft(count.scale())
            .multiply(BigDecimal.valueOf(Math.abs(states.get(states.size() - 1))));
  }
}
