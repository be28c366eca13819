package org.interphase.mapping;

import java.util.List;
import java.util.Optional;
import org.interphase.model.Expression;
import org.interphase.model.Quantity;
import org.interphase.model.Term;
import org.interphase.notation.ExpressionNotation;
import org.interphase.notation.Reading;

/** Reads texts that are one quantity with its unit and nothing else. */
final class SingleQuantity {

  private SingleQuantity() {}

  /** The quantity that {@code text} is; empty for anything else, such as one without a unit. */
  static Optional<Quantity> in(String text, ExpressionNotation notation) {
    return in(text, Optional.empty(), notation);
  }

  /**
   * The quantity that {@code text} is, in {@code unit} where no unit is printed; empty for anything
   * else.
   */
  static Optional<Quantity> in(String text, Optional<String> unit, ExpressionNotation notation) {
    return notation.read(text) instanceof Reading.Of<Expression> of
        ? in(of.value().terms(), unit)
        : Optional.empty();
  }

  private static Optional<Quantity> in(List<Term> terms, Optional<String> unit) {
    return terms.size() == 1 && terms.get(0).words().isEmpty()
        ? terms.get(0).quantity().map(q -> q.orIn(unit.orElse(""))).filter(Quantity::hasUnit)
        : Optional.empty();
  }
}
