package org.interphase.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** The ontology knows these quantities, and no source has a value of them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What stack pressure was applied to the full cells in Table 3? | stack pressure",
        "Which fracture toughness do hot-pressed pellets have? | fracture toughness",
        "Contact angles of molten lithium on LAGP | contact angle",
        "Which porosity has the bilayer? | porosity"
      })
  void quantityThatNothingHasIsNamed(String question, String quantity) {
    assertThat(found(question))
        .contains("No value of anything is told as “" + quantity + "”", "do not infer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Which activation energy has LAGP-LiF?",
        "What is the thickness of the CSSE?",
        "How much capacity does the cell with SPI keep?"
      })
  void quantityThatSomethingHasIsNot(String question) {
    assertThat(found(question)).doesNotContain("is told as");
  }

  /** What only the last part of a question asks for is sent, though the others have more words. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How much capacity does Manthiram's hybrid Li–S cell lose when the current is raised from 0.1 to 0.4 mA/cm², and which method showed its SLEI layer? | a layer with F⁻, SO⁻ and C⁻ forms",
        "According to Kang's depth profiling, how much Ge4+ was reduced at 150 nm, to what, and which lithium compounds were found in the interphase? | holds Li2CO3"
      })
  void everyPartOfAQuestionHasItsStatements(String question, String told) {
    assertThat(found(question)).contains(told);
  }

  /** Ref. 24 is by Chung and Kang; no author of a statement's reference is lacking. */
  @Test
  void authorOfWhatIsCitedIsNotLacking() {
    assertThat(found("How much of the germanium did Kang find reduced at 150 nm?"))
        .doesNotContain("beside others of them: Kang")
        .contains("three quarters of the germanium");
  }

  @Test
  void referenceIsOneWordWithItsKey() {
    assertThat(found("What does reference 16b say of LFP that is heated with LAGP?"))
        .doesNotContain("beside others of them: reference")
        .contains("LFP comes back unchanged");
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
