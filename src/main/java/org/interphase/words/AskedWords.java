package org.interphase.words;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words that people ask with. A word that nobody has asked with is taken for those that it is
 * made of, or for the one that it is a slip for.
 */
final class AskedWords {

  /** Shorter words have too many neighbours. */
  private static final int SHORT = 5;

  /** So long a word may have two slips. */
  private static final int LONG = 9;

  /** Each part of a compound is as long as this. */
  private static final int PART = 4;

  /** A word that is mended tells less than one that is written so. */
  private static final double MENDED = 0.8;

  /** What German puts between the parts of a compound. */
  private static final List<String> JOINTS = List.of("", "s", "n", "en", "es", "er");

  /** The stems by their lengths. */
  private final Map<Integer, List<String>> stems;

  private AskedWords(Map<Integer, List<String>> stems) {
    this.stems = stems;
  }

  /** Those among the {@code features} that examples have. */
  static AskedWords of(Collection<String> features) {
    return new AskedWords(
        features.stream()
            .filter(feature -> feature.startsWith(Features.STEM))
            .map(feature -> feature.substring(Features.STEM.length()))
            .filter(stem -> stem.length() >= PART && stem.chars().allMatch(Character::isLetter))
            .sorted()
            .collect(Collectors.groupingBy(String::length)));
  }

  /** The {@code features} of a text, with words that people ask with for those that nobody does. */
  Map<String, Double> mended(Map<String, Double> features) {
    var mended = new LinkedHashMap<String, Double>();
    features.forEach(
        (feature, weight) -> {
          var meant = feature.startsWith(Features.STEM) ? meant(feature) : List.<String>of();
          if (meant.isEmpty()) {
            mended.merge(feature, weight, Math::max);
          }
          meant.forEach(word -> mended.merge(Features.STEM + word, weight * MENDED, Math::max));
        });
    return mended;
  }

  /** What an unknown word is taken for; nothing where it is known or like no other. */
  private List<String> meant(String feature) {
    var stem = feature.substring(Features.STEM.length());
    if (stem.length() < SHORT || isKnown(stem)) {
      return List.of();
    }
    var parts = parts(stem);
    return parts.isEmpty() ? nearest(stem).stream().toList() : parts;
  }

  private List<String> parts(String stem) {
    for (int at = stem.length() - PART; at >= PART; at--) {
      var head = head(stem.substring(0, at));
      var rest = stem.substring(at);
      if (head.isPresent() && isKnown(rest)) {
        return List.of(head.get(), rest);
      }
    }
    return List.of();
  }

  private Optional<String> head(String text) {
    return JOINTS.stream()
        .filter(joint -> text.endsWith(joint) && text.length() - joint.length() >= PART)
        .map(joint -> Stems.english(text.substring(0, text.length() - joint.length())))
        .filter(this::isKnown)
        .findFirst();
  }

  private Optional<String> nearest(String stem) {
    int most = stem.length() < LONG ? 1 : 2;
    String best = null;
    int bestSlips = most + 1;
    for (int length = stem.length() - most; length <= stem.length() + most; length++) {
      for (var known : stems.getOrDefault(length, List.of())) {
        int slips = isLike(known, stem) ? Corrections.slips(stem, known, most) : most + 1;
        if (slips < bestSlips) {
          best = known;
          bestSlips = slips;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Few miss the first letter of a word, though some swap it with the next. */
  private static boolean isLike(String known, String stem) {
    return known.charAt(0) == stem.charAt(0)
        || known.charAt(0) == stem.charAt(1) && known.charAt(1) == stem.charAt(0);
  }

  private boolean isKnown(String stem) {
    return stems.getOrDefault(stem.length(), List.of()).contains(stem);
  }
}
