package org.interphase.question;

import java.util.Objects;
import java.util.Set;

/**
 * One of the ways in which people ask a question.
 *
 * @param language the tag of its language
 * @param text its words, with {@code {name}} in the place of parameters
 */
public record Phrasing(String language, String text) {

  /** The languages in which phrasings are given. */
  public static final Set<String> LANGUAGES = Set.of("de", "en", "zh");

  public Phrasing {
    Objects.requireNonNull(language);
    Objects.requireNonNull(text);
  }

  /** Its words and the parameters among them. */
  public Sentence sentence() {
    return Sentence.of(text);
  }
}
