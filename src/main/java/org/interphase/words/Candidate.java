package org.interphase.words;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.interphase.question.CompetencyQuestion;

/**
 * A question that a text may ask.
 *
 * @param question the curated question
 * @param score how likely it is meant, from 0 to 1
 * @param parameters the values that the text names, as the question takes them, by name, in the
 *     question's order; what is not here has its default
 */
public record Candidate(CompetencyQuestion question, double score, Map<String, String> parameters) {

  public Candidate {
    Objects.requireNonNull(question);
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }
}
