package org.interphase.words;

import java.util.List;
import java.util.Set;

/** Whether a name is cited: by whom or when, as in {@code by Xu} and {@code Xu et al.}. */
final class Cited {

  private static final Set<String> BEFORE =
      Set.of("by", "von", "author", "authors", "autor", "autoren", "group", "gruppe");

  private static final Set<String> BEHIND = Set.of("et", "coworkers", "mitarbeiter", "等");

  private Cited() {}

  /** Whether the words before and behind those from {@code start} to {@code end} say so. */
  static boolean at(List<Token> tokens, int start, int end) {
    boolean isBefore = start > 0 && BEFORE.contains(tokens.get(start - 1).text());
    var next = end < tokens.size() ? tokens.get(end).text() : "";
    return isBefore || BEHIND.contains(next) || next.matches("(19|20)\\d\\d");
  }
}
