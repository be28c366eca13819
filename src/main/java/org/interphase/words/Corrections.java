package org.interphase.words;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Known words that a misspelt one was probably meant to be. */
final class Corrections {

  /** Shorter words have too many neighbours, and short formulas are never slips for words. */
  private static final int SHORT = 5;

  private static final int LONG = 8;

  private final Set<String> words;
  private final Predicate<String> isStrange;

  /**
   * @param isStrange whether a word names what no graph of interfaces is asked for
   */
  Corrections(Set<String> words, Predicate<String> isStrange) {
    this.words = words;
    this.isStrange = isStrange;
  }

  /**
   * The nearest known word within one slip, or two of a long word; of equals the first in order.
   */
  Optional<String> of(String word) {
    if (word.length() < SHORT) {
      return Optional.empty();
    }
    int most = word.length() < LONG ? 1 : 2;
    String best = null;
    int bestSlips = most + 1;
    for (var known : words) {
      if (Math.abs(known.length() - word.length()) > most || known.length() < SHORT - 1) {
        continue;
      }
      int slips = slips(word, known, bestSlips);
      boolean isNearer =
          slips < bestSlips || slips == bestSlips && best != null && isBetter(known, best, word);
      if (isNearer && (!isStrange.test(known) || isSlipFor(known, word))) {
        best = known;
        bestSlips = slips;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Words that no list has are many, and few of them slips for what the graph does not have. */
  private static boolean isSlipFor(String strange, String word) {
    return word.charAt(0) == strange.charAt(0)
        && (word.length() <= strange.length() || word.length() > SHORT);
  }

  private static boolean isBetter(String one, String other, String word) {
    boolean first = one.charAt(0) == word.charAt(0);
    boolean second = other.charAt(0) == word.charAt(0);
    if (first != second) {
      return first;
    }
    boolean oneHas = hasLetters(one, word);
    return oneHas == hasLetters(other, word) ? one.compareTo(other) < 0 : oneHas;
  }

  /** Letters are swapped, doubled or not more often than others take their places. */
  private static boolean hasLetters(String known, String word) {
    return known
        .chars()
        .boxed()
        .collect(Collectors.toSet())
        .equals(word.chars().boxed().collect(Collectors.toSet()));
  }

  /** Whether the same letters stand in another order; short words have too many neighbours else. */
  static boolean isSwapped(String one, String other) {
    return Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
  }

  /** Letters left out, added, changed or swapped, up to {@code most}; then {@code most + 1}. */
  static int slips(String one, String other, int most) {
    var before = new int[other.length() + 1];
    var last = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      var row = new int[other.length() + 1];
      row[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
      before = last;
      last = row;
    }
    return last[other.length()];
  }
}
