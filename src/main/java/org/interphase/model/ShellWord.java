package org.interphase.model;

/** A text as it stands in a command line that somebody copies. */
public final class ShellWord {

  private ShellWord() {}

  /** The text as a shell takes it for one word. */
  public static String of(String text) {
    return text.matches("[\\w./-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}
