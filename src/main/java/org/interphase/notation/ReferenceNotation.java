package org.interphase.notation;

import java.util.ArrayList;
import java.util.List;

/** The notation of references, such as {@code [16b]}, {@code [5b,12]} or {@code [85a,c]}. */
public final class ReferenceNotation {

  private static final String KEYS = "reference keys such as 16b, with commas between them";

  /** The keys in printed order, each in full: {@code [85a,c]} gives 85a and 85c. */
  public Reading<List<String>> read(String cell) {
    return PrintedCell.read(cell, ReferenceNotation::keys);
  }

  private static List<String> keys(Cursor cursor) throws Stuck {
    boolean bracket = cursor.take('[');
    var keys = new ArrayList<String>();
    String number = "";
    do {
      int start = cursor.skipSpaces().position();
      String digits = cursor.takeDigits();
      number = digits.isEmpty() ? number : digits;
      String letter = isKeyLetter(cursor.peek()) ? String.valueOf(cursor.next()) : "";
      if (cursor.position() == start || number.isEmpty()) {
        cursor.moveTo(start);
        throw cursor.stuck(KEYS, "Write each key as the source's list of references has it.");
      }
      keys.add(number + letter);
    } while (cursor.skipSpaces().take(','));
    if (bracket && !cursor.take(']')) {
      throw cursor.stuck("a comma or a closing bracket", "Write lists in full, such as [3,4,5].");
    }
    if (!cursor.atEnd()) {
      throw cursor.stuck("nothing after the keys", "Write lists in full, such as [3,4,5].");
    }
    return List.copyOf(keys);
  }

  private static boolean isKeyLetter(char c) {
    return c >= 'a' && c <= 'z';
  }
}
