package org.interphase.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the weights that rank the right question first for most texts, one after the other,
 * beginning with those that stand in {@code weights.properties}.
 */
final class Ranking {

  private static final int ROUNDS = 3;
  private static final int STEPS = 24;

  private record Sample(List<Scored> scored, List<String> right) {}

  private final List<Sample> samples = new ArrayList<>();

  void add(List<Scored> scored, List<String> right) {
    samples.add(new Sample(scored, right));
  }

  /** The weights beside that of likelihood, which is one, and how many texts they put right. */
  String weights() {
    var weights = new LinkedHashMap<String, Double>();
    var present = Weights.read();
    samples
        .get(0)
        .scored()
        .get(0)
        .signs()
        .keySet()
        .forEach(sign -> weights.put(sign, present.of(sign)));
    var lines = new StringBuilder("before " + right(weights) + " of " + samples.size() + "\n");
    for (int round = 0; round < ROUNDS; round++) {
      for (var sign : weights.keySet()) {
        if (!sign.equals("likely")) {
          tune(weights, sign);
        }
      }
    }
    return lines + "after " + right(weights) + " " + weights;
  }

  private void tune(Map<String, Double> weights, String sign) {
    double best = weights.get(sign);
    long most = right(weights);
    for (int step = -STEPS; step <= STEPS; step++) {
      weights.put(sign, step * (sign.equals("like") ? 0.5 : 0.15));
      long right = right(weights);
      if (right > most) {
        most = right;
        best = weights.get(sign);
      }
    }
    weights.put(sign, best);
  }

  private long right(Map<String, Double> weights) {
    return samples.stream()
        .filter(
            sample ->
                sample.scored().stream()
                    .max((a, b) -> Double.compare(sum(a, weights), sum(b, weights)))
                    .filter(s -> sample.right().contains(s.question().name()))
                    .isPresent())
        .count();
  }

  private static double sum(Scored scored, Map<String, Double> weights) {
    return scored.signs().entrySet().stream()
        .mapToDouble(s -> weights.getOrDefault(s.getKey(), 0.0) * s.getValue())
        .sum();
  }
}
