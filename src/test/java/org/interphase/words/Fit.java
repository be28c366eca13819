package org.interphase.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Fits the weights of doubt, as a logistic regression of whether the graph knows. */
final class Fit {

  private static final int ROUNDS = 6000;
  private static final double RATE = 0.5;
  private static final double DECAY = 0.003;

  /** Of what the graph does not know there are fewer texts, and they count as much. */
  private static final double UNKNOWN = 2.1;

  private record Sample(Map<String, Double> signs, boolean isUnknown) {}

  private final List<Sample> samples = new ArrayList<>();

  void add(Map<String, Double> signs, boolean isUnknown) {
    samples.add(new Sample(signs, isUnknown));
  }

  /** The weights, as they stand in {@code weights.properties}. */
  String weights() {
    var weights = new TreeMap<String, Double>();
    samples.get(0).signs().keySet().forEach(sign -> weights.put(sign, 0.0));
    for (int round = 0; round < ROUNDS; round++) {
      var slope = new TreeMap<String, Double>();
      for (var sample : samples) {
        double sum =
            sample.signs().entrySet().stream()
                .mapToDouble(s -> weights.get(s.getKey()) * s.getValue())
                .sum();
        double wrong = (sample.isUnknown() ? 1 : 0) - 1 / (1 + Math.exp(-sum));
        double counts = sample.isUnknown() ? UNKNOWN : 1;
        sample.signs().forEach((sign, v) -> slope.merge(sign, counts * wrong * v, Double::sum));
      }
      weights.replaceAll(
          (sign, weight) -> weight + RATE * (slope.get(sign) / samples.size() - DECAY * weight));
    }
    var lines = new StringBuilder();
    weights.forEach(
        (sign, weight) ->
            lines.append(String.format(Locale.ROOT, "doubt.%s=%.2f%n", sign, weight)));
    return lines.toString();
  }
}
