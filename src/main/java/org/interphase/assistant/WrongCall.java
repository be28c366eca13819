package org.interphase.assistant;

import org.interphase.model.Shortened;

/**
 * A call that cannot be answered; the message says what was found, expected, and how to mend it.
 */
final class WrongCall extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongCall(String message) {
    super(Shortened.of(message), null, false, false);
  }
}
