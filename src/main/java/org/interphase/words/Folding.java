package org.interphase.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes texts alike that differ in what only writers choose: capitals, subscripts, umlauts. */
final class Folding {

  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}]");

  private Folding() {}

  /** As {@code Leitfaehigkeit} and {@code li2co3}. */
  static String of(String text) {
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    var folded =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replace("ä", "ae")
            .replace("ö", "oe")
            .replace("ü", "ue")
            .replace("ß", "ss");
    return MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD)).replaceAll("");
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }
}
