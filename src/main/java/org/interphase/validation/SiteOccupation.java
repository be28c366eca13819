package org.interphase.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interphase.model.Formula;
import org.interphase.source.Structure;
import org.interphase.source.Structure.Site;

/** Holds a formula against the sites of its structure. */
final class SiteOccupation {

  private SiteOccupation() {}

  /** What is wrong with {@code formula} as one of {@code structure}, in words. */
  static Optional<String> fault(Formula formula, Structure structure) {
    var faults = new ArrayList<String>();
    var charges = new HashMap<String, Integer>();
    for (var site : structure.sites()) {
      charges.putAll(site.ions());
      number(atoms(formula, site.ions().keySet()), site).ifPresent(faults::add);
    }
    formula.atoms().keySet().stream()
        .filter(element -> !charges.containsKey(element))
        .forEach(element -> faults.add(element + ", which none of its sites takes"));
    var charge = charge(formula, charges);
    if (charge.signum() != 0) {
      faults.add("a charge of " + signed(charge) + " by the ions that its sites take");
    }
    return faults.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", faults));
  }

  private static Optional<String> number(BigDecimal found, Site site) {
    boolean fits =
        site.atoms().map(number -> found.compareTo(number) == 0).orElse(true)
            && site.atLeast().map(least -> found.compareTo(least) >= 0).orElse(true)
            && site.atMost().map(most -> found.compareTo(most) <= 0).orElse(true);
    return fits
        ? Optional.empty()
        : Optional.of(plain(found) + " of " + site.name() + " in place of " + expected(site));
  }

  private static String expected(Site site) {
    return site.atoms()
        .map(SiteOccupation::plain)
        .or(
            () ->
                site.atLeast()
                    .flatMap(
                        least -> site.atMost().map(most -> plain(least) + " to " + plain(most))))
        .or(() -> site.atLeast().map(least -> "at least " + plain(least)))
        .orElseGet(() -> "at most " + plain(site.atMost().orElseThrow()));
  }

  private static BigDecimal atoms(Formula formula, Set<String> elements) {
    return formula.atoms().entrySet().stream()
        .filter(entry -> elements.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal charge(Formula formula, Map<String, Integer> charges) {
    return formula.atoms().entrySet().stream()
        .map(
            atoms ->
                atoms
                    .getValue()
                    .multiply(BigDecimal.valueOf(charges.getOrDefault(atoms.getKey(), 0))))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static String signed(BigDecimal charge) {
    return (charge.signum() > 0 ? "+" : "") + plain(charge).replace('-', '−');
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
