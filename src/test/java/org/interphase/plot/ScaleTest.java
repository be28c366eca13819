package org.interphase.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.interphase.question.Chart.Scaling;
import org.junit.jupiter.api.Test;

class ScaleTest {

  @Test
  void marksRoundSteps() {
    var retention = Scale.over(70, 96, Scaling.LINEAR);
    assertThat(labels(retention)).containsExactly("70", "75", "80", "85", "90", "95", "100");
    assertThat(labels(Scale.over(0.1723, 0.68, Scaling.LINEAR)))
        .containsExactly("0", "0.2", "0.4", "0.6", "0.8");
    assertThat(labels(Scale.over(-3, 11_000, Scaling.LINEAR)))
        .containsExactly(
            "−2000", "0", "2000", "4000", "6000", "8000", "10\u202F000", "12\u202F000");
  }

  @Test
  void beginsAtZeroWhereThatIsNear() {
    assertThat(Scale.over(50, 200, Scaling.LINEAR).min()).isZero();
    assertThat(Scale.over(120, 200, Scaling.LINEAR).min()).isEqualTo(120);
    assertThat(Scale.over(-9, -1, Scaling.LINEAR).max()).isZero();
  }

  @Test
  void hasRoomAboutASingleValue() {
    assertThat(labels(Scale.over(25, 25, Scaling.LINEAR))).startsWith("0").endsWith("40");
    assertThat(Scale.over(0, 0, Scaling.LINEAR).fraction(0)).isBetween(0.0, 1.0);
    assertThat(labels(Scale.over(0.1, 0.1, Scaling.LOG))).contains("0.1");
  }

  @Test
  void writesSmallNumbersAsPowersOfTen() {
    assertThat(labels(Scale.over(0.00000129, 0.0109, Scaling.LOG)))
        .containsExactly("10⁻⁶", "10⁻⁵", "10⁻⁴", "10⁻³", "10⁻²");
    assertThat(labels(Scale.over(0.00008, 0.0006, Scaling.LOG)))
        .containsExactly("10⁻⁴", "2×10⁻⁴", "5×10⁻⁴");
    assertThat(labels(Scale.over(0.0000021, 0.0000078, Scaling.LINEAR)))
        .containsExactly("0", "2×10⁻⁶", "4×10⁻⁶", "6×10⁻⁶", "8×10⁻⁶");
  }

  @Test
  void marksOneTwoAndFiveWithinFewDecades() {
    // From 0.05/1.2 down to 0.04, from 1 × 1.2 up to 2.
    var current = Scale.over(0.05, 1, Scaling.LOG);
    assertThat(current.min()).isEqualTo(0.04);
    assertThat(current.max()).isEqualTo(2);
    assertThat(labels(current)).containsExactly("0.05", "0.1", "0.2", "0.5", "1", "2");
    assertThat(current.ticks()).extracting(Tick::value).contains(0.04, 0.06, 0.3, 0.9);
  }

  @Test
  void skipsDecadesWhereThereAreMany() {
    assertThat(labels(Scale.over(2e-12, 3e5, Scaling.LOG)))
        .hasSizeBetween(4, 9)
        .contains("10⁻⁹", "10⁰")
        .doesNotContain("10⁻⁸");
  }

  @Test
  void placesByRatioOnALogAxis() {
    var scale = new Scale(0.01, 100, Scaling.LOG, List.of());
    assertThat(scale.fraction(1)).isEqualTo(0.5);
    assertThat(scale.fraction(0.1)).isEqualTo(0.25);
    assertThat(scale.middle(0.1, 10)).isCloseTo(1, within(1e-12));
    assertThat(new Scale(0, 10, Scaling.LINEAR, List.of()).middle(2, 6)).isEqualTo(4);
  }

  /** 1000/298.15 is 3.354, 1000/353.15 is 2.832: hot lies left, and round steps are 0.1 apart. */
  @Test
  void laysTemperaturesByTheirReciprocal() {
    var scale = Scale.over(25, 80, Scaling.ARRHENIUS);
    assertThat(labels(scale)).containsExactly("2.8", "2.9", "3.0", "3.1", "3.2", "3.3", "3.4");
    assertThat(scale.fraction(80)).isCloseTo(0.0527, within(1e-3));
    assertThat(scale.fraction(25)).isCloseTo(0.9233, within(1e-3));
    assertThat(ArrheniusTicks.temperatures(84, 21))
        .extracting(Tick::label)
        .containsExactly("40", "60", "80");
  }

  @Test
  void refusesAnAxisWithoutLength() {
    assertThatThrownBy(() -> new Scale(2, 2, Scaling.LINEAR, List.of()))
        .hasMessage("An axis runs from 2.0 to 2.0.");
    assertThatThrownBy(() -> new Scale(0, 2, Scaling.LOG, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void holdsWhatItIsMadeFor(
      @ForAll @DoubleRange(min = -1e9, max = 1e9) double one,
      @ForAll @DoubleRange(min = -1e9, max = 1e9) double other) {
    double low = Math.min(one, other);
    double high = Math.max(one, other);
    var scale = Scale.over(low, high, Scaling.LINEAR);
    assertThat(scale.fraction(low)).isBetween(0.0, 1.0);
    assertThat(scale.fraction(high)).isBetween(scale.fraction(low), 1.0);
    assertThat(labels(scale)).doesNotHaveDuplicates().hasSizeBetween(2, 9);
  }

  @Property
  void holdsWhatItIsMadeForByRatio(
      @ForAll @DoubleRange(min = -12, max = 9) double one,
      @ForAll @DoubleRange(min = -12, max = 9) double other) {
    double low = Math.pow(10, Math.min(one, other));
    double high = Math.pow(10, Math.max(one, other));
    var scale = Scale.over(low, high, Scaling.LOG);
    assertThat(scale.fraction(low)).isBetween(0.0, 1.0);
    assertThat(scale.fraction(high)).isBetween(scale.fraction(low), 1.0);
    assertThat(labels(scale)).doesNotHaveDuplicates().hasSizeBetween(2, 12);
  }

  private static List<String> labels(Scale scale) {
    return scale.ticks().stream().map(Tick::label).filter(label -> !label.isEmpty()).toList();
  }
}
