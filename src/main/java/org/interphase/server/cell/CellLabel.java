package org.interphase.server.cell;

import java.util.ArrayList;
import java.util.List;

/** The words on a drawing, broken into lines; a drawing is made before any font is known. */
final class CellLabel {

  private static final int LONGEST = 12;
  private static final int MOST = 44;
  private static final double PER_CHARACTER = 7.4;

  private CellLabel() {}

  /** How wide a text may become, in the drawing's own units. */
  static int width(String text) {
    return (int) Math.ceil(text.codePointCount(0, text.length()) * PER_CHARACTER);
  }

  static int widest(List<String> lines) {
    return lines.stream().mapToInt(CellLabel::width).max().orElse(0);
  }

  /** At most {@code most} lines, broken after spaces and signs between the parts of a name. */
  static List<String> lines(String text, int most) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var part : shortened(text.strip()).split("(?<=[\\s/@-])|(?=\\()")) {
      if (line.length() > 0
          && (line + part.strip()).length() > LONGEST
          && lines.size() < most - 1) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(part);
    }
    lines.add(line.toString().strip());
    return lines;
  }

  /** The whole name stands in the drawing's words. */
  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) > MOST
        ? text.substring(0, text.offsetByCodePoints(0, MOST)) + "…"
        : text;
  }
}
