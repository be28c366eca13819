package org.interphase.plot;

import java.util.Optional;

/**
 * What is known of a value.
 *
 * @param reach how {@code low} and {@code high} are meant
 * @param low the smallest that it may be; of a bound, its number
 * @param high the largest that it may be; of a bound, its number
 */
public record Extent(Reach reach, double low, double high) {

  public Extent {
    if (!(low <= high)) {
      throw new IllegalArgumentException("A value lies between " + low + " and " + high + ".");
    }
  }

  /** How a value is known. */
  public enum Reach {
    /** One number. */
    EXACT,
    /** A number in the middle, with its uncertainty to both sides. */
    UNCERTAIN,
    /** Something between two numbers. */
    RANGE,
    /** Something from a number upwards. */
    AT_LEAST,
    /** Something up to a number. */
    AT_MOST
  }

  /** A number alone. */
  public static Extent of(double value) {
    return new Extent(Reach.EXACT, value, value);
  }

  /**
   * What the cells of a row say together; nothing where they hold no number.
   *
   * @param hasRanges whether {@code to} could have held an upper end
   */
  static Optional<Extent> of(
      Optional<Double> value,
      Optional<Double> to,
      boolean hasRanges,
      String sign,
      Optional<Double> uncertainty) {
    if (value.isEmpty()) {
      return to.map(most -> new Extent(Reach.AT_MOST, most, most));
    }
    double low = value.get();
    if (to.isPresent() && to.get() != low) {
      return Optional.of(new Extent(Reach.RANGE, Math.min(low, to.get()), Math.max(low, to.get())));
    }
    if (sign.startsWith("<") || sign.startsWith("≤")) {
      return Optional.of(new Extent(Reach.AT_MOST, low, low));
    }
    if (sign.startsWith(">") || sign.startsWith("≥") || hasRanges && to.isEmpty()) {
      return Optional.of(new Extent(Reach.AT_LEAST, low, low));
    }
    double around = uncertainty.map(Math::abs).orElse(0.0);
    return Optional.of(
        around == 0 ? of(low) : new Extent(Reach.UNCERTAIN, low - around, low + around));
  }

  /** What is known, such as {@code at least 5.4×10⁻⁵} or {@code 5–10}. */
  public String inWords() {
    var from = NumberLabels.word(low);
    return switch (reach) {
      case EXACT -> from;
      case RANGE -> from + "–" + NumberLabels.word(high);
      case AT_LEAST -> "at least " + from;
      case AT_MOST -> "at most " + from;
      case UNCERTAIN ->
          NumberLabels.word((low + high) / 2) + " ± " + NumberLabels.word((high - low) / 2);
    };
  }

  /** True where the value lies between two numbers. */
  public boolean isSpread() {
    return reach == Reach.RANGE || reach == Reach.UNCERTAIN;
  }

  /** −1 where it may be any smaller number, 1 where it may be any larger one, else 0. */
  public int opensTowards() {
    return reach == Reach.AT_LEAST ? 1 : reach == Reach.AT_MOST ? -1 : 0;
  }

  /** Where its mark stands. */
  public double at(Scale scale) {
    return reach == Reach.UNCERTAIN
        ? (low + high) / 2
        : reach == Reach.RANGE ? scale.middle(low, high) : low;
  }
}
