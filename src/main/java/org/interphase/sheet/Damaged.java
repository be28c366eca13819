package org.interphase.sheet;

/** A part of a workbook is not what the format has there. */
final class Damaged extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Damaged(String found) {
    super(found);
  }

  /**
   * Whether {@code failure} comes of what is in a file: it says so, or a library failed, which of a
   * part that lacks something does so in exceptions of a dozen kinds. What fails in this program's
   * own lines is a fault of this program.
   */
  static boolean isCauseOf(RuntimeException failure) {
    return failure instanceof Damaged || !isOurs(failure);
  }

  private static boolean isOurs(RuntimeException failure) {
    for (var line : failure.getStackTrace()) {
      var place = line.getClassName();
      if (!place.startsWith("java.") && !place.startsWith("jdk.")) {
        return place.startsWith("org.interphase.");
      }
    }
    return false;
  }

  /** The number that an attribute is, counted from 0 or 1. */
  static int number(String attribute) {
    if (attribute == null || !attribute.matches("[0-9]{1,9}")) {
      throw new Damaged(attribute + " in place of a number");
    }
    return Integer.parseInt(attribute);
  }
}
