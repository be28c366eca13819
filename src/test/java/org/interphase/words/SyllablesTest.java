package org.interphase.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that sound alike are of one syllable. */
class SyllablesTest {

  @ParameterizedTest
  @CsvSource({"镁, 美", "锗, 者", "阻, 祖", "致, 至", "率, 律", "极, 级", "啊, 阿", "座, 坐"})
  void hearsAlikeWhatSoundsAlike(String one, String other) {
    assertThat(Syllables.of(one)).isNotNegative().isEqualTo(Syllables.of(other));
  }

  @ParameterizedTest
  @CsvSource({"镁, 铝", "薄, 博", "层, 曾", "锗, 锡"})
  void tellsOthersApart(String one, String other) {
    assertThat(Syllables.of(one)).isNotEqualTo(Syllables.of(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "½", "鋰", "钪", "丂"})
  void hearsNothingOfOtherCharacters(String character) {
    assertThat(Syllables.of(character)).isNegative();
  }
}
