package org.interphase.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Narrows a fault down to the few things that make it, by Junker's <a
 * href="https://cdn.aaai.org/AAAI/2004/AAAI04-027.pdf">QuickXplain</a>.
 */
final class Fewest<T> {

  private final Predicate<List<T>> faulty;

  /**
   * @param faulty whether some things show the fault; more of them never show it less
   */
  Fewest(Predicate<List<T>> faulty) {
    this.faulty = faulty;
  }

  /** Some of {@code candidates} that show the fault, none to spare; all of them must show it. */
  List<T> among(List<T> candidates) {
    return faulty.test(List.of()) ? List.of() : among(List.of(), false, candidates);
  }

  private List<T> among(List<T> given, boolean grown, List<T> candidates) {
    if (candidates.isEmpty() || (grown && faulty.test(given))) {
      return List.of();
    }
    if (candidates.size() == 1) {
      return candidates;
    }
    int middle = candidates.size() / 2;
    var left = candidates.subList(0, middle);
    var right = candidates.subList(middle, candidates.size());
    var fromRight = among(union(given, left), true, right);
    var fromLeft = among(union(given, fromRight), !fromRight.isEmpty(), left);
    return union(fromLeft, fromRight);
  }

  private static <T> List<T> union(List<T> some, List<T> others) {
    var union = new ArrayList<>(some);
    union.addAll(others);
    return union;
  }
}
