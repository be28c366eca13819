package org.interphase.mapping;

/** Why a cell that can be read still says nothing for its column. */
final class NotForThisColumn extends Exception {

  private static final long serialVersionUID = 1L;

  private final String found;
  private final String expected;
  private final String mend;

  NotForThisColumn(String found, String expected) {
    this(
        found,
        expected,
        "Check the cell against the source; if the source prints it so, record the reading as"
            + " a discrepancy, or extend the column's description.");
  }

  NotForThisColumn(String found, String expected, String mend) {
    super(found);
    this.found = found;
    this.expected = expected;
    this.mend = mend;
  }

  String found() {
    return found;
  }

  String expected() {
    return expected;
  }

  String mend() {
    return mend;
  }
}
