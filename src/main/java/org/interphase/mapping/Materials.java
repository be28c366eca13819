package org.interphase.mapping;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interphase.model.Formula;
import org.interphase.model.Typography;
import org.interphase.notation.FormulaNotation;
import org.interphase.notation.Reading;
import org.interphase.source.Catalogue;
import org.interphase.source.CatalogueEntry;
import org.interphase.source.Family;

/**
 * The materials that printed names stand for: those of the catalogue, and whatever a formula says.
 * One composition is one material, in whatever order and digits it is printed.
 */
final class Materials {

  private static final String KIND = "material";
  private static final Pattern VARIABLE = Pattern.compile("[\\s,;(]+[a-zδ]\\s*=\\s*\\d.*$");

  private final Catalogue catalogue;
  private final FormulaNotation notation = new FormulaNotation();
  private final Map<SortedMap<String, BigDecimal>, CatalogueEntry> listed = new HashMap<>();
  private final Map<String, Optional<CatalogueEntry>> read = new HashMap<>();

  Materials(Catalogue catalogue) {
    this.catalogue = catalogue;
    Stream.of(false, true).forEach(this::list);
  }

  /** Those that are variants of others come last, as a glass comes behind its crystal. */
  private void list(boolean variants) {
    for (var entry : catalogue.entries()) {
      if (entry.kind().equals(KIND) && entry.variantOf().isPresent() == variants) {
        entry
            .formula()
            .flatMap(this::formula)
            .ifPresent(formula -> listed.putIfAbsent(key(formula), entry));
      }
    }
  }

  /** True if {@code name} stands for a material. */
  boolean knows(String name) {
    return named(name).isPresent();
  }

  /** The material that {@code name} stands for. */
  Optional<CatalogueEntry> named(String name) {
    return catalogue
        .named(KIND, name)
        .or(() -> read.computeIfAbsent(Typography.folded(name), this::printed));
  }

  private Optional<CatalogueEntry> printed(String name) {
    return compound(name).or(() -> member(name));
  }

  /** {@code LAGP (x = 0.5)}, by the formula with variables that LAGP has among its names. */
  private Optional<CatalogueEntry> member(String name) {
    var variable = VARIABLE.matcher(name);
    return variable.find()
        ? catalogue.named(KIND, name.substring(0, variable.start())).stream()
            .flatMap(CatalogueEntry::spellings)
            .filter(spelling -> formula(spelling).isEmpty())
            .flatMap(general -> formula(general + variable.group()).stream())
            .findFirst()
            .flatMap(this::entry)
        : Optional.empty();
  }

  /** The material of the element with this symbol. */
  Optional<CatalogueEntry> element(String symbol) {
    return catalogue.named(KIND, symbol).or(() -> formula(symbol).flatMap(this::entry));
  }

  /** True if {@code material} is no entry of the catalogue, but what a formula says. */
  boolean isNew(CatalogueEntry material) {
    return catalogue.at(material.path()).isEmpty();
  }

  private Optional<CatalogueEntry> compound(String name) {
    return formula(name).filter(Materials::isUnmistakable).flatMap(this::entry);
  }

  private Optional<Formula> formula(String text) {
    return notation.read(text) instanceof Reading.Of<Formula> of
        ? Optional.of(of.value())
        : Optional.empty();
  }

  /**
   * Letters alone may be an abbreviation: {@code SPI} is no compound of sulfur, phosphorus and
   * iodine, nor is {@code C65} a molecule.
   */
  private static boolean isUnmistakable(Formula formula) {
    var text = formula.text();
    boolean counted = text.chars().anyMatch(Character::isDigit);
    return switch (formula.atoms().size()) {
      case 1 -> text.length() == 2 && !counted;
      case 2 -> counted || text.equals(String.join("", formula.atoms().keySet()));
      default -> counted;
    };
  }

  private Optional<CatalogueEntry> entry(Formula formula) {
    return Optional.ofNullable(listed.get(key(formula)))
        .or(() -> catalogue.family(formula).map(family -> entry(formula, family)));
  }

  private static CatalogueEntry entry(Formula formula, Family family) {
    var text = formula.canonical();
    return CatalogueEntry.named(
        KIND, family.place(), id(formula), family.type(), text, Optional.of(text));
  }

  /** Capitals tell it from every id of the catalogue, and Co from CO. */
  private static String id(Formula formula) {
    var id = new StringBuilder();
    formula
        .counts()
        .forEach(
            (element, count) ->
                id.append(element)
                    .append(count.compareTo(BigDecimal.ONE) == 0 ? "" : count.toPlainString()));
    return id.toString();
  }

  /** An element is the same however many atoms its molecules have. */
  private static SortedMap<String, BigDecimal> key(Formula formula) {
    var counts = formula.counts();
    if (counts.size() == 1) {
      counts.replaceAll((element, count) -> BigDecimal.ONE);
    }
    return counts;
  }
}
