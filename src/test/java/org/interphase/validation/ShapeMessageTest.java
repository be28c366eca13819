package org.interphase.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShapeMessageTest {

  @Test
  void splitsAfterTheFirstSentence() {
    assertThat(ShapeMessage.of("Expected at most 1.5 V. Correct it. Or leave it out."))
        .isEqualTo(new ShapeMessage("at most 1.5 V", "Correct it. Or leave it out."));
  }

  @Test
  void takesAForeignMessageOfOneSentenceAsWhatIsExpected() {
    assertThat(ShapeMessage.of("Less than 3 values."))
        .isEqualTo(new ShapeMessage("Less than 3 values", "Change it to be so."));
  }
}
