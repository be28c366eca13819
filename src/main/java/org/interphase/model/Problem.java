package org.interphase.model;

/**
 * Something that a curator has to mend.
 *
 * @param place where
 * @param found what stands there
 * @param expected what was expected
 * @param mend what to do about it, a whole sentence
 */
public record Problem(Place place, String found, String expected, String mend) {

  @Override
  public String toString() {
    return place + ": found " + found + ", expected " + expected + ".\n  " + mend;
  }
}
