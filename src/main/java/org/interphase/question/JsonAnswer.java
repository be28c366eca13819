package org.interphase.question;

import java.io.IOException;
import java.util.Locale;
import org.apache.jena.vocabulary.XSD;

/** Writes JSON, a row per line. */
final class JsonAnswer {

  private static final String BOOLEAN = XSD.xboolean.getURI();

  private JsonAnswer() {}

  static void write(Answer answer, Appendable out) throws IOException {
    out.append("{\n  \"question\": ").append(quoted(answer.question()));
    out.append(",\n  \"columns\": [");
    out.append(String.join(", ", answer.columns().stream().map(JsonAnswer::quoted).toList()));
    out.append("],\n  \"rows\": [");
    var separator = "\n";
    for (var row : answer.rows()) {
      out.append(separator).append("    {");
      for (int i = 0; i < row.size(); i++) {
        out.append(i == 0 ? "" : ", ").append(quoted(answer.columns().get(i))).append(": ");
        out.append(value(row.get(i)));
      }
      out.append("}");
      separator = ",\n";
    }
    out.append(answer.rows().isEmpty() ? "]\n}\n" : "\n  ]\n}\n");
  }

  private static String value(AnswerCell cell) {
    if (cell.isEmpty()) {
      return "null";
    }
    if (cell.datatype().equals(BOOLEAN)) {
      return String.valueOf(cell.text().equals("true") || cell.text().equals("1"));
    }
    return cell.isNumber() ? cell.text() : quoted(cell.text());
  }

  private static String quoted(String text) {
    var json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default ->
            json.append(
                c < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
      }
    }
    return json.append('"').toString();
  }
}
