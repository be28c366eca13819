package org.interphase.notation;

import org.interphase.model.Typography;

/** What all notations have in common: dashes, the empty cell, and that nothing is thrown. */
final class PrintedCell {

  // No table prints a longer cell; the limit keeps each notation quick on any text.
  private static final int MOST_CHARACTERS = 1000;
  private static final int SHOWN_CHARACTERS = 60;

  private PrintedCell() {}

  /** Reads a cell that is neither empty nor a dash. */
  @FunctionalInterface
  interface Grammar<T> {
    T read(Cursor cursor) throws Stuck;
  }

  static <T> Reading<T> read(String cell, Grammar<T> grammar) {
    var text = Glyphs.strip(Typography.visible(cell));
    if (text.chars().allMatch(c -> Glyphs.isDash((char) c))) {
      return new Reading.NotReported<>();
    }
    if (text.length() > MOST_CHARACTERS) {
      return new Reading.Unreadable<>(
          Cursor.quoted(text.substring(0, SHOWN_CHARACTERS) + "…"),
          "at most " + MOST_CHARACTERS + " characters in a cell",
          "Shorten the cell, or look for a quotation mark that was never closed.");
    }
    try {
      return new Reading.Of<>(grammar.read(new Cursor(text)));
    } catch (Stuck stuck) {
      return stuck.reading();
    }
  }
}
