package org.interphase.notation;

import org.interphase.model.Place;
import org.interphase.model.Problem;

/** The outcome of reading one printed cell. */
public sealed interface Reading<T> {

  /** The cell says {@code value}. */
  record Of<T>(T value) implements Reading<T> {}

  /** The cell holds a dash: the source does not report it. */
  record NotReported<T>() implements Reading<T> {}

  /**
   * The cell cannot be read.
   *
   * @param found what stands there, quoted
   * @param expected what could stand there
   * @param mend what to do about it, a whole sentence
   */
  record Unreadable<T>(String found, String expected, String mend) implements Reading<T> {

    /** What a curator is told of the cell at {@code place}. */
    public Problem at(Place place) {
      return new Problem(place, found, expected, mend);
    }
  }
}
