package org.interphase.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in words, in three languages. */
class NumberWordsTest {

  @ParameterizedTest
  @CsvSource({
    "five, 5",
    "twenty-five, 25",
    "two hundred and fifty, 250",
    "a thousand, 1000",
    "zwölf, 12",
    "fünfundzwanzig, 25",
    "zweihundert, 200",
    "tausend, 1000",
    "二十五, 25",
    "两百, 200",
    "一千, 1000",
    "一万, 10000",
  })
  void readsNumber(String text, double value) {
    var found = NumberWords.at(text, 0);

    assertThat(found.value()).isEqualTo(value);
    assertThat(found.isPercent()).isFalse();
    assertThat(found.end()).isEqualTo(text.length());
  }

  @ParameterizedTest
  @CsvSource({
    "three quarters, 75",
    "vier Fünftel, 80",
    "百分之八十, 80",
    "八成, 80",
    "八成五, 85",
    "九成半, 95"
  })
  void readsShare(String text, double percent) {
    var found = NumberWords.at(text, 0);

    assertThat(found.isPercent()).isTrue();
    assertThat(found.value()).isEqualTo(percent);
  }

  @Test
  void readsNoOtherWord() {
    assertThat(NumberWords.at("interlayer", 0)).isNull();
  }
}
