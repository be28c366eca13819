package org.interphase.question;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the curated questions that are nearest to a question in a person's own words. */
public final class QuestionSearch {

  private static final Set<String> STOP_WORDS =
      Set.of(
          ("a about all an and any are as at be been best between by can did do does for from get give"
                  + " had has have how i if in into is it its long many me most much of on one or"
                  + " over show so tell than that the their them there these they this those to under"
                  + " up was we were what when where which who whose why will with without would you")
              .split(" "));

  /** Ends that words of one family differ by, the longest first. */
  private static final List<String> ENDS =
      List.of(
          "ivities", "ivity", "ations", "ation", "ities", "ions", "ances", "ance", "ings", "ment",
          "ing", "ion", "ors", "ers", "ies", "ive", "ity", "or", "er", "ed", "es", "s", "e", "y");

  /** Words that people ask with, and the one that questions have for them. */
  private static final Map<String, String> SYNONYMS =
      Map.of(
          "last",
          "lives",
          "lasts",
          "lives",
          "longest",
          "lives",
          "lifetime",
          "lives",
          "life",
          "lives",
          "missing",
          "gap",
          "unknown",
          "gap",
          "prevents",
          "suppress",
          "prevent",
          "suppress",
          "stops",
          "suppress");

  /** Shorter beginnings say too little. */
  private static final int STEM = 4;

  /** What is this much weaker than the best match is no match. */
  private static final double WEAK = 0.45;

  private final Map<CompetencyQuestion, Map<String, Double>> words = new LinkedHashMap<>();

  /** Reads the words of {@code questions}. */
  public QuestionSearch(List<CompetencyQuestion> questions) {
    questions.forEach(question -> words.put(question, weighted(question)));
  }

  /** At most {@code most} questions, the nearest first; none where no word is shared. */
  public List<CompetencyQuestion> nearest(String text, int most) {
    var asked = stems(text);
    var scores = new LinkedHashMap<CompetencyQuestion, Double>();
    words.forEach((question, known) -> scores.put(question, score(asked, known)));
    double best = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return scores.entrySet().stream()
        .filter(score -> score.getValue() > 0 && score.getValue() >= best * WEAK)
        .sorted(
            Map.Entry.<CompetencyQuestion, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(score -> score.getKey().name()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A rare word tells more than one that many questions have. */
  private double score(Set<String> asked, Map<String, Double> known) {
    double score = 0;
    for (var stem : asked) {
      long having = words.values().stream().filter(other -> weight(stem, other) > 0).count();
      score += weight(stem, known) * Math.log(1 + (double) words.size() / Math.max(1, having));
    }
    return score;
  }

  private static double weight(String stem, Map<String, Double> known) {
    return known.entrySet().stream()
        .filter(word -> areAlike(stem, word.getKey()))
        .mapToDouble(word -> stem.equals(word.getKey()) ? word.getValue() : word.getValue() * 0.7)
        .max()
        .orElse(0);
  }

  private static boolean areAlike(String one, String other) {
    return one.equals(other)
        || Math.min(one.length(), other.length()) >= STEM
            && (one.startsWith(other) || other.startsWith(one));
  }

  private static Map<String, Double> weighted(CompetencyQuestion question) {
    var weights = new LinkedHashMap<String, Double>();
    add(weights, 5, Stream.of(question.summary()));
    add(weights, 3, Stream.of(question.name().replace('-', ' '), question.description()));
    add(weights, 3, question.tags().stream());
    add(weights, 1, question.parameters().stream().map(Parameter::description));
    add(weights, 1, question.columns().stream().map(Column::description));
    return weights;
  }

  private static void add(Map<String, Double> weights, double weight, Stream<String> texts) {
    texts
        .flatMap(text -> stems(text).stream())
        .forEach(stem -> weights.merge(stem, weight, Math::max));
  }

  private static Set<String> stems(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !STOP_WORDS.contains(word))
        .map(word -> stem(SYNONYMS.getOrDefault(word, word)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String stem(String word) {
    return ENDS.stream()
        .filter(end -> word.endsWith(end) && word.length() - end.length() >= STEM)
        .findFirst()
        .map(end -> word.substring(0, word.length() - end.length()))
        .orElse(word);
  }
}
