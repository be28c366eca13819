package org.interphase.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {

  @Test
  void leavesShortTextsAsTheyAre() {
    assertThat(Shortened.of("")).isEmpty();
    assertThat(Shortened.to(9, "found \"x\"")).isEqualTo("found \"x\"");
  }

  @Test
  void keepsBeginningAndEnd() {
    assertThat(Shortened.to(11, "found xxxxxxxx, expected y")).isEqualTo("foun … ed y");
    assertThat(Shortened.of("a" + "x".repeat(1_000_000) + "z"))
        .hasSizeLessThanOrEqualTo(Shortened.MOST)
        .startsWith("ax")
        .endsWith("xz");
  }

  /** 𝄞 takes two places of a text in Java. */
  @Test
  void partsNoCharacter() {
    assertThat(Shortened.to(11, "abc𝄞 and 𝄞xyz")).isEqualTo("abc … 𝄞xyz");
  }
}
