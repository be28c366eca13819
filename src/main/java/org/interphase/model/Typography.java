package org.interphase.model;

import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * A name as publishers print it: with hyphens, spaces and quotation marks of many kinds, and with
 * characters that nobody sees.
 */
public final class Typography {

  private static final String GREEK_LIKE_LATIN = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονϳ";

  private static final int FROM_WIDE = 0xFF01 - '!';
  private static final char MINUS = '\u2212';
  private static final char BULLET = '\u2043';

  private Typography() {}

  /** The text by which a printed name is looked up; two that look alike are alike. */
  public static String folded(String printed) {
    var folded = new StringBuilder();
    visible(printed)
        .codePoints()
        .map(c -> isSpace(c) ? ' ' : c == '’' || c == 'ʼ' ? '\'' : c)
        .filter(c -> c != ' ' || folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ')
        .forEachOrdered(folded::appendCodePoint);
    return folded.toString().strip();
  }

  /**
   * The text without characters that nobody sees, and with the plain sign for its look-alikes:
   * hyphens, and the wide digits and signs among Chinese ones.
   */
  public static String visible(String printed) {
    if (printed.chars().noneMatch(c -> isInvisible(c) || isHyphen(c) || isWide(c))) {
      return printed;
    }
    return printed
        .codePoints()
        .filter(c -> !isInvisible(c))
        .map(c -> isHyphen(c) ? '-' : isWide(c) ? c - FROM_WIDE : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /**
   * The signs in {@code name} that look like others and are none of them, by their code: letters of
   * other scripts, dashes that are no hyphen, marks upon letters.
   */
  public static String lookAlikes(String name) {
    return codes(name, Typography::isLookAlike);
  }

  /**
   * The letters of other scripts in {@code text}, which may look like Latin ones, by their code.
   */
  public static String foreignLetters(String text) {
    return codes(text, Typography::isForeignLetter);
  }

  private static String codes(String text, IntPredicate which) {
    return text.codePoints()
        .filter(which)
        .distinct()
        .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
        .collect(Collectors.joining(", "));
  }

  private static boolean isLookAlike(int c) {
    return switch (Character.getType(c)) {
      case Character.DASH_PUNCTUATION -> c != '-' && !isHyphen(c);
      case Character.NON_SPACING_MARK -> true;
      default -> c == MINUS || c == BULLET || isForeignLetter(c);
    };
  }

  private static boolean isForeignLetter(int c) {
    return Character.isLetter(c) && isForeign(c);
  }

  private static boolean isForeign(int c) {
    boolean fullWidth = c >= 0xFF00 && c <= 0xFFEF;
    return switch (Character.UnicodeScript.of(c)) {
      case LATIN -> fullWidth;
      case GREEK -> GREEK_LIKE_LATIN.indexOf(c) >= 0;
      default -> true;
    };
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Soft hyphens, joiners, marks of direction, selectors: what Unicode calls format characters. */
  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F;
  }

  /** The figure dash stands in numbers where others have a hyphen. */
  private static boolean isHyphen(int c) {
    return c >= 0x2010 && c <= 0x2012 || c == 0xFE63;
  }

  /** Wide letters are left as they are, and told of. */
  private static boolean isWide(int c) {
    return c >= 0xFF01 && c <= 0xFF5E && !Character.isLetter(c);
  }
}
