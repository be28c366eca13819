package org.interphase.terminal;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.interphase.model.DisplayWidth;

/**
 * Breaks texts into lines between words, so that units and names of things stay whole, and within a
 * word that has no room.
 */
final class Wrapping {

  /** Where a word goes on behind a slash, {@code plating/stripping}, it is best broken. */
  private static final Pattern SLASH = Pattern.compile("(?<=/)(?=\\p{L})");

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final int width;
  private int taken;

  private Wrapping(int width) {
    this.width = width;
  }

  /** The lines of {@code text}, each at most {@code width} places wide; one, if it is empty. */
  static List<String> of(String text, int width) {
    // The accents of a narrow sign and a wide sign itself need two places.
    var wrapping = new Wrapping(Math.max(2, width));
    var breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    var word = new ArrayList<String>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      word.add(text.substring(start, end));
      if (isBetweenWords(text, end)) {
        wrapping.add(word);
        word.clear();
      }
      start = end;
    }
    wrapping.end();
    return wrapping.lines;
  }

  /** Unicode lets a line end behind a hyphen and before the C of °C, too; Chinese has no spaces. */
  private static boolean isBetweenWords(String text, int at) {
    return at == text.length()
        || Character.isWhitespace(text.codePointBefore(at))
        || Character.isIdeographic(text.codePointBefore(at))
        || Character.isIdeographic(text.codePointAt(at));
  }

  private void add(List<String> word) {
    var whole = String.join("", word);
    if (DisplayWidth.of(whole.stripTrailing()) <= width) {
      add(whole);
    } else {
      word.stream().flatMap(SLASH::splitAsStream).forEach(piece -> add(piece));
    }
  }

  /** A space at a line's end needs no room. */
  private void add(String piece) {
    var word = piece.stripTrailing();
    if (taken > 0 && taken + DisplayWidth.of(word) > width) {
      end();
    }
    if (DisplayWidth.of(word) > width) {
      word.codePoints().forEach(this::add);
      add(piece.substring(word.length()));
    } else {
      line.append(piece);
      taken += DisplayWidth.of(piece);
    }
  }

  private void add(int sign) {
    if (taken + DisplayWidth.of(sign) > width) {
      end();
    }
    line.appendCodePoint(sign);
    taken += DisplayWidth.of(sign);
  }

  private void end() {
    lines.add(line.toString().stripTrailing());
    line.setLength(0);
    taken = 0;
  }
}
