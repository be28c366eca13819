package org.interphase.question;

import java.io.IOException;
import java.util.List;

/** Writes a Markdown table. */
final class MarkdownAnswer {

  private MarkdownAnswer() {}

  static void write(Answer answer, Appendable out) throws IOException {
    line(answer.columns().stream().map(MarkdownAnswer::escaped).toList(), out);
    line(NumberColumns.of(answer).stream().map(number -> number ? "---:" : "---").toList(), out);
    for (var row : answer.rows()) {
      line(row.stream().map(MarkdownAnswer::cell).toList(), out);
    }
  }

  private static void line(List<String> cells, Appendable out) throws IOException {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String cell(AnswerCell cell) {
    return cell.iri().isEmpty() ? escaped(cell.text()) : "<" + cell.iri() + ">";
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\\\`*_<\\[\\]|~]", "\\\\$0").replaceAll("\\R", "<br>");
  }
}
