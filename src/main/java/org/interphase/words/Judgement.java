package org.interphase.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphase.question.Asking;
import org.interphase.words.Matcher.Scored;

/**
 * Whether the graph knows what a text asks.
 *
 * @param abstention what it does not know, in a sentence
 * @param notUnderstood the words that were not understood
 */
record Judgement(Optional<String> abstention, List<String> notUnderstood) {

  static Judgement of(
      ReadText read, List<Scored> scored, References references, Asking asking, Weights weights) {
    var strange = new ArrayList<String>();
    for (var mention : read.mentions()) {
      if (mention.isStrange()) {
        strange.add(mention.printed());
      }
    }
    for (var place : read.places()) {
      boolean isThere =
          switch (place.kind()) {
            case REFERENCE -> references.hasKey(place.number());
            case TABLE -> references.hasTable(place.number());
            case YEAR -> references.hasYear(place.number());
            default -> true;
          };
      if (!isThere) {
        strange.add(read.text().substring(place.start(), place.end()).strip());
      }
    }
    var unknown = unknown(read);
    if (!strange.isEmpty()) {
      return new Judgement(
          Optional.of("The graph knows nothing of " + String.join(", ", strange) + "."), unknown);
    }
    double doubt = unknown.size();
    if (doubt >= 1 && scored.get(0).like() < 0.5) {
      return new Judgement(
          Optional.of("The graph knows nothing of " + String.join(", ", unknown) + "."), unknown);
    }
    return new Judgement(Optional.empty(), unknown);
  }

  static List<String> unknown(ReadText read) {
    var unknown = new ArrayList<String>();
    var run = new StringBuilder();
    int end = -1;
    for (var mention : read.mentions()) {
      boolean isHan = mention.tokens().get(0).isHan();
      if (!mention.meanings().isEmpty()) {
        continue;
      }
      if (isHan) {
        if (mention.start() != end) {
          flush(run, unknown);
        }
        run.append(mention.printed());
        end = mention.end();
      } else if (mention.tokens().get(0).isWord() && mention.printed().length() > 2) {
        unknown.add(mention.printed());
      }
    }
    flush(run, unknown);
    return unknown;
  }

  private static void flush(StringBuilder run, List<String> unknown) {
    if (run.length() > 1) {
      unknown.add(run.toString());
    }
    run.setLength(0);
  }
}
