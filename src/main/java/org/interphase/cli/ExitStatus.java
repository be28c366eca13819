package org.interphase.cli;

/** What the program says to the shell. */
final class ExitStatus {

  static final int DONE = 0;

  /** Problems in the data, or an empty or failed answer where one was promised. */
  static final int PROBLEMS = 1;

  /** Wrong usage. */
  static final int USAGE = 2;

  /** The machine would not: port taken, disk full, file unreadable, service silent. */
  static final int MACHINE = 3;

  private ExitStatus() {}
}
