package org.interphase.notation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Cells that are no quantity for a reason that a curator knows: what it is, and what to do. */
final class CellMistakes {

  private static final String VALUE = "a value of the source";
  private static final String MONTH = "(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";
  private static final Map<Pattern, Mistake> KNOWN = new LinkedHashMap<>();

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
        "A spreadsheet has changed this cell; write what the source prints, and format the column"
            + " as text.");
    know(
        ".*\\d[^\\[]* ?\\[\\d[\\d, –-]*\\]",
        "a citation behind the value",
        "Move it to a column of references.");
    know(".*[\\d⁰¹²³⁴-⁹%][.;]", "a sign of punctuation at the end", "Take it off.");
    know(
        ".*(</?su[bp]>|\\\\times).*|\\$.*\\$",
        "markup",
        "Write signs as they are printed, such as 5 × 10⁻⁴.");
  }

  private CellMistakes() {}

  private record Mistake(String what, String mend) {}

  private static void know(String pattern, String what, String mend) {
    KNOWN.put(Pattern.compile(pattern), new Mistake(what, mend));
  }

  static void refuse(String cell) throws Stuck {
    for (var known : KNOWN.entrySet()) {
      if (known.getKey().matcher(cell).matches()) {
        var mistake = known.getValue();
        throw new Stuck(mistake.what() + " in " + Cursor.quoted(cell), VALUE, mistake.mend());
      }
    }
  }
}
