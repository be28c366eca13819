package org.interphase.cli;

/** Tells an empty answer from a full one. */
final class NoRows {

  private NoRows() {}

  /** The exit status; that there are none of {@code what} is said on standard error. */
  static int status(boolean empty, String what, Session session) {
    if (empty) {
      session.out().flush();
      session.err().println("The answer has no " + what + ".");
    }
    return empty ? ExitStatus.PROBLEMS : ExitStatus.DONE;
  }
}
