package org.interphase.model;

/**
 * Something that a curator has to mend, or a warning: something to look at once more, which may be
 * so all the same.
 *
 * @param place where
 * @param found what stands there
 * @param expected what was expected
 * @param mend what to do about it, a whole sentence
 * @param isWarning true where nothing stands in the way of building the graph
 */
public record Problem(Place place, String found, String expected, String mend, boolean isWarning) {

  /** Of a long text its beginning and its end. */
  public Problem {
    found = Shortened.of(found);
    mend = Shortened.of(mend);
  }

  /** Something to mend. */
  public Problem(Place place, String found, String expected, String mend) {
    this(place, found, expected, mend, false);
  }

  /** Something to look at once more. */
  public static Problem warning(Place place, String found, String expected, String mend) {
    return new Problem(place, found, expected, mend, true);
  }

  @Override
  public String toString() {
    var warning = isWarning ? "warning: " : "";
    return Visible.spelled(
        place + ": " + warning + "found " + found + ", expected " + expected + ".\n  " + mend);
  }
}
