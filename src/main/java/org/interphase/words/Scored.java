package org.interphase.words;

import java.util.Map;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.Parameter;

/**
 * A question with what speaks for it.
 *
 * @param filled its parameters as the text fills them in
 * @param likely how likely it is by what was learned from phrasings
 * @param like how like the text is to the nearest of them
 * @param signs what ranks it
 * @param score all of it together
 */
record Scored(
    CompetencyQuestion question,
    Filled filled,
    double likely,
    double like,
    Map<String, Double> signs,
    double score) {

  /** The same for who asks: the question as {@code read} fills it in. */
  Candidate candidate(double share, ReadText read) {
    return new Candidate(
        question, share, filled.values(), UnusedAmounts.of(read, question, filled));
  }

  /** Whether the text names a value, not only words to look for. */
  boolean isChosen() {
    return question.parameters().stream()
        .anyMatch(p -> p.type() != Parameter.Type.SEARCH && filled.has(p.name()));
  }
}
