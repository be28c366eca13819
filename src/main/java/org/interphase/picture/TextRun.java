package org.interphase.picture;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Letters of one size at one height: few fonts have all raised and lowered signs, so that these are
 * small ordinary ones.
 *
 * @param text letters that the font has
 * @param size their size, as a share of the text's
 * @param raised by how much they stand above its line, as a share of its size
 */
record TextRun(String text, double size, double raised) {

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋ₓ";
  private static final double SMALL = 0.66;
  private static final double HIGH = 0.36;
  private static final double LOW = -0.14;

  /** What stands for a letter that the font does not have. */
  private static final String UNKNOWN = "?";

  /** The runs of a text, one after the other. */
  static List<TextRun> of(String text, PDType0Font font) {
    var runs = new ArrayList<TextRun>();
    int[] letters = text.codePoints().toArray();
    for (int i = 0; i < letters.length; i++) {
      add(isPointInLowered(letters, i) ? new TextRun(".", SMALL, LOW) : of(letters[i], font), runs);
    }
    return runs;
  }

  private static void add(TextRun run, List<TextRun> runs) {
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).isLike(run)) {
      runs.set(last, new TextRun(runs.get(last).text() + run.text(), run.size(), run.raised()));
    } else {
      runs.add(run);
    }
  }

  /** There is no lowered point: that of {@code Li₁.₅} is an ordinary one between lowered digits. */
  private static boolean isPointInLowered(int[] letters, int place) {
    return letters[place] == '.'
        && place > 0
        && place < letters.length - 1
        && LOWERED.indexOf(letters[place - 1]) >= 0
        && LOWERED.indexOf(letters[place + 1]) >= 0;
  }

  private static TextRun of(int letter, PDType0Font font) {
    double raised = RAISED.indexOf(letter) >= 0 ? HIGH : LOWERED.indexOf(letter) >= 0 ? LOW : 0;
    var sign = Character.toString(letter);
    return raised == 0
        ? new TextRun(known(sign, font), 1, 0)
        : new TextRun(known(Normalizer.normalize(sign, Normalizer.Form.NFKC), font), SMALL, raised);
  }

  /** The sign, or what it is made of, as far as the font has that. */
  private static String known(String sign, PDType0Font font) {
    var plain = Normalizer.normalize(sign, Normalizer.Form.NFKC);
    return has(font, sign) ? sign : has(font, plain) ? plain : UNKNOWN;
  }

  private static boolean has(PDType0Font font, String sign) {
    try {
      return font.encode(sign).length > 0;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  private boolean isLike(TextRun other) {
    return size == other.size && raised == other.raised;
  }

  /** How wide it runs in a text of that size. */
  double width(PDType0Font font, double textSize) throws IOException {
    return font.getStringWidth(text) / 1000 * textSize * size;
  }
}
