package org.interphase.words;

import java.util.ArrayList;
import java.util.HashMap;
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
  private final Map<String, Integer> numbers = new HashMap<>();
  private final float[][] weights;

  /** A text, as its features, and the number of the question that it asks. */
  record Example(Map<String, Double> features, int question, double weight) {}

  /** An example whose features are numbers, as many as it has. */
  private record Numbered(int[] features, float[] values, int[] kinds, Example of) {}

  Learned(List<Example> examples, int classes) {
    this.classes = classes;
    var numbered = examples.stream().map(this::numbered).toList();
    this.weights = new float[numbers.size()][classes];
    for (int round = 0; round < ROUNDS; round++) {
      double rate = RATE / (1 + 0.15 * round);
      for (int i = 0; i < numbered.size(); i++) {
        // A step of a prime length visits all in another order than that of the files.
        var example = numbered.get((int) ((long) i * 7919 % numbered.size()));
        learn(example, rate, round % 2 == 0 ? -1 : i + round);
      }
    }
  }

  private Numbered numbered(Example example) {
    int size = example.features().size();
    var features = new int[size];
    var values = new float[size];
    var kinds = new int[size];
    int i = 0;
    for (var feature : example.features().entrySet()) {
      features[i] = numbers.computeIfAbsent(feature.getKey(), f -> numbers.size());
      kinds[i] = feature.getKey().hashCode() * 31;
      values[i++] = feature.getValue().floatValue();
    }
    return new Numbered(features, values, kinds, example);
  }

  /** Without some of its signs, where a seed says which, so that none is relied on alone. */
  private static boolean isLeft(Numbered example, int at, int seed) {
    return seed < 0 || Math.floorMod(example.kinds()[at] + seed * 17, 3) != 0;
  }

  private void learn(Numbered example, double rate, int seed) {
    var sums = new double[classes];
    for (int i = 0; i < example.features().length; i++) {
      if (isLeft(example, i, seed)) {
        add(weights[example.features()[i]], example.values()[i], sums);
      }
    }
    var likely = shares(sums);
    if (likely[example.of().question()] > SURE) {
      return;
    }
    likely[example.of().question()] -= 1;
    for (int i = 0; i < example.features().length; i++) {
      if (isLeft(example, i, seed)) {
        var row = weights[example.features()[i]];
        double step = rate * example.of().weight() * example.values()[i];
        for (int c = 0; c < classes; c++) {
          row[c] -= (float) (step * likely[c] + rate * DECAY * row[c]);
        }
      }
    }
  }

  /** How likely each question is, of all together 1. */
  double[] likelihoods(Map<String, Double> features) {
    var sums = new double[classes];
    features.forEach(
        (feature, value) -> {
          var number = numbers.get(feature);
          if (number != null) {
            add(weights[number], value, sums);
          }
        });
    return shares(sums);
  }

  private static void add(float[] row, double value, double[] sums) {
    for (int c = 0; c < sums.length; c++) {
      sums[c] += row[c] * value;
    }
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
