package org.interphase.server.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedNamesTest {

  @Test
  void takesShortNamesApart() {
    assertThat(ListedNames.parts("LFP; NCM811; S/C")).containsExactly("LFP", "NCM811", "S/C");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No number; Figure 2g has photographs.",
        "One clause of a sentence that goes on for rather long; then another"
      })
  void leavesSentencesWhole(String sentence) {
    assertThat(ListedNames.parts(sentence)).containsExactly(sentence);
  }
}
