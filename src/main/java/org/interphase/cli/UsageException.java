package org.interphase.cli;

/** The command cannot do what it was told; the message says why, and what it could do. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
