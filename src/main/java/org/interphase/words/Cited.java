package org.interphase.words;

import java.util.List;
import java.util.Set;

/** Whether a name is cited: by whom or when, as in {@code by Xu} and {@code Xu et al.}. */
final class Cited {

  private static final Set<String> BEFORE =
      Set.of("by", "von", "author", "authors", "autor", "autoren", "group", "gruppe");

  private static final Set<String> BEHIND = Set.of("et", "coworkers", "mitarbeiter", "等");

  private Cited() {}

  /** Whether the words before {@code start} and from {@code end} on say so. */
  static boolean at(List<Token> tokens, int start, int end, Set<Meaning> meanings) {
    var next = end < tokens.size() ? tokens.get(end).text() : "";
    if (BEHIND.contains(next) || next.matches("(19|20)\\d\\d")) {
      return true;
    }
    // What is reduced by Li is reduced by lithium.
    boolean isOther = meanings.stream().anyMatch(m -> m.isThing() || m.kind() == Meaning.Kind.IDEA);
    return !isOther && start > 0 && BEFORE.contains(tokens.get(start - 1).text());
  }
}
