package org.interphase.mapping;

import java.util.HashSet;
import java.util.Set;
import org.interphase.model.Connector;
import org.interphase.model.Quantity;
import org.interphase.source.TableDescription.QuantityRule;

/**
 * Sees to it that a cell gives one value of each quantity, since nothing could tell what holds of
 * which of two. Layers on each other are the exception, as they are summed up.
 */
final class OneValueEach {

  private final Set<String> quantities = new HashSet<>();
  private boolean numberWithoutUnit;

  void note(QuantityRule rule, Quantity quantity, Connector connector) throws NotForThisColumn {
    boolean second = !quantities.add(rule.quantity() + " " + rule.word().orElse(""));
    boolean bare = numberWithoutUnit || !quantity.hasUnit();
    if (second && bare) {
      throw new NotForThisColumn(
          "two numbers for one " + rule.quantity(),
          "one number, or a range",
          "Write a range as 3–4 and an uncertainty behind ±; for a product such as 0.05 × 2, mark"
              + " what each of its numbers is by \"factor\" in the column's description.");
    }
    if (second && connector != Connector.ON) {
      throw new NotForThisColumn(
          "two values of " + rule.quantity(),
          "one",
          "Give each value a row of its own, with what holds of it.");
    }
    numberWithoutUnit |= !quantity.hasUnit();
  }
}
