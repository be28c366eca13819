package org.interphase.notation;

/** The notation of words that are kept as they are. */
public final class TextNotation {

  /** The text without spaces at its ends. */
  public Reading<String> read(String cell) {
    return PrintedCell.read(cell, cursor -> Glyphs.strip(cell));
  }
}
