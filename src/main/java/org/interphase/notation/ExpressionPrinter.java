package org.interphase.notation;

import java.math.BigDecimal;
import org.interphase.model.Amount;
import org.interphase.model.Connector;
import org.interphase.model.Expression;
import org.interphase.model.Quantity;
import org.interphase.model.Term;

/** Prints an expression so that it can be read again. */
final class ExpressionPrinter {

  private static final int LEAST_PLAIN_EXPONENT = -3;

  private final UnitSpellings units;

  ExpressionPrinter(UnitSpellings units) {
    this.units = units;
  }

  String print(Expression expression) {
    var text = new StringBuilder();
    for (var term : expression.terms()) {
      text.append(
          switch (term.connector()) {
            case NONE -> term(term);
            case TIMES -> " × " + term(term);
            case NOTE -> " (" + term(term) + ")";
            case AT -> " at " + term(term);
            case AFTER -> " after " + term(term);
            case FOR -> " for " + term(term);
            case ON -> " on " + term(term);
          });
    }
    return text.toString();
  }

  private String term(Term term) {
    // Behind a sign ×, 10–40 could be a power of ten that lost its raised exponent.
    var dash = term.connector() == Connector.TIMES ? " to " : "–";
    var quantity = term.quantity().map(printed -> quantity(printed, dash)).orElse("");
    boolean both = !quantity.isEmpty() && !term.words().isEmpty();
    return quantity + (both ? " " : "") + term.words();
  }

  private String quantity(Quantity quantity, String dash) {
    var amount = amount(quantity.amount(), dash);
    var unit = quantity.hasUnit() ? " " + units.spelling(quantity.unit()) : "";
    return amount + unit + (quantity.mark().isEmpty() ? "" : " " + quantity.mark());
  }

  private static String amount(Amount amount, String dash) {
    var first = amount.first();
    var second = amount.last().or(amount::uncertainty).orElse(first);
    // Both or none, as the power in 1–2 × 10⁴ could belong to either.
    boolean powers = needsPower(first) || needsPower(second);
    var text = amount.qualifier().sign() + number(first, powers);
    if (amount.last().isPresent()) {
      return text + dash + number(second, powers);
    }
    return amount.uncertainty().isPresent() ? text + " ± " + number(second, powers) : text;
  }

  private static boolean needsPower(BigDecimal number) {
    return number.scale() < 0 || number.signum() != 0 && exponent(number) < LEAST_PLAIN_EXPONENT;
  }

  private static int exponent(BigDecimal number) {
    return number.precision() - number.scale() - 1;
  }

  private static String number(BigDecimal number, boolean power) {
    int exponent = exponent(number);
    var digits =
        power
            ? number.scaleByPowerOfTen(-exponent).toPlainString()
                + " × 10"
                + Glyphs.superscript(exponent)
            : number.toPlainString();
    return digits.replace('-', '−');
  }
}
