package org.interphase.server.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text without what only writers choose (capitals, subscripts, accents, kinds of dashes), which
 * knows where each of its letters stands in the text.
 */
final class FoldedText {

  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}]");
  private static final Pattern DASHES = Pattern.compile("\\p{Pd}|−");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final StringBuilder letters = new StringBuilder();
  private final List<Integer> places = new ArrayList<>();

  private FoldedText() {}

  static FoldedText of(String text) {
    var folded = new FoldedText();
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      folded.add(letter(text.codePointAt(at)), at);
    }
    folded.places.add(text.length());
    return folded;
  }

  private static String letter(int c) {
    var bare = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
    var plain = DASHES.matcher(MARKS.matcher(bare).replaceAll("")).replaceAll("-");
    return BLANKS.matcher(plain).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  private void add(String folded, int place) {
    for (int i = 0; i < folded.length(); i++) {
      boolean isAgain = folded.charAt(i) == ' ' && endsWithBlank();
      if (!isAgain) {
        letters.append(folded.charAt(i));
        places.add(place);
      }
    }
  }

  private boolean endsWithBlank() {
    return letters.isEmpty() || letters.charAt(letters.length() - 1) == ' ';
  }

  String letters() {
    return letters.toString();
  }

  /** Where in the text the letter at {@code i} stands; behind the last is the end of the text. */
  int place(int i) {
    return places.get(Math.min(i, places.size() - 1));
  }

  /** Where words begin; each Chinese character is one. */
  List<Integer> words() {
    var starts = new ArrayList<Integer>();
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      boolean isWord = Character.isLetterOrDigit(letter) || Character.isSurrogate(letter);
      boolean isBegun = i > 0 && Character.isLetterOrDigit(letters.charAt(i - 1));
      if (isWord && (!isBegun || Character.isIdeographic(letter))) {
        starts.add(i);
      }
    }
    return starts;
  }
}
