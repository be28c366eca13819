package org.interphase.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Round steps of 1, 2 or 5 on a linear axis. */
final class LinearTicks {

  /** About so many steps are read at a glance. */
  private static final BigDecimal STEPS = BigDecimal.valueOf(6);

  /** An axis that would begin within so much of zero begins there. */
  private static final BigDecimal NEAR_ZERO = new BigDecimal("0.5");

  private LinearTicks() {}

  /** What marks an axis with room for both numbers, from one end to the other. */
  static List<Tick> over(double low, double high) {
    return ticks(low, high, true);
  }

  /** The same, but zero is no better an end than others. */
  static List<Tick> away(double low, double high) {
    return ticks(low, high, false);
  }

  private static List<Tick> ticks(double low, double high, boolean toZero) {
    var from = BigDecimal.valueOf(low);
    var to = BigDecimal.valueOf(high);
    if (from.compareTo(to) == 0) {
      var room = from.signum() == 0 ? BigDecimal.ONE : from.abs().multiply(NEAR_ZERO);
      room = toZero ? room : room.movePointLeft(1);
      from = from.subtract(room);
      to = to.add(room);
    }
    if (toZero && low >= 0 && from.compareTo(to.multiply(NEAR_ZERO)) <= 0) {
      from = BigDecimal.ZERO;
    } else if (toZero && high <= 0 && to.compareTo(from.multiply(NEAR_ZERO)) >= 0) {
      to = BigDecimal.ZERO;
    }
    var step = step(to.subtract(from));
    var first = from.divide(step, 0, RoundingMode.FLOOR);
    var last = to.divide(step, 0, RoundingMode.CEILING);
    var values = new ArrayList<BigDecimal>();
    for (var i = first; i.compareTo(last) <= 0; i = i.add(BigDecimal.ONE)) {
      values.add(i.multiply(step));
    }
    var label = NumberLabels.ofSteps(values);
    return values.stream().map(v -> new Tick(v.doubleValue(), label.apply(v))).toList();
  }

  /** The smallest of 1, 2, 5, 10, 20, … that goes into {@code range} no more than six times. */
  private static BigDecimal step(BigDecimal range) {
    var least = range.divide(STEPS, MathContext.DECIMAL64);
    var power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
    for (int times : new int[] {1, 2, 5}) {
      var step = power.multiply(BigDecimal.valueOf(times));
      if (step.compareTo(least) >= 0) {
        return step;
      }
    }
    return power.scaleByPowerOfTen(1);
  }
}
