package org.interphase.words;

import java.util.List;
import java.util.Map;

/**
 * Learns which question a text asks from the phrasings of all: a multinomial logistic regression,
 * trained from the same examples in the same order, so that it is the same each time.
 */
final class Regression {

  private static final int ROUNDS = 20;
  private static final double RATE = 4;

  /** There is nothing more to learn from an example that is told so well. */
  private static final double SURE = 0.97;

  private static final double DECAY = 2e-5;

  /** Of texts that no question answers there are fewer. */
  private static final double UNASKED = 2;

  private final int classes;
  private final Map<String, Integer> numbers;
  private final float[][] weights;

  /** A text, as its features, and the number of the question that it asks. */
  record Example(Map<String, Double> features, int question, double weight) {

    Example with(Map<String, Double> others) {
      return new Example(others, question, weight);
    }

    /** The same of two classes, of which the second is asked by no question. */
    Example ofTwo(int questions) {
      return question < questions
          ? new Example(features, 0, weight)
          : new Example(features, 1, UNASKED * weight);
    }
  }

  /** An example whose features are numbers, as many as it has. */
  private record Numbered(int[] features, float[] values, int[] kinds, Example of) {}

  private Regression(List<Example> examples, Map<String, Integer> numbers, int classes) {
    this.classes = classes;
    this.numbers = numbers;
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

  /**
   * Learns from examples whose features have {@code numbers}.
   *
   * @param classes how many questions there are
   */
  static Learned of(List<Example> examples, Map<String, Integer> numbers, int classes) {
    var regression = new Regression(examples, numbers, classes);
    return Learned.of(numbers, regression.weights, classes);
  }

  private Numbered numbered(Example example) {
    int size = example.features().size();
    var features = new int[size];
    var values = new float[size];
    var kinds = new int[size];
    int i = 0;
    for (var feature : example.features().entrySet()) {
      features[i] = numbers.get(feature.getKey());
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
        var row = weights[example.features()[i]];
        for (int c = 0; c < classes; c++) {
          sums[c] += row[c] * (double) example.values()[i];
        }
      }
    }
    var likely = Learned.shares(sums);
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
}
