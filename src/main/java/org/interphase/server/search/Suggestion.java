package org.interphase.server.search;

/**
 * Something that whoever types may mean.
 *
 * @param name the name that begins as what is typed, or has a word that does
 * @param label what it is called in English
 * @param kind what it is
 * @param address its page
 * @param isOther whether the name is in another language than the pages are
 * @param from where what is typed begins in {@code name}
 * @param to where it ends
 */
record Suggestion(
    String name, String label, String kind, String address, boolean isOther, int from, int to) {

  /** A name of which nothing is typed yet. */
  static Suggestion of(String name, String label, String kind, String address, boolean isOther) {
    return new Suggestion(name, label, kind, address, isOther, 0, 0);
  }

  /** The same with what is typed at another place. */
  Suggestion marked(int begin, int end) {
    return new Suggestion(name, label, kind, address, isOther, begin, end);
  }
}
