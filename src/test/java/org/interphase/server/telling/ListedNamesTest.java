package org.interphase.server.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.interphase.question.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedNamesTest {

  @Test
  void takesShortNamesApart() {
    assertThat(ListedNames.parts("LFP; NCM811; S/C")).containsExactly("LFP", "NCM811", "S/C");
  }

  @Test
  void leavesAReferenceWhole() {
    var printed = "Z. Cheng; H. Pan; P. He; H. Zhou, J. Mater. Chem. A 2020, 8, 25217";
    var names = new ListedNames(new Answer("any", List.of("cathode", "citation"), List.of()), null);

    assertThat(names.parts(printed, 1)).containsExactly(printed);
    assertThat(names.parts("LFP; NCM811", 0)).containsExactly("LFP", "NCM811");
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
