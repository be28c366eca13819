package org.interphase.words;

/**
 * A unit, however it was put together, by its factor to the units of the SI.
 *
 * @param dimension powers of kilogram, metre, second, ampere, kelvin, mole; or the name of what is
 *     counted
 * @param factor times this in units of the SI
 * @param offset added after that, in degrees alone
 */
record Unit(String dimension, double factor, double offset) {

  static final String TEMPERATURE = "0,0,0,0,1,0";
  static final String NONE = "0,0,0,0,0,0";
  static final Unit PERCENT = new Unit("percent", 1, 0);
  static final Unit CYCLES = new Unit("cycles", 1, 0);

  /** Of currents: in how many parts of an hour they charge a cell. */
  static final Unit RATE = new Unit("rate", 1, 0);

  static final Unit ONE = new Unit(NONE, 1, 0);

  static Unit of(int[] powers, double factor) {
    var text = new StringBuilder();
    for (int power : powers) {
      text.append(text.isEmpty() ? "" : ",").append(power);
    }
    return new Unit(text.toString(), factor, 0);
  }

  /** {@code value} of this unit in {@code other}, which has the same dimension. */
  double convert(double value, Unit other) {
    return (value * factor + offset - other.offset) / other.factor;
  }

  boolean isLike(Unit other) {
    return dimension.equals(other.dimension);
  }
}
