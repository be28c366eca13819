package org.interphase.words;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interphase.words.Regression.Example;

/** How like texts are to the examples of each question, by the features that few of them have. */
final class Likeness {

  /** An example that has a feature, by its number, and how much of the feature it has. */
  private static final int ENTRY = Integer.BYTES + Double.BYTES;

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

  /** A likeness to {@code examples}, all of whose features have {@code numbers}. */
  static Likeness of(List<Example> examples, Map<String, Integer> numbers) {
    var having = new ArrayList<List<Integer>>();
    numbers.forEach((feature, number) -> having.add(new ArrayList<>()));
    for (int i = 0; i < examples.size(); i++) {
      for (var feature : examples.get(i).features().keySet()) {
        having.get(numbers.get(feature)).add(i);
      }
    }
    var begins = new int[having.size() + 1];
    for (int i = 0; i < having.size(); i++) {
      begins[i + 1] = begins[i] + having.get(i).size();
    }
    var questions = examples.stream().mapToInt(Example::question).toArray();
    var entries = ByteBuffer.allocate(begins[having.size()] * ENTRY);
    var likeness = new Likeness(numbers, questions, begins, entries);
    var next = begins.clone();
    for (int i = 0; i < examples.size(); i++) {
      int example = i;
      likeness
          .rare(examples.get(i).features())
          .forEach(
              (feature, weight) -> {
                int at = next[numbers.get(feature)]++ * ENTRY;
                entries.putInt(at, example).putDouble(at + Integer.BYTES, weight);
              });
    }
    return likeness;
  }

  static Likeness unpacked(Unpacking in, Map<String, Integer> numbers) {
    var questions = numbers(in);
    var begins = numbers(in);
    return new Likeness(numbers, questions, begins, in.left(begins[begins.length - 1] * ENTRY));
  }

  void pack(Packing out) {
    pack(questions, out);
    pack(begins, out);
    for (int at = 0; at < begins[begins.length - 1] * ENTRY; at += ENTRY) {
      out.number(entries.getInt(at));
      out.number(entries.getDouble(at + Integer.BYTES));
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

  /** The features by how few examples have them, together of length one. */
  private Map<String, Double> rare(Map<String, Double> features) {
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

  /** The likeness of each question's nearest example, from 0 to 1. */
  double[] nearest(Map<String, Double> features, int classes) {
    var sums = new double[questions.length];
    rare(features)
        .forEach(
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
      sums[entries.getInt(at)] += weight * entries.getDouble(at + Integer.BYTES);
    }
  }
}
