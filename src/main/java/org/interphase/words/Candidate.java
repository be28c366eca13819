package org.interphase.words;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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
 * @param unused the numbers with a unit, as they are written, that no parameter takes and that the
 *     question does not hold for
 */
public record Candidate(
    CompetencyQuestion question,
    double score,
    Map<String, String> parameters,
    List<String> unused) {

  public Candidate {
    Objects.requireNonNull(question);
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    unused = List.copyOf(unused);
  }
}
