package org.interphase.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "LAGP, 4",
    "Li₃PO₄, 6",
    "锂金属, 6",
    "リチウム, 8",
    "Ｌｉ, 4",
    "리튬, 4",
    "e\u0301, 1",
    "a\u200Db, 2",
    "σ̄, 1",
    "\uD83D\uDD0B, 2"
  })
  void countsPlaces(String text, int places) {
    assertThat(DisplayWidth.of(text)).isEqualTo(places);
  }
}
