package org.interphase.plot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Under which conditions the values of each row hold, and which rows are unlike most. */
final class Conditions {

  private static final int TOLD = 5;

  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final String name;
  private final String usual;

  /**
   * Conditions in words, row by row.
   *
   * @param name what they all are; empty where each says so itself
   */
  Conditions(String name, List<String> words) {
    this.name = name;
    words.forEach(said -> counts.merge(said, 1, Integer::sum));
    this.usual =
        counts.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(entry -> entry.getKey().contains(ColumnWords.NOTHING) ? 0 : 1))
            .map(Map.Entry::getKey)
            .orElse("");
  }

  /** True for conditions that most rows do not have, though others do. */
  boolean areUnlike(String words) {
    return !words.equals(usual);
  }

  /** The conditions of a mark without a ring. */
  String usual() {
    return usual;
  }

  /** What a ring means, in a few words; empty where all are alike. */
  String key() {
    if (areAlike()) {
      return "";
    }
    return name.isEmpty()
        ? "other conditions"
        : usual.equals(ColumnWords.NOTHING) ? name + " stated" : name + " other than " + usual;
  }

  /** Which conditions there are, in a sentence; empty where all are alike. */
  String note() {
    if (areAlike()) {
      return "";
    }
    var others = counts.entrySet().stream().filter(entry -> areUnlike(entry.getKey())).toList();
    var told =
        others.stream()
            .limit(TOLD)
            .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
            .collect(Collectors.joining(name.isEmpty() ? "; " : ", "));
    int more = others.size() - TOLD;
    return "Unlike "
        + (name.isEmpty() ? "conditions" : name)
        + ". Without a ring: "
        + usual
        + " ("
        + counts.get(usual)
        + "). With a ring: "
        + told
        + (more > 0 ? " and " + more + " more, which the table tells" : "")
        + ".";
  }

  private boolean areAlike() {
    return counts.size() < 2;
  }
}
