package org.interphase.words;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interphase.words.Regression.Example;

/**
 * How like texts are to the examples of each question, by their features, of which those that few
 * examples have count most.
 */
final class Likeness {

  /** An example that has a feature, by its number, and how much of the feature it has. */
  private static final int ENTRY = Integer.BYTES + Float.BYTES;

  private final Map<String, Integer> numbers;
  private final int[] questions;

  /** Where the entries of each feature begin; the last tells where they end. */
  private final int[] begins;

  private final ByteBuffer entries;

  private Likeness(
      Map<String, Integer> numbers, int[] questions, int[] begins, ByteBuffer entries) {
    this.numbers = numbers;
    this.questions = questions;
    this.begins = begins;
    this.entries = entries;
  }

  static Likeness of(List<Example> examples) {
    var counts = new LinkedHashMap<String, Integer>();
    for (var example : examples) {
      example.features().keySet().forEach(feature -> counts.merge(feature, 1, Integer::sum));
    }
    var numbers = new LinkedHashMap<String, Integer>();
    var begins = new int[counts.size() + 1];
    counts.forEach(
        (feature, count) -> {
          int number = numbers.size();
          numbers.put(feature, number);
          begins[number + 1] = begins[number] + count;
        });
    var questions = examples.stream().mapToInt(Example::question).toArray();
    var entries = ByteBuffer.allocate(begins[counts.size()] * ENTRY);
    var likeness = new Likeness(numbers, questions, begins, entries);
    var next = begins.clone();
    for (int i = 0; i < examples.size(); i++) {
      int example = i;
      likeness
          .rare(examples.get(i).features())
          .forEach(
              (feature, weight) -> {
                int at = next[numbers.get(feature)]++ * ENTRY;
                entries.putInt(at, example).putFloat(at + Integer.BYTES, weight.floatValue());
              });
    }
    return likeness;
  }

  static Likeness unpacked(Unpacking in) {
    var numbers = in.map(in::number);
    var questions = numbers(in);
    var begins = numbers(in);
    return new Likeness(numbers, questions, begins, in.left(begins[begins.length - 1] * ENTRY));
  }

  void pack(Packing out) {
    out.map(numbers, out::number);
    pack(questions, out);
    pack(begins, out);
    for (int at = 0; at < begins[begins.length - 1] * ENTRY; at += ENTRY) {
      out.number(entries.getInt(at));
      out.number(entries.getFloat(at + Integer.BYTES));
    }
  }

  private static int[] numbers(Unpacking in) {
    var numbers = new int[in.number()];
    in.left(numbers.length * Integer.BYTES).asIntBuffer().get(numbers);
    return numbers;
  }

  private static void pack(int[] numbers, Packing out) {
    out.number(numbers.length);
    for (int number : numbers) {
      out.number(number);
    }
  }

  /** The numbers of the features that any example has. */
  Map<String, Integer> numbers() {
    return numbers;
  }

  /** The features of a text by how few examples have them, together of length one. */
  Map<String, Double> rare(Map<String, Double> features) {
    var rare = new LinkedHashMap<String, Double>();
    features.forEach((feature, value) -> rare.put(feature, value * rarity(feature)));
    double length = Math.sqrt(rare.values().stream().mapToDouble(w -> w * w).sum());
    rare.replaceAll((feature, weight) -> weight / Math.max(length, 1e-9));
    return rare;
  }

  private double rarity(String feature) {
    var number = numbers.get(feature);
    double all = questions.length + 1.0;
    return Math.log(number == null ? all : all / (begins[number + 1] - begins[number] + 0.5));
  }

  /** The likeness of each question's nearest example to {@link #rare} ones, from 0 to 1. */
  double[] nearest(Map<String, Double> rare, int classes) {
    var sums = new double[questions.length];
    rare.forEach(
        (feature, weight) -> {
          var number = numbers.get(feature);
          if (number != null) {
            add(number, weight, sums);
          }
        });
    var best = new double[classes];
    for (int i = 0; i < sums.length; i++) {
      best[questions[i]] = Math.max(best[questions[i]], sums[i]);
    }
    return best;
  }

  private void add(int number, double weight, double[] sums) {
    for (int at = begins[number] * ENTRY; at < begins[number + 1] * ENTRY; at += ENTRY) {
      sums[entries.getInt(at)] += weight * entries.getFloat(at + Integer.BYTES);
    }
  }
}
