package org.interphase.question;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes comma-separated values that are safe to open: a text that a spreadsheet would take for a
 * formula is preceded by an apostrophe, as <a
 * href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP</a> advises.
 */
final class CsvAnswer {

  /** What a formula begins with, for some programs also in letters of full width. */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final String QUOTED = "\",\n\r";
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

  private CsvAnswer() {}

  static void write(Answer answer, Appendable out) throws IOException {
    line(answer.columns(), out);
    for (var row : answer.rows()) {
      line(row.stream().map(AnswerCell::text).toList(), out);
    }
  }

  private static void line(List<String> fields, Appendable out) throws IOException {
    out.append(String.join(",", fields.stream().map(CsvAnswer::field).toList())).append('\n');
  }

  private static String field(String text) {
    var shown = isFormula(text) ? "'" + text : text;
    boolean plain = QUOTED.chars().noneMatch(c -> shown.indexOf(c) >= 0);
    return plain ? shown : "\"" + shown.replace("\"", "\"\"") + "\"";
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty()
        && FORMULA.indexOf(text.charAt(0)) >= 0
        && !NUMBER.matcher(text).matches();
  }
}
