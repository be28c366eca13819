package org.interphase.terminal;

/**
 * The terminal that a person reads on.
 *
 * @param width how many signs fit into a line
 * @param hasColour whether colours are to be written
 */
public record Terminal(int width, boolean hasColour) {

  /** What a terminal has that does not say. */
  private static final int USUAL = 80;

  /** Below this a text is longer than it is wide; what is narrower scrolls. */
  private static final int NARROWEST = 20;

  public Terminal {
    width = width < 1 ? USUAL : Math.max(NARROWEST, width);
  }

  String bold(String text) {
    return in("1", text);
  }

  String faint(String text) {
    return in("2", text);
  }

  String green(String text) {
    return in("32", text);
  }

  String yellow(String text) {
    return in("33", text);
  }

  private String in(String code, String text) {
    return hasColour && !text.isBlank() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
