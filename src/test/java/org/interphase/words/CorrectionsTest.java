package org.interphase.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a word is a slip for. */
class CorrectionsTest {

  private static final Set<String> WORDS = Set.of("sodium", "apartment", "conductivity", "pain");

  @Test
  void mendsLettersLostAndSwapped() {
    var corrections = new Corrections(WORDS, word -> false);

    assertThat(corrections.of("condcutivty")).hasValue("conductivity");
    assertThat(corrections.of("podium")).hasValue("sodium");
  }

  /** What the graph does not have is meant only where a word hardly differs from it. */
  @Test
  void takesOnlyWhatHardlyDiffersForSomethingStrange() {
    var corrections = new Corrections(WORDS, word -> true);

    assertThat(corrections.of("sodum")).hasValue("sodium");
    assertThat(corrections.of("soduim")).hasValue("sodium");
  }

  @ParameterizedTest
  @ValueSource(strings = {"podium", "department", "plain"})
  void takesOtherWordsForNothingStrange(String word) {
    assertThat(new Corrections(WORDS, any -> true).of(word)).isEmpty();
  }
}
