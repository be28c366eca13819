package org.interphase.words;

/**
 * A number with its unit in a text.
 *
 * @param value in that unit; of a range its lower end
 * @param upper the upper end of a range; else the value
 * @param unit {@link Unit#ONE} where none is written
 * @param bound how the text limits what it looks for
 * @param isTolerance whether it says how far another may be missed
 * @param start where its number begins in the text
 * @param end where it ends, its unit included
 */
record Amount(
    double value, double upper, Unit unit, Bound bound, boolean isTolerance, int start, int end) {

  /** 20 and 30 °C in kelvin, which people round. */
  private static final double COOLEST = 292.9;

  private static final double WARMEST = 303.4;

  /** What the text asks beside a number. */
  enum Bound {
    AT_LEAST,
    AT_MOST,
    NONE
  }

  boolean isRange() {
    return upper > value;
  }

  boolean hasUnit() {
    return unit != Unit.ONE;
  }

  /** Whether it is what people write for room temperature: 20 to 30 °C, or no more than that. */
  boolean isRoomTemperature() {
    return unit.dimension().equals(Unit.TEMPERATURE)
        && !isTolerance
        && (isRange() || bound != Bound.AT_LEAST)
        && kelvin(value) > COOLEST
        && kelvin(upper) < WARMEST;
  }

  private double kelvin(double number) {
    return number * unit.factor() + unit.offset();
  }
}
