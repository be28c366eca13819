package org.interphase.words;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interphase.words.Meaning.Kind;

/** What speaks for and against the graph's knowing what a text asks: signs, each about one. */
final class Doubt {

  private static final int MOST = 3;

  /** Who asks what several neighbours answer is not in doubt, but between them. */
  private static final int NEIGHBOURS = 3;

  private Doubt() {}

  /** The signs of a text, of which {@code unknown} was not understood. */
  static Map<String, Double> signs(ReadText read, List<Scored> scored, List<String> unknown) {
    var best = scored.get(0);
    var signs = new LinkedHashMap<String, Double>();
    long things = unknown.stream().filter(Doubt::isThing).count();
    double known = read.mentions().stream().filter(Doubt::isKnown).mapToDouble(Doubt::size).sum();
    signs.put("always", 1.0);
    signs.put("like", best.like());
    signs.put("likely", Math.log(likely(scored) + 1e-3));
    signs.put("things", Math.min(2.0, things));
    signs.put("known", Math.min(MOST, known) / MOST);
    signs.put("chosen", best.isChosen() ? 1.0 : 0.0);
    signs.put("whole", unknown.isEmpty() && known + read.places().size() > 0 ? 1.0 : 0.0);
    signs.put("left", Math.min(2.0, left(read, best)));
    return signs;
  }

  /** How likely it is that one of the likeliest is meant. */
  private static double likely(List<Scored> scored) {
    return scored.stream()
        .sorted(Comparator.comparingDouble(Scored::likely).reversed())
        .limit(NEIGHBOURS)
        .mapToDouble(Scored::likely)
        .sum();
  }

  /** A Chinese word has two characters. */
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
