package org.interphase.assistant;

/** A text that is no message of the protocol. */
public final class MalformedMessage extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String reply;

  MalformedMessage(String reply, String message) {
    super(message, null, false, false);
    this.reply = reply;
  }

  /** What to send back. */
  public String reply() {
    return reply;
  }
}
