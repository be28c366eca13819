package org.interphase.plot;

import java.util.List;

/** Round steps of 1000/T along an axis of temperatures in °C, which begins at the hottest. */
final class ArrheniusTicks {

  private static final double ZERO_CELSIUS = 273.15;
  private static final double THOUSAND = 1000;

  private ArrheniusTicks() {}

  /** What marks an axis with room for both temperatures, from the hotter end to the colder. */
  static List<Tick> over(double low, double high) {
    double from = reciprocal(high);
    double to = reciprocal(low);
    // an axis that began at zero would be one of endless heat
    return LinearTicks.away(from, to).stream()
        .map(tick -> new Tick(THOUSAND / tick.value() - ZERO_CELSIUS, tick.label()))
        .toList();
  }

  /** Round temperatures between the two, the hottest first. */
  static List<Tick> temperatures(double hottest, double coldest) {
    return LinearTicks.away(coldest, hottest).stream()
        .filter(tick -> tick.value() >= coldest && tick.value() <= hottest)
        .toList();
  }

  /** 1000/T of a temperature in °C. */
  static double reciprocal(double celsius) {
    return THOUSAND / (celsius + ZERO_CELSIUS);
  }
}
