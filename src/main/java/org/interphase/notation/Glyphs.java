package org.interphase.notation;

import java.util.regex.Pattern;

/** The typographic variants in which one and the same sign is printed. */
final class Glyphs {

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

  /** The raised small letters, as in the brackets of a pattern. */
  static final String RAISED_LETTERS = "\\u1D43-\\u1D5B\\u1D9C";

  private static final Pattern RAISED_LETTER = Pattern.compile("[" + RAISED_LETTERS + "]");
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Glyphs() {}

  /** True for every space, also the thin, the unbreakable and the invisible ones. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == ZERO_WIDTH_SPACE
        || c == BYTE_ORDER_MARK;
  }

  /** True for 0 to 9, and for no other script's digits. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** True for the dashes that stand between the ends of a range, or for what is not reported. */
  static boolean isDash(char c) {
    return c == '—' || c == '–' || isMinus(c);
  }

  static boolean isMinus(char c) {
    return c == '-' || c == '−';
  }

  static boolean isRaisedLetter(char c) {
    return RAISED_LETTER.matcher(String.valueOf(c)).matches();
  }

  static boolean isSuperscriptDigit(char c) {
    return SUPERSCRIPTS.indexOf(c) >= 0;
  }

  static boolean isSuperscript(char c) {
    return isSuperscriptDigit(c) || c == '⁻' || c == '⁺';
  }

  /** The sign on the line: {@code ²} becomes 2, {@code ⁻} and {@code −} become an ASCII hyphen. */
  static char plain(char c) {
    if (isSuperscriptDigit(c)) {
      return (char) ('0' + SUPERSCRIPTS.indexOf(c));
    }
    return switch (c) {
      case '⁻', '−' -> '-';
      case '⁺' -> '+';
      default -> c;
    };
  }

  /** The text with lowered signs on the line: {@code ₂} becomes 2, {@code ₓ} becomes x. */
  static String lowered(String text) {
    var plain = new StringBuilder();
    text.chars().mapToObj(c -> lowered((char) c)).forEach(plain::append);
    return plain.toString();
  }

  private static char lowered(char c) {
    int digit = SUBSCRIPTS.indexOf(c);
    if (digit >= 0) {
      return (char) ('0' + digit);
    }
    return switch (c) {
      case 'ₓ' -> 'x';
      case '₊' -> '+';
      case '₋' -> '-';
      default -> c;
    };
  }

  /** A whole number in superscripts. */
  static String superscript(int number) {
    var raised = new StringBuilder(number < 0 ? "⁻" : "");
    Integer.toString(Math.abs(number))
        .chars()
        .map(c -> c - '0')
        .forEach(digit -> raised.append(SUPERSCRIPTS.charAt(digit)));
    return raised.toString();
  }

  /** The text without any kind of space at its ends. */
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (start < end && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
