package org.interphase.validation;

import java.util.Optional;

/** The two halves of a shape's message: {@code Expected one unit. Write it in the cell.} */
record ShapeMessage(String expected, String mend) {

  private static final String OPENING = "Expected ";

  /** Splits {@code message} after its first sentence; a message of one sentence says both. */
  static ShapeMessage of(String message) {
    int end = message.indexOf(". ");
    var first = end < 0 ? withoutStop(message) : message.substring(0, end);
    var rest =
        Optional.of(message).filter(whole -> end >= 0).map(whole -> whole.substring(end + 2));
    var expected = first.startsWith(OPENING) ? first.substring(OPENING.length()) : first;
    return new ShapeMessage(expected, rest.orElse("Change it to be so."));
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
