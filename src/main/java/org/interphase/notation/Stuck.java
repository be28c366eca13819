package org.interphase.notation;

/** Where a notation cannot go on; it never leaves this package. */
final class Stuck extends Exception {

  private static final long serialVersionUID = 1L;

  private final String expected;
  private final String mend;

  Stuck(String found, String expected, String mend) {
    // Without a stack trace: a cell that cannot be read is an answer, not an accident.
    super(found, null, false, false);
    this.expected = expected;
    this.mend = mend;
  }

  <T> Reading<T> reading() {
    return new Reading.Unreadable<>(getMessage(), expected, mend);
  }
}
