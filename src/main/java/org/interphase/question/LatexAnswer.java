package org.interphase.question;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a table for LaTeX that compiles as it stands, with pdfLaTeX, too. */
final class LatexAnswer {

  /** Columns with longer texts are set as paragraphs. */
  private static final int LINE = 32;

  private final Answer answer;
  private final List<Integer> shown;
  private final Map<String, String> descriptions;

  LatexAnswer(Answer answer, List<Column> columns) {
    this.answer = answer;
    this.shown =
        IntStream.range(0, answer.columns().size()).filter(i -> !isOfThings(i)).boxed().toList();
    this.descriptions =
        columns.stream()
            .collect(Collectors.toMap(Column::name, Column::description, (first, second) -> first));
  }

  void write(Appendable out) throws IOException {
    out.append("% ").append(answer.question()).append("; needs \\usepackage{booktabs}\n");
    if (shown.size() < answer.columns().size()) {
      out.append("% without the columns of addresses, which CSV and JSON have\n");
    }
    out.append("\\begin{tabular}{@{}").append(alignment()).append("@{}}\n\\toprule\n");
    line(shown.stream().map(this::heading).toList(), out);
    out.append("\\midrule\n");
    for (var row : answer.rows()) {
      line(shown.stream().map(i -> LatexText.escaped(row.get(i).text())).toList(), out);
    }
    out.append("\\bottomrule\n\\end{tabular}\n");
  }

  private String alignment() {
    var numbers = NumberColumns.of(answer);
    return shown.stream()
        .map(i -> numbers.get(i) ? "r" : width(i) > LINE ? "p{12em}" : "l")
        .collect(Collectors.joining());
  }

  private int width(int column) {
    return answer.rows().stream().mapToInt(row -> row.get(column).text().length()).max().orElse(0);
  }

  /** Addresses would be the widest column of a printed table, and say the least. */
  private boolean isOfThings(int column) {
    var filled =
        answer.rows().stream().map(row -> row.get(column)).filter(c -> !c.isEmpty()).toList();
    return !filled.isEmpty() && filled.stream().noneMatch(cell -> cell.iri().isEmpty());
  }

  private String heading(int index) {
    var column = answer.columns().get(index);
    return LatexText.escaped(Heading.of(column, descriptions.getOrDefault(column, "")).toString());
  }

  private static void line(List<String> cells, Appendable out) throws IOException {
    out.append(String.join(" & ", cells)).append(" \\\\\n");
  }
}
