package org.interphase.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interphase.model.DisplayWidth;

/** A table whose rows take one line each, under titles that may take several. */
final class AlignedTable {

  private static final String GAP = "  ";

  private final ShownAnswer answer;
  private final Terminal terminal;
  private final List<Integer> widths;

  AlignedTable(ShownAnswer answer, Terminal terminal) {
    this.answer = answer;
    this.terminal = terminal;
    this.widths = IntStream.range(0, answer.titles().size()).mapToObj(this::width).toList();
  }

  /** True where every line has room. */
  boolean fits() {
    int all = widths.stream().mapToInt(Integer::intValue).sum();
    return all + GAP.length() * (widths.size() - 1) <= terminal.width();
  }

  /** A title needs no more than its longest word. */
  private int width(int column) {
    return Stream.concat(
            Stream.of(answer.titles().get(column).split(" ")),
            answer.rows().stream().map(row -> row.get(column).text()))
        .mapToInt(DisplayWidth::of)
        .max()
        .orElse(0);
  }

  void write(StringBuilder out) {
    titles(out);
    line(IntStream.range(0, widths.size()).mapToObj(i -> "─".repeat(widths.get(i))).toList(), out);
    for (var row : answer.rows()) {
      var cells = new ArrayList<String>();
      for (int i = 0; i < row.size(); i++) {
        var text = row.get(i).text();
        cells.add(padded(text, row.get(i).inked(text, terminal), i));
      }
      line(cells, out);
    }
  }

  /** Titles stand on the rule, however many lines they take. */
  private void titles(StringBuilder out) {
    var wrapped =
        IntStream.range(0, widths.size())
            .mapToObj(i -> Wrapping.of(answer.titles().get(i), widths.get(i)))
            .toList();
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int at = height; at > 0; at--) {
      var cells = new ArrayList<String>();
      for (int i = 0; i < wrapped.size(); i++) {
        var lines = wrapped.get(i);
        var line = at > lines.size() ? "" : lines.get(lines.size() - at);
        cells.add(padded(line, terminal.bold(line), i));
      }
      line(cells, out);
    }
  }

  private String padded(String text, String inked, int column) {
    var space = " ".repeat(Math.max(0, widths.get(column) - DisplayWidth.of(text)));
    return answer.numeric().get(column) ? space + inked : inked + space;
  }

  private static void line(List<String> cells, StringBuilder out) {
    out.append(String.join(GAP, cells).stripTrailing()).append('\n');
  }
}
