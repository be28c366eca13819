package org.interphase.notation;

import java.util.List;

/** The names that a catalogue knows, in any of their spellings. */
@FunctionalInterface
public interface Lexicon {

  /** True if {@code name}, exactly as spelled, is a name of something in the catalogue. */
  boolean knows(String name);

  /** The names that {@code name} was perhaps meant to be. */
  default List<String> near(String name) {
    return List.of();
  }
}
