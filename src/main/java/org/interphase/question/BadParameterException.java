package org.interphase.question;

/** A parameter that the question cannot take; the message says which, and what would do. */
public final class BadParameterException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String parameter;
  private final String found;
  private final String expected;

  BadParameterException(String parameter, String found, String expected) {
    super(
        "Parameter \""
            + parameter
            + "\": found "
            + found
            + ", expected "
            + expected
            + (expected.endsWith("?") ? "" : "."));
    this.parameter = parameter;
    this.found = found;
    this.expected = expected;
  }

  /** The name, as the asker gave it. */
  public String parameter() {
    return parameter;
  }

  /** What the asker gave, quoted. */
  public String found() {
    return found;
  }

  /** What would have done. */
  public String expected() {
    return expected;
  }
}
