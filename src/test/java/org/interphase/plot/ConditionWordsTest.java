package org.interphase.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "c rate 0.2 1/h|0.2 C",
        "temperature 55 °C; c rate 1 1/h|1 C, 55 °C",
        "voltage window 2.8–4 V; room temperature|room temperature, 2.8–4 V",
        "C-rate 0.5 1/h; temperature R.T.|0.5 C, R.T.",
        "stack pressure 5 MPa|stack pressure 5 MPa",
        "total path; temperature 25 °C; temperature 25 °C|25 °C, total path",
      })
  void saysConditionsAsPeopleDo(String found, String said) {
    assertThat(ConditionWords.of(found)).isEqualTo(said);
    assertThat(ConditionWords.of(found.replace(" °C", "\u00A0°C")).replace('\u00A0', ' '))
        .isEqualTo(said);
  }
}
