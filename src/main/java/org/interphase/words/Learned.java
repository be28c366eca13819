package org.interphase.words;

import java.nio.FloatBuffer;
import java.util.Map;

/** Which question a text asks, as {@link Regression} has learned it. */
final class Learned {

  private final Map<String, Integer> numbers;
  private final FloatBuffer weights;
  private final int classes;

  /**
   * @param numbers of the features that tell anything
   * @param weights of each feature for each question, one feature after the other
   */
  private Learned(Map<String, Integer> numbers, FloatBuffer weights, int classes) {
    this.numbers = numbers;
    this.weights = weights;
    this.classes = classes;
  }

  static Learned of(Map<String, Integer> numbers, float[][] weights, int classes) {
    var all = FloatBuffer.allocate(weights.length * classes);
    for (var row : weights) {
      all.put(row);
    }
    return new Learned(numbers, all, classes);
  }

  static Learned unpacked(Unpacking in, Map<String, Integer> numbers) {
    int classes = in.number();
    var weights = in.left(numbers.size() * classes * Float.BYTES).asFloatBuffer();
    return new Learned(numbers, weights, classes);
  }

  int classes() {
    return classes;
  }

  void pack(Packing out) {
    out.number(classes);
    for (int i = 0; i < numbers.size() * classes; i++) {
      out.number(weights.get(i));
    }
  }

  /** How likely each question is by {@link Likeness#rare} features, of all together 1. */
  double[] likelihoods(Map<String, Double> features) {
    var sums = new double[classes];
    features.forEach(
        (feature, value) -> {
          var number = numbers.get(feature);
          for (int c = 0; number != null && c < classes; c++) {
            sums[c] += weights.get(number * classes + c) * value;
          }
        });
    return shares(sums);
  }

  static double[] shares(double[] sums) {
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
}
