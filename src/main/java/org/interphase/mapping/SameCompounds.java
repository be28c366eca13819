package org.interphase.mapping;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.interphase.model.Formula;
import org.interphase.model.Problem;
import org.interphase.notation.FormulaNotation;
import org.interphase.notation.Reading;
import org.interphase.source.CatalogueEntry;

/**
 * Finds materials that are one compound by two spellings of its formula, whose values would never
 * meet. Forms of one compound, such as a glass, say whose variant they are.
 */
final class SameCompounds {

  private final FormulaNotation notation = new FormulaNotation();
  private final Map<Map<String, BigDecimal>, CatalogueEntry> first = new HashMap<>();
  private final Consumer<Problem> problems;

  SameCompounds(Consumer<Problem> problems) {
    this.problems = problems;
  }

  void check(List<CatalogueEntry> entries) {
    for (var entry : entries) {
      if (entry.kind().equals("material")
          && entry.formula().map(notation::read).orElse(null) instanceof Reading.Of<Formula> of) {
        var other = first.putIfAbsent(of.value().counts(), entry);
        if (other != null && !other.formula().equals(entry.formula()) && !related(entry, other)) {
          tell(entry, other);
        }
      }
    }
  }

  private static boolean related(CatalogueEntry one, CatalogueEntry other) {
    return one.variantOf().filter(other.id()::equals).isPresent()
        || other.variantOf().filter(one.id()::equals).isPresent()
        || one.variantOf().isPresent() && one.variantOf().equals(other.variantOf());
  }

  private void tell(CatalogueEntry entry, CatalogueEntry other) {
    problems.accept(
        new Problem(
            entry.place().property("formula"),
            "the compound " + entry.formula().orElseThrow() + " again",
            "each compound once ("
                + other.path()
                + " is it, as "
                + other.formula().orElseThrow()
                + ")",
            "Make them one entry with the other spelling under \"names\", or say whose variant it"
                + " is under \"variantOf\"."));
  }
}
