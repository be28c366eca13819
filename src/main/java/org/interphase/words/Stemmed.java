package org.interphase.words;

import java.util.List;
import java.util.Set;

/**
 * A name as the stems of its words.
 *
 * @param stems in their order
 * @param joined without anything between them
 * @param spaced with a blank before and after each
 */
record Stemmed(List<String> stems, String joined, String spaced) {

  private static final Set<String> DENYING = Set.of("not", "no", "nicht", "kein", "未", "没", "不");

  static Stemmed of(String text) {
    return of(Stems.all(text));
  }

  static Stemmed of(List<String> stems) {
    return new Stemmed(stems, String.join("", stems), " " + String.join(" ", stems) + " ");
  }

  boolean has(Stemmed part) {
    return spaced.contains(part.spaced);
  }

  /** Whether {@code part} leaves out the word that denies the rest, as {@code stated} of it. */
  boolean isDeniedWithout(Stemmed part) {
    return !stems.isEmpty() && DENYING.contains(stems.get(0)) && !part.stems.contains(stems.get(0));
  }
}
