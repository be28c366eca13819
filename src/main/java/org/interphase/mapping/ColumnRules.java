package org.interphase.mapping;

import java.util.ArrayList;
import java.util.List;
import org.interphase.model.Connector;
import org.interphase.model.Expression;
import org.interphase.model.Quantity;
import org.interphase.model.Term;
import org.interphase.source.Catalogue;
import org.interphase.source.TableDescription.Column;
import org.interphase.source.TableDescription.QuantityRule;

/** Finds which of a column's quantities each number of a cell is. */
final class ColumnRules {

  private final Catalogue catalogue;
  private final ColumnWords words;

  ColumnRules(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.words = new ColumnWords(catalogue);
  }

  /**
   * A quantity of a cell with the rule that says what it is.
   *
   * @param quantity with the rule's unit where the cell prints none
   * @param words what is printed behind it
   */
  record Assigned(QuantityRule rule, Quantity quantity, String words) {}

  /** The quantities of {@code expression}, in its order, each with its rule of {@code column}. */
  List<Assigned> assign(Expression expression, Column column) throws NotForThisColumn {
    var assigned = new ArrayList<Assigned>();
    var factors = column.quantities().stream().filter(QuantityRule::factor).toList();
    int factor = 0;
    var values = new OneValueEach();
    for (var term : expression.terms()) {
      if (term.quantity().isEmpty()) {
        explained(term, column);
        continue;
      }
      boolean isFactor = !factors.isEmpty() && joinsFactors(term.connector());
      if (isFactor && factor >= factors.size()) {
        throw new NotForThisColumn(
            "more than " + factors.size() + " factors", factors.size() + " factors joined by ×");
      }
      var quantity = term.quantity().get();
      var rule = isFactor ? factors.get(factor++) : ruleFor(term, quantity, column);
      if (isFactor && !fits(rule, term, quantity, column)) {
        throw unexpected(term, quantity, List.of(rule));
      }
      values.note(rule, quantity, term.connector());
      assigned.add(new Assigned(rule, quantity.orIn(rule.unit()), term.words()));
    }
    if (factor > 0 && factor < factors.size()) {
      throw new NotForThisColumn(factor + " factor", factors.size() + " factors joined by ×");
    }
    return assigned;
  }

  private void explained(Term term, Column column) throws NotForThisColumn {
    if (words.rule(term.words(), column).isEmpty()) {
      throw new NotForThisColumn(
          "\"" + term.words() + "\"", "words that \"iph:words\" of the column explains");
    }
  }

  private static boolean joinsFactors(Connector connector) {
    return connector == Connector.NONE || connector == Connector.TIMES;
  }

  private QuantityRule ruleFor(Term term, Quantity quantity, Column column)
      throws NotForThisColumn {
    for (var rule : column.quantities()) {
      if ((quantity.hasUnit() || rule.header()) && fits(rule, term, quantity, column)) {
        return rule;
      }
    }
    throw unexpected(term, quantity, column.quantities());
  }

  private boolean fits(QuantityRule rule, Term term, Quantity quantity, Column column) {
    boolean unitFits = !quantity.hasUnit() || catalogue.comparable(quantity.unit(), rule.unit());
    return unitFits && allows(rule, term.words(), column);
  }

  /** A rule's own word; else a word that changes nothing about which quantity it is. */
  private boolean allows(QuantityRule rule, String words, Column column) {
    return rule.word()
        .map(words::equals)
        .orElseGet(
            () ->
                words.isEmpty()
                    || this.words.rule(words, column).isPresent()
                    || catalogue.named("material", words).isPresent());
  }

  private static NotForThisColumn unexpected(
      Term term, Quantity quantity, List<QuantityRule> rules) {
    var units = String.join(", ", rules.stream().map(QuantityRule::unit).distinct().toList());
    if (!quantity.hasUnit()) {
      return new NotForThisColumn("a number without a unit", "one in " + units);
    }
    return term.words().isEmpty()
        ? new NotForThisColumn("a value in " + quantity.unit(), "one in " + units)
        : new NotForThisColumn(
            "a value in " + quantity.unit() + " with the words \"" + term.words() + "\"",
            "one in " + units + ", with words that the column's description explains");
  }
}
