package org.interphase.notation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The notation of references, such as {@code [16b]}, {@code [5b,12]}, {@code [85a,c]}, {@code
 * [1–3]}, {@code [2a–c]}, {@code [Smith2019]} or {@code 10.1002/adfm.202300973}.
 */
public final class ReferenceNotation {

  /** What stands among the keys for the source itself. */
  public static final String THIS_WORK = "this work";

  private static final Pattern ITSELF =
      Pattern.compile(
          "(?i)(?:(?:this|(?:the )?present|our) (?:work|study|paper|article)"
              + "|(?:diese|eigene|vorliegende|unsere) (?:Arbeit|Studie|Messung(?:en)?)"
              + "|本(?:工作|文|研究))(?![\\p{L}\\d])");
  private static final Pattern RAISED =
      Pattern.compile("[⁰¹²³⁴-⁹⁺⁻" + Glyphs.RAISED_LETTERS + "]+");
  private static final String MEND = "Write each key as the source's list of references has it.";
  private static final int MOST_IN_A_RANGE = 100;

  private final List<String> known;

  /**
   * @param keys those of the source's list of references; other keys are read if they are numbers
   *     or DOIs
   */
  public ReferenceNotation(Collection<String> keys) {
    this.known =
        keys.stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(k -> k))
            .toList();
  }

  /**
   * The keys in printed order, each in full: {@code [85a,c]} gives 85a and 85c, {@code [1–3]} gives
   * 1, 2 and 3. A number that is listed in lettered parts only gives all of them. Keys may be
   * raised ({@code ¹²}); {@code this work} gives {@link #THIS_WORK}.
   */
  public Reading<List<String>> read(String cell) {
    return PrintedCell.read(cell, cursor -> keys(new Cursor(lowered(cursor.text()))));
  }

  /** The text with plain digits, and with square brackets for round ones around numbers. */
  private static String lowered(String text) {
    boolean round = text.matches("\\(\\d[^()]*\\)");
    return RAISED
        .matcher(round ? "[" + text.substring(1, text.length() - 1) + "]" : text)
        .replaceAll(raised -> Normalizer.normalize(raised.group(), Normalizer.Form.NFKC));
  }

  private List<String> keys(Cursor cursor) throws Stuck {
    var keys = new ArrayList<String>();
    boolean bracket;
    do {
      bracket = cursor.skipSpaces().take('[');
      group(bracket, cursor, keys);
      if (bracket && !cursor.take(']')) {
        throw cursor.stuck("a comma or a closing bracket", MEND);
      }
    } while (cursor.skipSpaces().peek() == '[' || bracket && takesSeparator(cursor));
    if (!cursor.atEnd()) {
      throw cursor.stuck("nothing after the keys", MEND);
    }
    return List.copyOf(keys);
  }

  private static boolean takesSeparator(Cursor cursor) {
    cursor.skipSpaces();
    return cursor.take(',') || cursor.take(';') || cursor.take('|');
  }

  /** The keys between two brackets, or all of them where there are no brackets. */
  private void group(boolean bracket, Cursor cursor, List<String> keys) throws Stuck {
    var number = "";
    do {
      int start = cursor.skipSpaces().position();
      var doi = DoiGrammar.take(bracket, cursor);
      if (doi.isPresent()) {
        keys.add(doi.get().name());
        continue;
      }
      if (takesItself(cursor)) {
        keys.add(THIS_WORK);
        continue;
      }
      var listed = listed(cursor);
      if (listed.isPresent()) {
        cursor.take(listed.get());
        number = listed.get().replaceFirst("(?<=[0-9])[a-z]$", "");
        keys.add(listed.get());
      } else {
        number = number(cursor, number);
        keys.addAll(numbered(number, letter(cursor)));
      }
      range(cursor.since(start), cursor, keys);
    } while (takesSeparator(cursor));
  }

  private static boolean takesItself(Cursor cursor) {
    var itself = ITSELF.matcher(cursor.text()).region(cursor.position(), cursor.text().length());
    boolean here = itself.lookingAt();
    if (here) {
      cursor.moveTo(itself.end());
    }
    return here;
  }

  /** The longest listed key that stands here and ends where a key can end. */
  private Optional<String> listed(Cursor cursor) {
    return known.stream()
        .filter(key -> cursor.at(key) && endsKey(cursor.peek(key.length())))
        .findFirst();
  }

  private static boolean endsKey(char c) {
    return c == Cursor.END
        || c == ','
        || c == ';'
        || c == '|'
        || c == ']'
        || Glyphs.isSpace(c)
        || Glyphs.isDash(c);
  }

  /** The digits that stand here, or those before where only another letter follows. */
  private static String number(Cursor cursor, String before) throws Stuck {
    var digits = cursor.takeDigits();
    boolean none = digits.isEmpty() && (before.isEmpty() || !isKeyLetter(cursor.peek()));
    if (none) {
      throw cursor.stuck("reference keys such as 16b, with commas between them", MEND);
    }
    return digits.isEmpty() ? before : digits;
  }

  private static String letter(Cursor cursor) {
    return isKeyLetter(cursor.peek()) ? String.valueOf(cursor.next()) : "";
  }

  private static boolean isKeyLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** The key itself; or its lettered parts, where the list has those alone. */
  private List<String> numbered(String number, String letter) {
    var key = number + letter;
    var parts =
        IntStream.rangeClosed('a', 'z')
            .mapToObj(c -> key + (char) c)
            .filter(known::contains)
            .toList();
    return letter.isEmpty() && !known.contains(key) && !parts.isEmpty() ? parts : List.of(key);
  }

  /** Adds the parts behind {@code first} in {@code 2a–c} or {@code 2a–2c}. */
  private static void lettered(String first, Cursor cursor, List<String> keys) throws Stuck {
    int start = cursor.position();
    cursor.next();
    var number = first.substring(0, first.length() - 1);
    cursor.skipSpaces().take(number);
    var last = letter(cursor);
    char from = first.charAt(first.length() - 1);
    if (last.isEmpty() || last.charAt(0) <= from || Character.isLetterOrDigit(cursor.peek())) {
      throw cursor.stuckSince(
          start, "a range of one number's letters, such as 2a–c", "Write the keys in full.");
    }
    IntStream.rangeClosed(from + 1, last.charAt(0))
        .forEach(letter -> keys.add(number + (char) letter));
  }

  /** Adds what lies between the number {@code first} and another behind a dash. */
  private void range(String first, Cursor cursor, List<String> keys) throws Stuck {
    int start = cursor.skipSpaces().position();
    if (Glyphs.isDash(cursor.peek()) && first.matches("[0-9]+[a-z]")) {
      lettered(first, cursor, keys);
      return;
    }
    if (!Glyphs.isDash(cursor.peek()) || !first.matches("[0-9]{1,9}")) {
      return;
    }
    cursor.next();
    var last = cursor.skipSpaces().takeDigits();
    int from = Integer.parseInt(first);
    int to = last.matches("[0-9]{1,9}") ? Integer.parseInt(last) : from;
    if (to <= from || to - from > MOST_IN_A_RANGE) {
      throw cursor.stuckSince(
          start, "a range from the smaller to the larger number", "Write the keys in full.");
    }
    for (int n = from + 1; n <= to; n++) {
      keys.addAll(numbered(Integer.toString(n), ""));
    }
  }
}
