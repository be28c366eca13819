package org.interphase.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements are held against what is asked, and not against the words in which it is asked. */
class WhatIsLackingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How far apart are the most stable 36f sites in LAGP? | \"6f\"",
        "Up to which voltage is the PEO-LAGP electrolyte of reference 99a stable? | \"9a\"",
        "Which LAGP in Table 1 has the highest total ionic conductivity? | highest",
        "Which full cell in Table 3 delivers the highest initial capacity? | \"3 delivers\"",
        "For which interlayers does Table 2 not give a thickness? | \"2 not\"",
        "Along which face does lithium preferentially grow at LAGP? | nowhere: preferentially"
      })
  void wordsOfAskingAreNotLacking(String question, String notTold) {
    assertThat(found(question)).doesNotContain(notTold);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What is the fracture toughness of LAGP? | toughness",
        "What is the price of germanium per kilogram? | kilogram",
        "What does LAGP do after 5000 cycles? | 5000 cycles"
      })
  void whatIsAskedForIsLacking(String question, String told) {
    assertThat(found(question))
        .contains("No statement has these words beside others of them")
        .contains("\"" + told + "\"");
  }

  @Test
  void claimIsFoundByWhatItsMethodWasAppliedToAndShowed() {
    var told =
        String.valueOf(
            ReviewAssistant.call(
                "find_claims", Map.of("words", "layer found on cycled LAGP in hybrid Li-S cell")));
    assertThat(told)
        .contains("a layer with F⁻, SO⁻ and C⁻ forms")
        .contains(
            "\"observation\":\"fragments F⁻, SO⁻ and C⁻ in a layer on LAGP\"",
            "\"method\":\"time-of-flight secondary ion mass spectrometry\"");
  }

  @Test
  void cathodeThatIsNamedInShortIsNotNarrowedToOneOfIts() {
    assertThat(found("Which LAGP composite electrolytes were tested with NCM cathodes?"))
        .contains("\"onlyCathode\":\"NCM\"");
  }

  private static String found(String question) {
    return String.valueOf(ReviewAssistant.call("find_questions", Map.of("words", question)));
  }
}
