package org.interphase.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which question a text asks, learned from the phrasings of all: a multinomial logistic regression,
 * trained anew from the same examples in the same order, so that it is the same each time.
 */
final class Learned {

  private static final int ROUNDS = 20;
  private static final double RATE = 4;

  /** There is nothing more to learn from an example that is told so well. */
  private static final double SURE = 0.97;

  private static final double DECAY = 2e-5;

  private final int classes;
  private final Map<String, double[]> weights = new HashMap<>();

  /** A text, as its features, and the number of the question that it asks. */
  record Example(Map<String, Double> features, int question, double weight) {}

  Learned(List<Example> examples, int classes) {
    this.classes = classes;
    for (int round = 0; round < ROUNDS; round++) {
      double rate = RATE / (1 + 0.15 * round);
      for (int i = 0; i < examples.size(); i++) {
        // A step of a prime length visits all in another order than that of the files.
        var example = examples.get((int) ((long) i * 7919 % examples.size()));
        learn(round % 2 == 0 ? example : blanked(example, i + round), rate);
      }
    }
  }

  /** An example without some of its signs, so that none is relied on where it may be missing. */
  private static Example blanked(Example example, int seed) {
    var left = new LinkedHashMap<>(example.features());
    left.keySet().removeIf(feature -> Math.floorMod(feature.hashCode() * 31 + seed * 17, 3) == 0);
    return new Example(left, example.question(), example.weight());
  }

  private void learn(Example example, double rate) {
    var likely = likelihoods(example.features());
    if (likely[example.question()] > SURE) {
      return;
    }
    example
        .features()
        .forEach(
            (feature, value) -> {
              var row = weights.computeIfAbsent(feature, f -> new double[classes]);
              for (int c = 0; c < classes; c++) {
                double wrong = (c == example.question() ? 1 : 0) - likely[c];
                row[c] += rate * (example.weight() * wrong * value - DECAY * row[c]);
              }
            });
  }

  /** How likely each question is, of all together 1. */
  double[] likelihoods(Map<String, Double> features) {
    var sums = new double[classes];
    features.forEach(
        (feature, value) -> {
          var row = weights.get(feature);
          if (row != null) {
            for (int c = 0; c < classes; c++) {
              sums[c] += row[c] * value;
            }
          }
        });
    return shares(sums);
  }

  private static double[] shares(double[] sums) {
    double most = Double.NEGATIVE_INFINITY;
    for (double sum : sums) {
      most = Math.max(most, sum);
    }
    double all = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = Math.exp(sums[i] - most);
      all += sums[i];
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= all;
    }
    return sums;
  }

  /** How like two texts are, from 0 to 1, by the features that few texts have. */
  static final class Likeness {

    private final List<Example> examples;
    private final Map<String, Double> rarity = new HashMap<>();
    private final List<Map<String, Double>> vectors = new ArrayList<>();

    Likeness(List<Example> examples) {
      this.examples = examples;
      var counts = new HashMap<String, Integer>();
      examples.forEach(e -> e.features().keySet().forEach(f -> counts.merge(f, 1, Integer::sum)));
      counts.forEach(
          (feature, count) ->
              rarity.put(feature, Math.log((examples.size() + 1.0) / (count + 0.5))));
      examples.forEach(example -> vectors.add(rare(example.features())));
    }

    private Map<String, Double> rare(Map<String, Double> features) {
      double unseen = Math.log(examples.size() + 1.0);
      var vector = new HashMap<String, Double>();
      features.forEach((f, value) -> vector.put(f, value * rarity.getOrDefault(f, unseen)));
      double length = Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
      vector.replaceAll((feature, weight) -> weight / Math.max(length, 1e-9));
      return vector;
    }

    /** The likeness of each question's nearest example. */
    double[] nearest(Map<String, Double> features, int classes) {
      var text = rare(features);
      var best = new double[classes];
      for (int i = 0; i < vectors.size(); i++) {
        var vector = vectors.get(i);
        double sum = 0;
        for (var entry : text.entrySet()) {
          sum += entry.getValue() * vector.getOrDefault(entry.getKey(), 0.0);
        }
        int question = examples.get(i).question();
        best[question] = Math.max(best[question], sum);
      }
      return best;
    }
  }
}
