package org.interphase.intake;

import java.util.List;
import java.util.Optional;

/**
 * What may be said of a column.
 *
 * @param meaning the guess, where there is one
 * @param because what it rests on, or why there is none
 * @param choices other meanings that its header allows
 */
record Guess(Optional<Meaning> meaning, String because, List<String> choices) {

  /** No guess, and why there is none. */
  static Guess none(String because, List<String> choices) {
    return new Guess(Optional.empty(), because, choices);
  }
}
