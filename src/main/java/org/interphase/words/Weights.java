package org.interphase.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.interphase.question.CompetencyQuestion;
import org.interphase.words.Meaning.Kind;

/**
 * How much each sign counts: {@code weights.properties}, fitted to the tuning half of the texts.
 */
final class Weights {

  private final Properties values;

  private Weights(Properties values) {
    this.values = values;
  }

  static Weights read() {
    var values = new Properties();
    try (var in = Weights.class.getResourceAsStream("weights.properties")) {
      values.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Weights(values);
  }

  double of(String sign) {
    return Double.parseDouble(values.getProperty(sign));
  }

  /** What ranks questions before they are filled in. */
  double first(double likely, double like) {
    return of("likely") * Math.log(likely + 1e-3) + of("like") * like;
  }

  /** What ranks them after it. */
  double score(
      double likely, double like, CompetencyQuestion question, Filled filled, ReadText read) {
    double taken = 0;
    double left = 0;
    for (var mention : read.mentions()) {
      boolean isTold =
          mention.meanings().stream().anyMatch(m -> m.isThing() || m.kind() == Kind.AUTHOR);
      if (filled.uses(mention)) {
        taken += 1;
      } else if (isTold) {
        left += 1;
      }
    }
    for (var amount : read.amounts()) {
      if (filled.uses(amount)) {
        taken += 1;
      } else if (amount.hasUnit()) {
        left += 1;
      }
    }
    for (var place : read.places()) {
      if (filled.uses(place)) {
        taken += 1;
      } else {
        left += 1;
      }
    }
    return first(likely, like) + of("taken") * taken - of("left") * left;
  }
}
