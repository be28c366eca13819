package org.interphase.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  private static final List<String> NAMES =
      List.of("Al2O3", "ASR", "Li3P", "PVCA", "SiO2", "SPI", "germanium");

  /** Of names that are as many slips away, the one with the same letters is meant. */
  @ParameterizedTest
  @CsvSource({
    "sipp, SPI",
    "sip, SPI",
    "spii, SPI",
    "si2o, SiO2",
    "pcva, PVCA",
    "gemranium, germanium"
  })
  void findsAShortNameWithSlips(String typed, String meant) {
    assertThat(Spelling.nearInAnyCase(typed, NAMES)).startsWith(meant);
  }

  @Test
  void takesNothingForWhatSharesOneLetterOfThree() {
    assertThat(Spelling.nearInAnyCase("ssx", NAMES)).isEmpty();
  }

  /** One slip is less than two, though the other name has more letters in common. */
  @Test
  void hasFewerSlipsFirst() {
    assertThat(Spelling.near("abcd", List.of("acbde", "abxd"))).containsExactly("abxd", "acbde");
  }
}
