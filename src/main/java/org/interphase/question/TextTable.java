package org.interphase.question;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.interphase.model.DisplayWidth;

/** Writes a table for terminals; nothing is wrapped or cut. */
final class TextTable {

  private static final String GAP = "  ";

  private final List<String> header;
  private final List<List<String>> rows;
  private final List<Boolean> numbers;
  private final List<Integer> widths = new ArrayList<>();

  TextTable(Answer answer) {
    header = answer.columns();
    rows =
        answer.rows().stream()
            .map(row -> row.stream().map(cell -> oneLine(cell.text())).toList())
            .toList();
    numbers = NumberColumns.of(answer);
    for (int i = 0; i < header.size(); i++) {
      int column = i;
      widths.add(
          rows.stream()
              .mapToInt(row -> DisplayWidth.of(row.get(column)))
              .reduce(DisplayWidth.of(header.get(column)), Math::max));
    }
  }

  void write(Appendable out) throws IOException {
    line(header, out);
    line(widths.stream().map("─"::repeat).toList(), out);
    for (var row : rows) {
      line(row, out);
    }
  }

  private void line(List<String> cells, Appendable out) throws IOException {
    var padded = new ArrayList<String>();
    for (int i = 0; i < cells.size(); i++) {
      var space = " ".repeat(widths.get(i) - DisplayWidth.of(cells.get(i)));
      padded.add(numbers.get(i) ? space + cells.get(i) : cells.get(i) + space);
    }
    out.append(String.join(GAP, padded).stripTrailing()).append('\n');
  }

  /** Control characters would move a terminal's cursor. */
  private static String oneLine(String text) {
    return text.replaceAll("\\R", " ").replaceAll("\\p{Cc}", "\uFFFD");
  }
}
