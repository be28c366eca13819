package org.interphase.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** References, tables, rows, sections and years that a text names by number. */
final class Places {

  /** What is named by number. */
  enum Kind {
    REFERENCE,
    TABLE,
    ROW,
    SECTION,
    FIGURE,
    YEAR
  }

  /** A number of a kind, and where it stands. */
  record Place(Kind kind, String number, int start, int end) {}

  private static final String NO = "\\s*(?:no\\.?|nr\\.?|number(?:ed)?|nummer|#|第|key)?\\s*";

  private record Form(Kind kind, Pattern pattern) {}

  private static final List<Form> FORMS =
      List.of(
          form(
              Kind.REFERENCE,
              "(?:\\b(?:ref(?:erences?|erenz(?:en)?|s)?|literatur(?:stelle|quelle|angabe|nummer|nr|verweis)?|quelle|lit"
                  + "|zitat|citation|paper|arbeit)\\b\\.?|参考文.?|文献|引文|引用|引自)"
                  + NO
                  + "\\[?(\\d{1,3}[a-z]?)\\]?(?![\\d.,]\\d|\\s*(?:%|年))"),
          form(Kind.REFERENCE, "\\[(\\d{1,3}[a-z]?)\\]"),
          form(Kind.REFERENCE, "第?\\s*(\\d{1,3}[a-z]?)\\s*(?:篇|号|条)\\s*(?:(?:参考)?文献|论文)"),
          form(Kind.TABLE, "(?:\\b(?:tables?|tab|tabelle|tbl)\\b\\.?|表格?)" + NO + "(\\d{1,2})"),
          form(Kind.ROW, "(?:\\b(?:row|line|zeile|reihe)\\b|行)" + NO + "(\\d{1,3})"),
          form(Kind.ROW, "第\\s*(\\d{1,3})\\s*行"),
          form(
              Kind.SECTION,
              "(?:\\b(?:section|sec|abschnitt|kapitel|chapter)\\b\\.?|第|§)\\s*(\\d(?:\\.\\d){0,2})(?![\\d行篇号条])"),
          form(Kind.FIGURE, "(?:\\b(?:figure|fig|abbildung|abb)\\b\\.?|图)\\s*(\\d{1,2}[a-z]?)"),
          form(
              Kind.YEAR,
              "(?<![\\d.,])((?:19[5-9]|20[0-4])\\d)(?![\\d.]|\\s*(?:h\\b|hours|stunden|小时|cycles|zyklen|圈|次))"),
          // Numbers of their own are those that a source gives its references.
          form(
              Kind.REFERENCE,
              "(?<!(?:cycles?|zyklus|sample|probe|zelle|cell)"
                  + " )\\b(?:number|nummer|nr\\.)\\s*(\\d{1,3})"
                  + "(?![\\p{L}\\d.,]|\\s*(?:%|°|[\\p{L}µ]+/|of\\b|h\\b|hours|stunden|cycles|zyklen))"));

  private Places() {}

  private static Form form(Kind kind, String pattern) {
    return new Form(kind, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
  }

  static List<Place> in(String text) {
    var places = new ArrayList<Place>();
    for (var form : FORMS) {
      var found = form.pattern().matcher(text);
      while (found.find()) {
        int start = found.start();
        int end = found.end();
        if (places.stream().noneMatch(other -> other.start() < end && start < other.end())) {
          places.add(new Place(form.kind(), found.group(1).toLowerCase(Locale.ROOT), start, end));
        }
      }
    }
    return places;
  }
}
