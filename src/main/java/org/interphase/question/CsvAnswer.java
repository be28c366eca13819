package org.interphase.question;

import java.io.IOException;
import java.util.List;

/** Writes comma-separated values. */
final class CsvAnswer {

  private CsvAnswer() {}

  static void write(Answer answer, Appendable out) throws IOException {
    line(answer.columns(), out);
    for (List<AnswerCell> row : answer.rows()) {
      line(row.stream().map(AnswerCell::text).toList(), out);
    }
  }

  private static void line(List<String> fields, Appendable out) throws IOException {
    out.append(String.join(",", fields.stream().map(CsvAnswer::field).toList())).append('\n');
  }

  private static String field(String text) {
    boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
