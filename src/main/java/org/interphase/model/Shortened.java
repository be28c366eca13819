package org.interphase.model;

/** What a message repeats of a text that somebody has typed or sent, which may be a megabyte. */
public final class Shortened {

  /** No message that a person has to read is longer. */
  public static final int MOST = 2_000;

  private static final String CUT = " … ";

  private Shortened() {}

  /**
   * A short text as it is; of a long one the beginning and the end, where it says how to mend it.
   */
  public static String of(String text) {
    return to(MOST, text);
  }

  /** The same, of at most so many letters. */
  public static String to(int most, String text) {
    if (text.length() <= most) {
      return text;
    }
    int half = (most - CUT.length()) / 2;
    int end = text.length() - half;
    return text.substring(0, whole(text, half)) + CUT + text.substring(whole(text, end));
  }

  /** Does not part the two halves of a character. */
  private static int whole(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
