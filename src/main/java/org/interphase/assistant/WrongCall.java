package org.interphase.assistant;

/**
 * A call that cannot be answered; the message says what was found, expected, and how to mend it.
 */
final class WrongCall extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongCall(String message) {
    super(message, null, false, false);
  }
}
