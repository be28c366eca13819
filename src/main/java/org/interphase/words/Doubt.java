package org.interphase.words;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What speaks for and against the graph's knowing what a text asks: signs, each about one. */
final class Doubt {

  /** Who asks what several neighbours answer is not in doubt, but between them. */
  private static final int NEIGHBOURS = 3;

  /** What is less likely than this makes no difference. */
  private static final double LEAST = 1e-3;

  /** A temperature says less than another value, since tests of anything have one. */
  private static final double TEMPERATURE = 0.6;

  private Doubt() {}

  /**
   * The signs of a text for which questions were {@code scored}, and of which {@code unknown} was
   * not understood.
   */
  static Map<String, Double> signs(
      ReadText read, List<Scored> scored, List<String> unknown, Knowledge knowledge) {
    var best = scored.get(0);
    long things = unknown.stream().filter(Doubt::isThing).count();
    var signs = new LinkedHashMap<String, Double>();
    signs.put("always", 1.0);
    signs.put("unasked", unasked(read, knowledge));
    signs.put("likely", Math.log(likely(scored) + LEAST));
    signs.put("like", best.like());
    signs.put("nearer", nearer(read, best, knowledge));
    signs.put("chosen", chosen(best));
    signs.put("things", Math.min(2.0, things));
    signs.put("strange", Math.min(2.0, strange(read)));
    signs.put("left", Math.min(2.0, left(read, best)));
    return signs;
  }

  private static double chosen(Scored best) {
    return best.isChosenByMore() ? 1 : best.isChosen() ? TEMPERATURE : 0;
  }

  /** The logarithm of the odds that no question is asked. */
  private static double unasked(ReadText read, Knowledge knowledge) {
    var shares = knowledge.unasked().likelihoods(knowledge.features(read));
    return Math.log(shares[1] + LEAST) - Math.log(shares[0] + LEAST);
  }

  /**
   * How much more like the text is to one that asks the best question than to any that asks none.
   */
  private static double nearer(ReadText read, Scored best, Knowledge knowledge) {
    int questions = knowledge.learned().classes();
    var like = knowledge.likeness().nearest(knowledge.features(read), questions + 1);
    return best.like() - like[questions];
  }

  /** How likely it is that one of the likeliest is meant. */
  private static double likely(List<Scored> scored) {
    return scored.stream()
        .sorted(Comparator.comparingDouble(Scored::likely).reversed())
        .limit(NEIGHBOURS)
        .mapToDouble(Scored::likely)
        .sum();
  }

  private static double strange(ReadText read) {
    return read.mentions().stream().filter(Mention::isStrange).count();
  }

  /** Whether it is written as a formula or a short form, and no word of daily life. */
  private static boolean isThing(String word) {
    return word.codePoints().anyMatch(Character::isDigit)
        || word.codePoints().skip(1).anyMatch(Character::isUpperCase);
  }

  private static double left(ReadText read, Scored best) {
    return read.mentions().stream()
        .filter(Mention::hasThing)
        .filter(mention -> !best.filled().uses(mention))
        .count();
  }
}
