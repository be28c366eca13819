package org.interphase.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Finds the names that a mistyped one was perhaps meant to be. */
public final class Spelling {

  private static final int AT_MOST = 3;

  private Spelling() {}

  /** The nearest names, the nearest first; those that begin alike count as near. */
  public static List<String> near(String typed, Collection<String> names) {
    var wanted = typed.toLowerCase(Locale.ROOT);
    int tolerance = Math.max(2, wanted.length() / 3);
    return names.stream()
        .filter(name -> isNear(wanted, name, tolerance) || sharesWords(wanted, name))
        .sorted(
            Comparator.comparingInt((String name) -> distance(wanted, name))
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

  /** Levenshtein's distance: insertions, deletions and replacements of one letter. */
  private static int distance(String from, String to) {
    var row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
