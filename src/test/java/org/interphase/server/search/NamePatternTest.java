package org.interphase.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternTest {

  private static final int NOT_AT_ALL = Integer.MAX_VALUE;

  @ParameterizedTest
  @CsvSource({
    "Al2O3, Al₂O₃, 0",
    "al2o3, Al2O3, 0",
    "LAGP IL, LAGP-IL, 0",
    "Li–Ge, Li-Ge, 0",
    "Ge O2, GeO2, 0",
    "Li-Ge, Li Ge alloy, 1",
    "SPI, 'SPI (succinonitrile-based solid polymer interlayer)', 1",
    "Al2O3, Cr on Al₂O₃, 2",
    "dendrite, growth of lithium dendrites, 3",
    "nitrile, succinonitrile, 4",
    "does SPI work with LFP?, LFP, 5",
    "reference 69, ref. 69 of Zhang 2023, 1",
    "Ref 16a, ref. 16a of Zhang 2023, 1",
  })
  void ranksTheVeryNameFirst(String text, String name, int rank) {
    assertThat(new NamePattern(text).rank(name)).isEqualTo(rank);
    assertThat(new NamePattern(text).rankOfFolded(NamePattern.folded(name))).isEqualTo(rank);
  }

  @ParameterizedTest
  @CsvSource({
    "SPI, crispiness",
    "Li-Ge, alloy of Li and Ge",
    "Cr on Al2O3, Cr film",
    "is it on, on",
    "which one?, which"
  })
  void passesOverWhatOnlySharesLetters(String text, String name) {
    assertThat(new NamePattern(text).rank(name)).isEqualTo(NOT_AT_ALL);
    assertThat(new NamePattern(text).rankOfFolded(NamePattern.folded(name))).isEqualTo(NOT_AT_ALL);
  }

  @Test
  void isEmptyWithoutWords() {
    assertThat(new NamePattern(" ?! ").isEmpty()).isTrue();
  }
}
