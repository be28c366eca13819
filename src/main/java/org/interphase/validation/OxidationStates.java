package org.interphase.validation;

import java.math.BigDecimal;
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
          Map.entry("P", List.of(5)),
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

  /** Printed subscripts are rounded: Li0.348La0.55TiO3 adds up to −0.002. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.02");

  private OxidationStates() {}

  /** The lowest and the highest charge that a formula can have. */
  record Charge(BigDecimal lowest, BigDecimal highest) {

    boolean canBeNeutral() {
      return lowest.compareTo(ROUNDING) <= 0 && highest.compareTo(ROUNDING.negate()) >= 0;
    }
  }

  /** The charge of {@code formula}; empty where one of its elements has no common state here. */
  static Optional<Charge> charge(Formula formula) {
    var lowest = BigDecimal.ZERO;
    var highest = BigDecimal.ZERO;
    for (var atoms : formula.atoms().entrySet()) {
      var states = COMMON.get(atoms.getKey());
      if (states == null) {
        return Optional.empty();
      }
      lowest = lowest.add(atoms.getValue().multiply(BigDecimal.valueOf(states.get(0))));
      highest =
          highest.add(atoms.getValue().multiply(BigDecimal.valueOf(states.get(states.size() - 1))));
    }
    if (PEROXIDE_FORMERS.containsAll(formula.atoms().keySet())) {
      highest = highest.add(formula.atoms().getOrDefault("O", BigDecimal.ZERO));
    }
    return Optional.of(new Charge(lowest, highest));
  }
}
