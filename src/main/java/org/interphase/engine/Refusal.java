package org.interphase.engine;

/** Thrown in place of an answer: what kept a query from being answered, and how to mend it. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Kind kind;

  Refusal(Kind kind, String message) {
    super(message, null, false, false);
    this.kind = kind;
  }

  /** What kind of reason it is. */
  public Kind kind() {
    return kind;
  }

  /** Whose doing it is that there is no answer. */
  public enum Kind {
    /** The query cannot be read, or asks for what is not offered. */
    NOT_OFFERED,
    /** The query, or what it has to be answered with, is larger than any query may be. */
    TOO_LARGE,
    /** The query was stopped when its time was up. */
    TIME_OUT,
    /** All queries together need more memory than there is for them now. */
    BUSY,
    /** Whoever asked was gone, or the program is being stopped. */
    STOPPED
  }
}
