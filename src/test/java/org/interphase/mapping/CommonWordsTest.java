package org.interphase.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.interphase.model.Problem;
import org.interphase.vocabulary.IPH;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        "3e-4 (Room temperature)",
        "3e-4 (室温)"
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
  @CsvSource({
    "n.r., NotReported",
    "NR, NotReported",
    "N/A, NotReported",
    "n/a, NotReported",
    "NA, NotReported",
    "#N/A, NotReported",
    "NaN, NotReported",
    "null, NotReported",
    "not reported, NotReported",
    "−, NotReported",
    "…, NotReported",
    "—, NotReported",
    "' ', NotReported",
    "n.d., NotMeasured",
    "n.b., NotMeasured",
    "k. A., NotReported",
    "n. b., NotMeasured",
    "未测, NotMeasured",
    "未报道, NotReported",
    "ND, NotMeasured",
    "not measured, NotMeasured"
  })
  void tellsWhyThereIsNoValue(String cell, String status) {
    source.with("c", CONDUCTIVITY.formatted(""), cell);

    assertStatus(status);
    assertThat(isGap()).isTrue();
  }

  @Test
  void takesWhatDoesNotApplyForNoGap() {
    source.with("c", CONDUCTIVITY.formatted(""), "not applicable");

    assertStatus("NotApplicable");
    assertThat(isGap()).isFalse();
  }

  @Test
  void takesAColumnsWordForWhatItsTableSays() {
    var words =
        "\"iph:words\": {\"n.a.\": {\"property\": \"reportStatus\", \"value\": \"NotApplicable\"}}, ";
    source.with("c", words + CONDUCTIVITY.formatted(""), "n.a.");

    assertStatus("NotApplicable");
  }

  /** NA is short for what is not available, Na is sodium. */
  @Test
  void tellsWordsFromSymbolsByTheirCapitals() {
    var composition = "\"iph:notation\": \"composition\", \"iph:about\": \"sample\"";
    source.withFamilies().with("c", composition, "Na");

    assertThat(source.problems()).isEmpty();
    assertThat(source.about("#c").contains(null, IPH.reportStatus.asNode(), null)).isFalse();
    assertThat(source.about("/sample").contains(null, IPH.ofMaterial.asNode(), null)).isTrue();
  }

  private void assertStatus(String status) {
    assertThat(source.problems()).isEmpty();
    assertThat(
            source.about("#c").contains(null, IPH.reportStatus.asNode(), IPH.term(status).asNode()))
        .isTrue();
  }

  private boolean isGap() {
    var conductivity = IPH.term("IonicConductivity").asNode();
    return source.about("").contains(null, IPH.notReported.asNode(), conductivity);
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
