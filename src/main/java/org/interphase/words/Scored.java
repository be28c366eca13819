package org.interphase.words;

import java.util.Map;
import java.util.function.Predicate;
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
    return names(parameter -> parameter.type() != Parameter.Type.SEARCH);
  }

  /** The same of what is no temperature, which tests of anything have. */
  boolean isChosenByMore() {
    return names(
        parameter ->
            parameter.type() != Parameter.Type.SEARCH
                && !NumberFilling.unit(parameter).dimension().equals(Unit.TEMPERATURE));
  }

  private boolean names(Predicate<Parameter> which) {
    return question.parameters().stream().filter(which).anyMatch(p -> filled.has(p.name()));
  }
}
