package org.interphase.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.interphase.words.Meaning.Kind;

/**
 * How much each sign counts: {@code weights.properties}, fitted to the tuning half of the texts.
 */
final class Weights {

  private final Properties values;

  private Weights(Properties values) {
    this.values = values;
  }

  static Weights read() {
    var values = new Properties();
    try (var in = Weights.class.getResourceAsStream("weights.properties")) {
      values.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Weights(values);
  }

  double of(String sign) {
    return Double.parseDouble(values.getProperty(sign));
  }

  /** How much speaks for the graph's not knowing; more than nothing if it probably does not. */
  double doubt(Map<String, Double> signs) {
    return signs.entrySet().stream()
        .mapToDouble(s -> of("doubt." + s.getKey()) * s.getValue())
        .sum();
  }

  /** What ranks questions before they are filled in. */
  double first(double likely, double like) {
    return of("likely") * Math.log(likely + 1e-3) + of("like") * like;
  }

  /** What ranks them after it. */
  double score(Map<String, Double> signs) {
    return signs.entrySet().stream().mapToDouble(s -> of(s.getKey()) * s.getValue()).sum();
  }

  /** The signs of a question, filled in, that a text may ask. */
  static Map<String, Double> signs(double likely, double like, Filled filled, ReadText read) {
    double taken = 0;
    double left = 0;
    double places = 0;
    for (var mention : read.mentions()) {
      boolean isTold =
          mention.meanings().stream().anyMatch(m -> m.isThing() || m.kind() == Kind.AUTHOR);
      taken += filled.uses(mention) ? 1 : 0;
      left += !filled.uses(mention) && isTold ? 1 : 0;
      places += !filled.uses(mention) && mention.is(Kind.AUTHOR) ? 1 : 0;
    }
    for (var amount : read.amounts()) {
      taken += filled.uses(amount) ? 1 : 0;
      left += !filled.uses(amount) && amount.hasUnit() ? 1 : 0;
    }
    for (var place : read.places()) {
      taken += filled.uses(place) ? 1 : 0;
      places += filled.uses(place) ? 0 : 1;
    }
    // In one order, since sums of doubles depend on it.
    return new TreeMap<>(
        Map.of(
            "likely", Math.log(likely + 1e-3),
            "like", like,
            "taken", taken,
            "left", left,
            "places", places));
  }
}
