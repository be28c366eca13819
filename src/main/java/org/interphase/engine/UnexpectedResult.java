package org.interphase.engine;

/** A query has found what it did not ask for, as a message says. */
public final class UnexpectedResult extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param found the term as it came; null where there was none
   * @param expected such as {@code a number}
   */
  public UnexpectedResult(Object found, String expected) {
    super("found " + (found == null ? "nothing" : found) + ", expected " + expected);
  }
}
