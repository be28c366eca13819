package org.interphase.terminal;

import java.util.List;
import org.interphase.model.DisplayWidth;

/** A block of lines for each row: what is stated in it, each value behind or under its title. */
final class RowBlocks {

  /** On a line that is shorter, values stand under their titles. */
  private static final int SIDE_BY_SIDE = 40;

  private static final String GAP = "  ";

  private final ShownAnswer answer;
  private final Terminal terminal;
  private final int gutter;
  private final int label;

  RowBlocks(ShownAnswer answer, Terminal terminal) {
    this.answer = answer;
    this.terminal = terminal;
    this.gutter = String.valueOf(answer.rows().size()).length() + GAP.length();
    int longest = answer.titles().stream().mapToInt(DisplayWidth::of).max().orElse(0);
    this.label = Math.min(longest, (terminal.width() - gutter) / 3);
  }

  void write(StringBuilder out) {
    for (int i = 0; i < answer.rows().size(); i++) {
      var number = String.valueOf(i + 1);
      var lines = new StringBuilder();
      var row = answer.rows().get(i);
      for (int column = 0; column < row.size(); column++) {
        if (!row.get(column).text().isEmpty()) {
          value(answer.titles().get(column), row.get(column), lines);
        }
      }
      out.append(" ".repeat(gutter - GAP.length() - number.length()))
          .append(terminal.faint(number))
          .append(lines.isEmpty() ? "\n" : lines.substring(gutter - GAP.length()))
          .append('\n');
    }
  }

  private void value(String title, ShownCell cell, StringBuilder out) {
    if (terminal.width() < SIDE_BY_SIDE) {
      under(title, cell, out);
    } else {
      beside(title, cell, out);
    }
  }

  private void under(String title, ShownCell cell, StringBuilder out) {
    int room = terminal.width() - gutter - GAP.length();
    for (var line : Wrapping.of(title, room + GAP.length())) {
      line(terminal.bold(line), out);
    }
    for (var line : Wrapping.of(cell.text(), room)) {
      line(GAP + cell.inked(line, terminal), out);
    }
  }

  private void beside(String title, ShownCell cell, StringBuilder out) {
    var titles = Wrapping.of(title, label);
    var values = Wrapping.of(cell.text(), terminal.width() - gutter - label - GAP.length());
    for (int i = 0; i < Math.max(titles.size(), values.size()); i++) {
      var left = line(titles, i);
      var space = " ".repeat(label - DisplayWidth.of(left)) + GAP;
      line(terminal.bold(left) + space + cell.inked(line(values, i), terminal), out);
    }
  }

  private static String line(List<String> lines, int at) {
    return at < lines.size() ? lines.get(at) : "";
  }

  private void line(String text, StringBuilder out) {
    out.append((" ".repeat(gutter) + text).stripTrailing()).append('\n');
  }
}
