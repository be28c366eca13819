package org.interphase.question;

import java.util.Arrays;
import java.util.Optional;

/** How a statement is known, the strongest grade first. */
public enum EvidenceGrade {
  DIRECTLY_OBSERVED(
      "directly observed",
      "●",
      "A method that the source names showed, on a specimen, the very thing that is claimed."),
  STATED_PURPOSE(
      "stated purpose",
      "◐",
      "It is stated as an aim, and no evidence is given that the aim was reached."),
  INFERRED_ONLY(
      "inferred only",
      "○",
      "It is concluded from something else; no method that looked at it is named.");

  private final String words;
  private final String sign;
  private final String meaning;

  EvidenceGrade(String words, String sign, String meaning) {
    this.words = words;
    this.sign = sign;
    this.meaning = meaning;
  }

  /** The grade that answers name by these words. */
  public static Optional<EvidenceGrade> of(String words) {
    return Arrays.stream(values()).filter(grade -> grade.words.equals(words)).findFirst();
  }

  /** Its name in answers. */
  public String words() {
    return words;
  }

  /** A sign that tells it from the others without colour: the fuller, the stronger. */
  public String sign() {
    return sign;
  }

  /** What it means, as a sentence. */
  public String meaning() {
    return meaning;
  }
}
