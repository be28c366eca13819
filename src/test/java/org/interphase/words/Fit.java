package org.interphase.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Fits the weights of doubt, as a logistic regression of whether the graph knows. */
final class Fit {

  private static final int ROUNDS = 6000;
  private static final double RATE = 0.5;
  private static final double DECAY = 0.001;

  /** Of what the graph does not know there are fewer texts, and they count for more. */
  private static final double UNKNOWN = 6;

  private record Sample(Map<String, Double> signs, boolean isUnknown) {}

  private final List<Sample> samples = new ArrayList<>();

  void add(Map<String, Double> signs, boolean isUnknown) {
    samples.add(new Sample(signs, isUnknown));
  }

  /** The weights, as they stand in {@code weights.properties}. */
  String weights() {
    var names = List.copyOf(new TreeSet<>(samples.get(0).signs().keySet()));
    var values =
        samples.stream()
            .map(sample -> names.stream().mapToDouble(sample.signs()::get).toArray())
            .toArray(double[][]::new);
    var weights = new double[names.size()];
    for (int round = 0; round < ROUNDS; round++) {
      var slope = slope(values, weights);
      for (int i = 0; i < weights.length; i++) {
        weights[i] += RATE * (slope[i] / values.length - DECAY * weights[i]);
      }
    }
    return IntStream.range(0, weights.length)
        .mapToObj(i -> String.format(Locale.ROOT, "doubt.%s=%.2f%n", names.get(i), weights[i]))
        .collect(Collectors.joining());
  }

  private double[] slope(double[][] values, double[] weights) {
    var slope = new double[weights.length];
    for (int s = 0; s < values.length; s++) {
      double sum = 0;
      for (int i = 0; i < weights.length; i++) {
        sum += weights[i] * values[s][i];
      }
      boolean isUnknown = samples.get(s).isUnknown();
      double wrong = (isUnknown ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      for (int i = 0; i < weights.length; i++) {
        slope[i] += (isUnknown ? UNKNOWN : 1) * wrong * values[s][i];
      }
    }
    return slope;
  }
}
