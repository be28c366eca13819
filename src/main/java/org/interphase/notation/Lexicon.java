package org.interphase.notation;

/** The names that a catalogue knows, in any of their spellings. */
@FunctionalInterface
public interface Lexicon {

  /** True if {@code name}, exactly as spelled, is a name of something in the catalogue. */
  boolean knows(String name);
}
