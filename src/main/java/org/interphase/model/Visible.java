package org.interphase.model;

/** A text of somebody else's, as a terminal can show it without obeying it. */
public final class Visible {

  private static final int REPLACEMENT = 0xFFFD;

  private Visible() {}

  /** The text with a replacement character for each sign that a terminal would follow. */
  public static String of(String text) {
    return text.codePoints()
        .map(c -> isObeyed(c) ? REPLACEMENT : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /**
   * The same with the code of each character that nobody sees, such as a space without width, where
   * a text is shown for what is wrong with it.
   */
  public static String spelled(String text) {
    var spelled = new StringBuilder();
    of(text)
        .codePoints()
        .forEach(
            c -> {
              if (Character.getType(c) == Character.FORMAT) {
                spelled.append('⟨').append(Printable.code(c)).append('⟩');
              } else {
                spelled.appendCodePoint(c);
              }
            });
    return spelled.toString();
  }

  /** What moves a terminal's cursor, or names its window, or turns its text round. */
  private static boolean isObeyed(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t' || Printable.turnsText(c);
  }
}
