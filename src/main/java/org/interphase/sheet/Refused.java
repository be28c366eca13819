package org.interphase.sheet;

import org.interphase.model.Place;
import org.interphase.model.Problem;

/** A file cannot be read, or only by guessing. */
final class Refused extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  Refused(String file, String found, String expected, String mend) {
    super(found);
    this.problem = new Problem(Place.file(file), found, expected, mend);
  }

  Problem problem() {
    return problem;
  }
}
