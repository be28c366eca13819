package org.interphase.export;

import java.util.Locale;
import java.util.Set;

/** Writes texts of answers into Python, where none of them can end its quotes. */
final class PythonText {

  private static final Set<String> KEYWORDS =
      Set.of(
          "and",
          "as",
          "assert",
          "async",
          "await",
          "break",
          "class",
          "continue",
          "def",
          "del",
          "elif",
          "else",
          "except",
          "finally",
          "for",
          "from",
          "global",
          "if",
          "import",
          "in",
          "is",
          "lambda",
          "nonlocal",
          "not",
          "or",
          "pass",
          "raise",
          "return",
          "try",
          "while",
          "with",
          "yield");

  private PythonText() {}

  /** A literal of the text, on one line. */
  static String quoted(String text) {
    var literal = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            sign -> {
              if (sign == '"' || sign == '\\') {
                literal.append('\\').appendCodePoint(sign);
              } else if (isPlain(sign)) {
                literal.appendCodePoint(sign);
              } else {
                literal.append(String.format(Locale.ROOT, "\\U%08x", sign));
              }
            });
    return literal.append('"').toString();
  }

  /** A text behind {@code #}, on one line. */
  static String comment(String text) {
    return "# " + text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ");
  }

  /** The name as a variable. */
  static String variable(String name) {
    return KEYWORDS.contains(name) ? name + "_" : name;
  }

  private static boolean isPlain(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
