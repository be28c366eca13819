package org.interphase.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word, a number, or a Chinese character of a text.
 *
 * @param text folded
 * @param printed as it stands in the text
 * @param start where it begins in the text
 * @param end where it ends
 */
record Token(String text, String printed, int start, int end) {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[A-Z][a-z]?[-–](?:In|As)(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])[A-Z][a-z]?(?=[1-7¹²³⁴⁵⁶⁷]?[+⁺])|\\p{IsHan}|\\p{N}++(?:[.,]\\p{N}++)*+(?![\\p{L}\\p{M}&&[^\\p{IsHan}]])"
              + "|[\\p{L}\\p{N}\\p{M}&&[^\\p{IsHan}]]+(?:\\.\\p{N}+[\\p{L}\\p{N}&&[^\\p{IsHan}]]*)*");

  static List<Token> of(String text) {
    var tokens = new ArrayList<Token>();
    var found = TOKEN.matcher(text);
    while (found.find()) {
      var printed = found.group();
      var folded = Folding.of(printed);
      if (!folded.isEmpty()) {
        tokens.add(new Token(folded, printed, found.start(), found.end()));
      }
    }
    return tokens;
  }

  boolean isHan() {
    return text.length() <= 2 && Character.isIdeographic(text.codePointAt(0));
  }

  boolean isNumber() {
    return text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',');
  }

  boolean isWord() {
    return !isHan() && text.chars().allMatch(Character::isLetter);
  }
}
