package org.interphase.notation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.interphase.model.Amount;
import org.interphase.model.Quantity;

/** Reads {@code C/10} as 0.1C; a third has no end as a decimal and stays unread. */
final class FractionOfRate {

  private static final Pattern FRACTION = Pattern.compile("C/([1-9]\\d{0,2})");

  private FractionOfRate() {}

  static Optional<Quantity> read(String words, UnitSpellings units) {
    var fraction = FRACTION.matcher(words);
    if (!fraction.matches() || !units.knows("C")) {
      return Optional.empty();
    }
    try {
      var rate = BigDecimal.ONE.divide(new BigDecimal(fraction.group(1)));
      return Optional.of(new Quantity(Amount.of(rate), "C"));
    } catch (ArithmeticException endless) {
      return Optional.empty();
    }
  }
}
