package org.interphase.mapping;

/** Why a cell that can be read still says nothing for its column. */
final class NotForThisColumn extends Exception {

  private static final long serialVersionUID = 1L;

  private final String found;
  private final String expected;

  NotForThisColumn(String found, String expected) {
    super(found);
    this.found = found;
    this.expected = expected;
  }

  String found() {
    return found;
  }

  String expected() {
    return expected;
  }
}
