package org.interphase.source;

import java.util.List;
import java.util.Optional;

/**
 * What a program could only guess when it made a source of somebody's file, and what was answered.
 *
 * @param id what the answer names: {@code table-1/ionic-conductivity}
 * @param about where in the file it arose
 * @param asks the question
 * @param guess what was taken until an answer comes
 * @param because what the guess rests on
 * @param choices what else may be answered, as far as it can be listed
 * @param answer what a person has said
 */
public record OpenQuestion(
    String id,
    String about,
    String asks,
    Optional<String> guess,
    Optional<String> because,
    List<String> choices,
    Optional<String> answer) {

  /** True until a person has answered. */
  public boolean awaitsAnswer() {
    return answer.isEmpty();
  }

  /** The same question with its guess for an answer. */
  public OpenQuestion confirmed() {
    return new OpenQuestion(id, about, asks, guess, because, choices, guess);
  }
}
