package org.interphase.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Decades and what lies within them on a logarithmic axis. */
final class LogTicks {

  /** So much room is left before the first number and after the last. */
  private static final double ROOM = 1.2;

  /** Axes of more decades have a label at each decade, and at nothing between. */
  private static final double FEW_DECADES = 2.5;

  private static final Set<Integer> ROUND = Set.of(1, 2, 5);

  private LogTicks() {}

  /** What marks an axis with room for both numbers, from one end to the other. */
  static List<Tick> over(double low, double high) {
    var values = digits(below(low / ROOM), above(high * ROOM));
    double decades =
        Math.log10(values.get(values.size() - 1).doubleValue() / values.get(0).doubleValue());
    int every = Math.max(1, (int) Math.ceil(decades / 8));
    var labelled =
        values.stream()
            .filter(
                value ->
                    decades > FEW_DECADES
                        ? first(value) == 1 && exponent(value) % every == 0
                        : ROUND.contains(first(value)) || decades < 0.5)
            .toList();
    var label = NumberLabels.of(labelled);
    return values.stream()
        .map(v -> new Tick(v.doubleValue(), labelled.contains(v) ? label.apply(v) : ""))
        .toList();
  }

  /** All numbers of one digit that is not zero, from the first to the last. */
  private static List<BigDecimal> digits(BigDecimal from, BigDecimal to) {
    var digits = new ArrayList<BigDecimal>();
    for (var value = from; value.compareTo(to) <= 0; value = next(value)) {
      digits.add(value);
    }
    return digits;
  }

  private static BigDecimal next(BigDecimal digit) {
    return digit.add(BigDecimal.ONE.scaleByPowerOfTen(exponent(digit))).stripTrailingZeros();
  }

  private static BigDecimal below(double value) {
    return new BigDecimal(value).round(new MathContext(1, RoundingMode.FLOOR)).stripTrailingZeros();
  }

  private static BigDecimal above(double value) {
    return new BigDecimal(value)
        .round(new MathContext(1, RoundingMode.CEILING))
        .stripTrailingZeros();
  }

  private static int first(BigDecimal digit) {
    return digit.unscaledValue().intValueExact();
  }

  private static int exponent(BigDecimal digit) {
    return -digit.stripTrailingZeros().scale();
  }
}
