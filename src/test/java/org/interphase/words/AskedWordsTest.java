package org.interphase.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that nobody has asked with are taken for those that somebody has. */
class AskedWordsTest {

  private static final AskedWords ASKED =
      AskedWords.of(
          List.of("word laufen", "word kapazitaet", "word verlust", "word conduct", "piece lauf"));

  @ParameterizedTest
  @CsvSource({"laufn, laufen", "alufen, laufen", "connduct, conduct", "kapazitat, kapazitaet"})
  void takesSlipForTheWordThatIsMeant(String typed, String meant) {
    assertThat(ASKED.mended(Map.of("word " + typed, 1.0))).containsOnlyKeys("word " + meant);
  }

  @Test
  void takesCompoundForItsParts() {
    assertThat(ASKED.mended(Map.of("word kapazitaetsverlust", 1.0)))
        .containsOnlyKeys("word kapazitaet", "word verlust");
  }

  @ParameterizedTest
  @CsvSource({"word conduct", "word saufen", "word lauf", "piece laufn", "word kapazitaetsgewinn"})
  void leavesWhatIsKnownAndWhatIsLikeNoOther(String feature) {
    assertThat(ASKED.mended(Map.of(feature, 1.0))).containsOnlyKeys(feature);
  }
}
