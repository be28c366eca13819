package org.interphase.source;

import com.fasterxml.jackson.annotation.JacksonInject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interphase.model.Formula;
import org.interphase.model.Place;

/**
 * A family of compounds that is told by their formula.
 *
 * @param place where it stands
 * @param type the class of its materials
 * @param kinds how many different elements there are; any number where it is empty
 * @param per to how many atoms of which elements a formula is multiplied before it is compared
 * @param others how many atoms of elements in neither {@code per} nor {@code parts} there are at
 *     most; any number where it is empty
 */
public record Family(
    @JacksonInject Place place,
    String type,
    Optional<Integer> kinds,
    Optional<Per> per,
    List<Part> parts,
    Optional<BigDecimal> others) {

  /** So many atoms of these elements together. */
  public record Per(List<String> elements, BigDecimal atoms) {}

  /** Between so few and so many atoms of these elements together. */
  public record Part(
      List<String> elements, Optional<BigDecimal> atLeast, Optional<BigDecimal> atMost) {

    private boolean holds(Map<String, BigDecimal> atoms, BigDecimal factor) {
      var found = sum(atoms, elements).multiply(factor);
      return atLeast.map(least -> found.compareTo(least) >= 0).orElse(true)
          && atMost.map(most -> found.compareTo(most) <= 0).orElse(true);
    }
  }

  /** True if {@code formula} is of this family. */
  public boolean has(Formula formula) {
    var atoms = formula.atoms();
    var counted = per.map(p -> sum(atoms, p.elements())).orElse(BigDecimal.ONE);
    if (counted.signum() == 0) {
      return false;
    }
    var factor =
        per.map(p -> p.atoms().divide(counted, MathContext.DECIMAL64)).orElse(BigDecimal.ONE);
    return kinds.map(number -> number == atoms.size()).orElse(true)
        && parts.stream().allMatch(part -> part.holds(atoms, factor))
        && others.map(most -> rest(atoms).multiply(factor).compareTo(most) <= 0).orElse(true);
  }

  private BigDecimal rest(Map<String, BigDecimal> atoms) {
    Set<String> rest = new HashSet<>(atoms.keySet());
    per.ifPresent(p -> p.elements().forEach(rest::remove));
    parts.forEach(part -> part.elements().forEach(rest::remove));
    return sum(atoms, rest);
  }

  private static BigDecimal sum(Map<String, BigDecimal> atoms, Collection<String> elements) {
    return elements.stream()
        .map(element -> atoms.getOrDefault(element, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
