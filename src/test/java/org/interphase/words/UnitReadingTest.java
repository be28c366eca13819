package org.interphase.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units as texts write them, in three languages. */
class UnitReadingTest {

  @ParameterizedTest
  @CsvSource({
    "80, g/m2, mg/cm2, 8",
    "80, Gramm pro Quadratmeter, mg/cm2, 8",
    "60, 微米, mm, 0.06",
    "30, 天, h, 720",
    "25, days, h, 600",
    "5, A/m², mA/cm², 0.5",
    "2, mA cm⁻², A/m², 20",
    "353.15, K, °C, 80",
  })
  void readsUnitsThatAreLike(double value, String written, String wanted, double converted) {
    var unit = UnitReading.at(written, 0).orElseThrow();
    var other = UnitReading.at(wanted, 0).orElseThrow().unit();

    assertThat(unit.end()).isEqualTo(written.length());
    assertThat(unit.unit().isLike(other)).isTrue();
    assertThat(unit.unit().convert(value, other)).isCloseTo(converted, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({"cycles", "Zyklen", "圈", "次"})
  void countsCycles(String written) {
    assertThat(UnitReading.at(written, 0).orElseThrow().unit()).isEqualTo(Unit.CYCLES);
  }

  @Test
  void takesNoOtherWordForUnit() {
    assertThat(UnitReading.at("interlayer", 0)).isEmpty();
    assertThat(UnitReading.at("夹层", 0)).isEmpty();
  }
}
