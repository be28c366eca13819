package org.interphase.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.interphase.model.Problem;
import org.interphase.vocabulary.IPH;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that every table may use, without a word of its description. */
class CommonWordsTest {

  private static final String CONDUCTIVITY =
      """
      "iph:notation": "expression", "iph:about": "sample",
      "iph:quantities": [
        {"quantity": "IonicConductivity", "unit": "S/cm", "header": true},
        {"quantity": "Temperature", "unit": "°C", "role": "measurement-condition"%s}]""";

  @TempDir private Path folder;
  private SmallSource source;

  @BeforeEach
  void begin() {
    source = new SmallSource(folder).withRoomTemperature();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3e-4 (RT)",
        "3e-4 (rt)",
        "3e-4 (r.t.)",
        "3e-4 (R.T.)",
        "3e-4 at room temperature",
        "3e-4, room temp.",
        "3e-4 (Room temperature)"
      })
  void readsRoomTemperature(String cell) {
    assertRoomTemperature(source.with("c", CONDUCTIVITY.formatted(""), cell));
  }

  @Test
  void readsRoomTemperatureInAHeader() {
    var description = CONDUCTIVITY.formatted(", \"printedInHeader\": \"RT\"");

    assertRoomTemperature(source.with("c", description, "3e-4"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "n.r.",
        "NR",
        "N/A",
        "n/a",
        "NA",
        "#N/A",
        "n.d.",
        "ND",
        "NaN",
        "null",
        "not reported",
        "−",
        "…",
        "—"
      })
  void takesWordsForNotReported(String cell) {
    source.with("c", CONDUCTIVITY.formatted(""), cell);

    assertThat(source.problems()).isEmpty();
    assertThat(
            source
                .about("")
                .contains(null, IPH.notReported.asNode(), IPH.term("IonicConductivity").asNode()))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "TBD", "n.r.?"})
  void asksAboutOtherWords(String cell) {
    assertThat(source.with("c", CONDUCTIVITY.formatted(""), cell).problems()).hasSize(1);
  }

  @Test
  void takesTheColumnsOwnWordsForNotReported() {
    var description = "\"null\": [\"?\"], " + CONDUCTIVITY.formatted("");

    assertThat(source.with("c", description, "?").problems()).isEmpty();
    assertThat(source.with("d", description, "n.r.").problems())
        .extracting(Problem::found)
        .containsExactly("\"n.r.\"");
  }

  private static void assertRoomTemperature(SmallSource source) {
    assertThat(source.problems()).isEmpty();
    assertThat(
            source
                .about("/sample/ionic-conductivity/temperature")
                .contains(
                    null,
                    IPH.property("qualitativeValue").asNode(),
                    IPH.term("RoomTemperature").asNode()))
        .isTrue();
  }
}
