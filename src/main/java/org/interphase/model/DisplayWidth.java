package org.interphase.model;

/** How many places of a terminal a text takes. */
public final class DisplayWidth {

  /** First and last of the ranges of signs that are two places wide, by Unicode's UAX #11. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
    0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680,
    0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
  };

  private DisplayWidth() {}

  /** The places of a whole text. */
  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  /**
   * The places of one sign: none for accents on the letter before them and for joiners, two for
   * Chinese, Japanese and Korean signs, else one.
   */
  public static int of(int sign) {
    return switch (Character.getType(sign)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(sign) ? 2 : 1;
    };
  }

  private static boolean isWide(int sign) {
    for (int i = 0; i < WIDE.length && sign >= WIDE[i]; i += 2) {
      if (sign <= WIDE[i + 1]) {
        return true;
      }
    }
    return false;
  }
}
