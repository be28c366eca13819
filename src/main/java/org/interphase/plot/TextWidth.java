package org.interphase.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide text runs in the widest sans-serif that may stand in for the one that a picture names,
 * DejaVu Sans, near enough to leave room for it: what a font makes wider must not be cut off.
 */
final class TextWidth {

  private static final String NARROW = "ijlftrI.,:;|!'’()[]/ \u00A0\u202F·⁻";
  private static final String LOW = "₀₁₂₃₄₅₆₇₈₉⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String WIDE = "mwMW@%—…→";

  private TextWidth() {}

  /** The width of {@code text} in letters of {@code size} pixels. */
  static double of(String text, double size) {
    return text.codePoints().mapToDouble(TextWidth::share).sum() * size;
  }

  private static double share(int letter) {
    if (NARROW.indexOf(letter) >= 0) {
      return 0.36;
    }
    if (WIDE.indexOf(letter) >= 0) {
      return 0.97;
    }
    if (LOW.indexOf(letter) >= 0) {
      return 0.41;
    }
    return Character.isUpperCase(letter) ? 0.72 : letter > 0x2E80 ? 1 : 0.62;
  }

  /** The text, or as much of it as fits, with dots at its end. */
  static String fitted(String text, double size, double room) {
    if (of(text, size) <= room) {
      return text;
    }
    int end = fitting(text, size, room - of("…", size));
    return text.substring(0, end).stripTrailing() + "…";
  }

  /** How much of the text fits, but never nothing of it. */
  private static int fitting(String text, double size, double room) {
    int end = text.length();
    int first = text.offsetByCodePoints(0, 1);
    while (end > first && of(text.substring(0, end), size) > room) {
      end = text.offsetByCodePoints(end, -1);
    }
    return end;
  }

  /** The text in lines that fit; a word that is longer than a line, as addresses are, is broken. */
  static List<String> lines(String text, double size, double room) {
    var lines = new ArrayList<String>();
    var line = "";
    for (var word : text.split(" ")) {
      var longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && of(longer, size) > room) {
        lines.add(line);
        longer = word;
      }
      line = longer;
      while (of(line, size) > room) {
        int end = fitting(line, size, room);
        lines.add(line.substring(0, end));
        line = line.substring(end);
      }
    }
    lines.add(line);
    return lines;
  }
}
