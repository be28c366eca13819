package org.interphase.notation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cells that are no quantity for a reason that a curator knows: what it is, and what to do. */
final class CellMistakes {

  private static final String VALUE = "a value of the source";
  private static final String MONTH = "(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";
  private static final String CHANGED =
      "A spreadsheet has changed this cell; write what the source prints, and format the column as"
          + " text.";
  private static final Map<Pattern, Mistake> KNOWN = new LinkedHashMap<>();

  /** Those that only a cell that cannot be read is looked at for. */
  private static final Map<Pattern, Mistake> LIKELY = new LinkedHashMap<>();

  static {
    know(
        "#(REF|DIV/0|VALUE|NAME\\?|NUM|NULL|SPILL|CALC)!?.*",
        "an error of a spreadsheet",
        "Write what the source prints there.");
    know("=.*", "a formula of a spreadsheet", "Write what the source prints there.");
    know("(?i)true|false", "a truth value", "Write what the source prints there.");
    know(
        "\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2}-"
            + MONTH
            + "(-\\d{2,4})?|"
            + MONTH
            + "-\\d{1,4}",
        "a date",
        CHANGED);
    know(
        ".*\\d[^\\[]* ?\\[\\d[\\d, –-]*\\]",
        "a citation behind the value",
        "Move it to a column of references.");
    know(".*[\\d⁰¹²³⁴-⁹%][.;]", "a sign of punctuation at the end", "Take it off.");
    know(
        ".*(</?su[bp]>|\\\\times).*|\\$.*\\$",
        "markup",
        "Write signs as they are printed, such as 5 × 10⁻⁴.");
    likely(
        "\\d{4}/\\d{1,2}/\\d{1,2}|\\d{1,2}[. ]+" + MONTH + "\\b.*|" + MONTH + "\\b[. ]+\\d.*",
        "a date",
        CHANGED);
    likely("\\d{1,2}:\\d{2}(:\\d{2})?", "a time of day", CHANGED);
    likely(
        ".*[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞].*|\\d+ \\d+[/⁄]\\d+",
        "a fraction",
        "Write it as a decimal number, such as 0.5.");
    likely(
        ".*[\\d⁰¹²³⁴-⁹%).] ?(;|\\||&|/(?! ?\\d+ ?C\\b)|and|or) ?[~<>≤≥≈]? ?\\d.*",
        "two values",
        "Give each a row or a column of its own; write a range with a dash, and a fraction as a"
            + " decimal number.");
  }

  private CellMistakes() {}

  private record Mistake(String what, String mend) {

    Stuck in(String cell) {
      return new Stuck(what + " in " + Cursor.quoted(cell), VALUE, mend);
    }
  }

  private static void likely(String pattern, String what, String mend) {
    LIKELY.put(Pattern.compile(pattern), new Mistake(what, mend));
  }

  private static void know(String pattern, String what, String mend) {
    KNOWN.put(Pattern.compile(pattern), new Mistake(what, mend));
  }

  static void refuse(String cell) throws Stuck {
    var found = find(KNOWN, cell);
    if (found.isPresent()) {
      throw found.get();
    }
  }

  /** Why {@code cell} cannot be read, if a curator knows the reason; or else {@code stuck}. */
  static Stuck explained(String cell, Stuck stuck) {
    return find(LIKELY, cell).orElse(stuck);
  }

  private static Optional<Stuck> find(Map<Pattern, Mistake> mistakes, String cell) {
    return mistakes.entrySet().stream()
        .filter(mistake -> mistake.getKey().matcher(cell).matches())
        .map(mistake -> mistake.getValue().in(cell))
        .findFirst();
  }
}
