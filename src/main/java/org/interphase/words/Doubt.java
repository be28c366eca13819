package org.interphase.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interphase.words.Meaning.Kind;

/** What speaks for and against the graph's knowing what a text asks: signs, each about one. */
final class Doubt {

  private static final int MOST = 3;

  private Doubt() {}

  /** The signs of a text, of which {@code unknown} was not understood. */
  static Map<String, Double> signs(ReadText read, Scored best, List<String> unknown) {
    var signs = new LinkedHashMap<String, Double>();
    long things = unknown.stream().filter(Doubt::isThing).count();
    double words = unknown.stream().filter(word -> !isThing(word)).mapToDouble(Doubt::size).sum();
    double known = read.mentions().stream().filter(Doubt::isKnown).mapToDouble(Doubt::size).sum();
    double numbers = read.amounts().size() + read.places().size();
    signs.put("always", 1.0);
    signs.put("like", best.like());
    signs.put("likely", best.likely());
    signs.put("things", Math.min(2.0, things));
    signs.put("words", Math.min(MOST, words));
    signs.put("share", (things + words) / (things + words + known + numbers + 0.5));
    signs.put("known", Math.min(MOST, known) / MOST);
    signs.put("chosen", best.isChosen() ? 1.0 : 0.0);
    signs.put("whole", unknown.isEmpty() && known + read.places().size() > 0 ? 1.0 : 0.0);
    signs.put("left", Math.min(2.0, left(read, best)));
    return signs;
  }

  /** A Chinese word has two characters. */
  private static double size(String word) {
    return Character.isIdeographic(word.codePointAt(0)) ? 0.5 : 1;
  }

  private static double size(Mention mention) {
    return mention.tokens().stream().anyMatch(Token::isHan) ? mention.tokens().size() / 2.0 : 1;
  }

  private static boolean isKnown(Mention mention) {
    return mention.meanings().stream().anyMatch(meaning -> meaning.kind() != Kind.EMPTY);
  }

  /** Whether it is written as a formula or a short form, and no word of daily life. */
  private static boolean isThing(String word) {
    return word.codePoints().anyMatch(Character::isDigit)
        || word.codePoints().skip(1).anyMatch(Character::isUpperCase);
  }

  private static double left(ReadText read, Scored best) {
    return read.mentions().stream()
        .filter(mention -> mention.meanings().stream().anyMatch(Meaning::isThing))
        .filter(mention -> !best.filled().uses(mention))
        .count();
  }
}
