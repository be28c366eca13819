package org.interphase.words;

import java.util.List;

/**
 * A name as the stems of its words.
 *
 * @param stems in their order
 * @param joined without anything between them
 * @param spaced with a blank before and after each
 */
record Stemmed(List<String> stems, String joined, String spaced) {

  static Stemmed of(String text) {
    return of(Stems.all(text));
  }

  static Stemmed of(List<String> stems) {
    return new Stemmed(stems, String.join("", stems), " " + String.join(" ", stems) + " ");
  }

  boolean has(Stemmed part) {
    return spaced.contains(part.spaced);
  }
}
