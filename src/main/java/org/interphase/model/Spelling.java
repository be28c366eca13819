package org.interphase.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Finds the names that a mistyped one was perhaps meant to be. */
public final class Spelling {

  private static final int AT_MOST = 3;

  /** What is shorter is taken to have one slip: of two, half of its letters would be wrong. */
  private static final int SHORT = 4;

  private Spelling() {}

  /** The nearest names, the nearest first; those that begin alike count as near. */
  public static List<String> near(String typed, Collection<String> names) {
    var wanted = typed.toLowerCase(Locale.ROOT);
    int tolerance = wanted.length() < SHORT ? 1 : Math.max(2, wanted.length() / 3);
    return names.stream()
        .filter(name -> isNear(wanted, name, tolerance) || sharesWords(wanted, name))
        .sorted(
            Comparator.comparingInt((String name) -> distance(wanted, name))
                .thenComparingInt(name -> unshared(wanted, name))
                .thenComparing(Comparator.naturalOrder()))
        .limit(AT_MOST)
        .toList();
  }

  /** The same where capitals do not count; of names that differ in these alone, the first. */
  public static List<String> nearInAnyCase(String typed, Collection<String> names) {
    var byLetters = new LinkedHashMap<String, String>();
    names.forEach(name -> byLetters.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
    return near(typed, byLetters.keySet()).stream().map(byLetters::get).toList();
  }

  /** As many letters as one name is longer are inserted, at the least. */
  private static boolean isNear(String wanted, String name, int tolerance) {
    return Math.abs(wanted.length() - name.length()) <= tolerance
        && distance(wanted, name) <= tolerance;
  }

  private static boolean sharesWords(String wanted, String name) {
    return wanted.length() > 2 && (name.contains(wanted) || wanted.contains(name));
  }

  /** How many letters one of both has and the other has not. */
  private static int unshared(String wanted, String name) {
    var rest = new StringBuilder(name);
    int missed = 0;
    for (char letter : wanted.toCharArray()) {
      int at = rest.indexOf(String.valueOf(letter));
      if (at < 0) {
        missed++;
      } else {
        rest.deleteCharAt(at);
      }
    }
    return missed + rest.length();
  }

  /**
   * How many slips lead from one to the other: a letter too many, too few, another, or two side by
   * side swapped.
   */
  private static int distance(String from, String to) {
    var slips = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i == 0 || j == 0) {
          slips[i][j] = i + j;
          continue;
        }
        int other = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        slips[i][j] =
            Math.min(slips[i - 1][j - 1] + other, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        if (isSwapped(from, i, to, j)) {
          slips[i][j] = Math.min(slips[i][j], slips[i - 2][j - 2] + 1);
        }
      }
    }
    return slips[from.length()][to.length()];
  }

  private static boolean isSwapped(String from, int i, String to, int j) {
    return i > 1
        && j > 1
        && from.charAt(i - 1) == to.charAt(j - 2)
        && from.charAt(i - 2) == to.charAt(j - 1);
  }
}
