package org.interphase.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.interphase.plot.Extent.Reach;
import org.interphase.question.Chart;
import org.junit.jupiter.api.Test;

class ExtentTest {

  private static final Optional<Double> NONE = Optional.empty();

  @Test
  void isANumberWhereBothEndsAreOne() {
    assertThat(Extent.of(Optional.of(85.0), Optional.of(85.0), true, "", NONE))
        .contains(new Extent(Reach.EXACT, 85, 85));
    assertThat(Extent.of(Optional.of(85.0), NONE, false, "≈", NONE)).contains(Extent.of(85));
  }

  @Test
  void isARangeWhicheverEndStandsFirst() {
    assertThat(Extent.of(Optional.of(0.2), Optional.of(0.05), true, "", NONE))
        .contains(new Extent(Reach.RANGE, 0.05, 0.2));
  }

  @Test
  void isABoundWhereOneEndIsMissing() {
    assertThat(Extent.of(NONE, Optional.of(0.6), true, "<", NONE))
        .contains(new Extent(Reach.AT_MOST, 0.6, 0.6));
    assertThat(Extent.of(Optional.of(0.6), NONE, true, "", NONE))
        .contains(new Extent(Reach.AT_LEAST, 0.6, 0.6));
  }

  @Test
  void isABoundBySign() {
    assertThat(Extent.of(Optional.of(99.0), NONE, false, "≥", NONE))
        .contains(new Extent(Reach.AT_LEAST, 99, 99));
    assertThat(Extent.of(Optional.of(99.0), Optional.of(99.0), true, "<", NONE))
        .contains(new Extent(Reach.AT_MOST, 99, 99));
  }

  @Test
  void reachesToBothSidesByItsUncertainty() {
    assertThat(Extent.of(Optional.of(4.0), NONE, false, "", Optional.of(0.5)))
        .contains(new Extent(Reach.UNCERTAIN, 3.5, 4.5));
  }

  @Test
  void isNothingWithoutANumber() {
    assertThat(Extent.of(NONE, NONE, true, "≥", Optional.of(1.0))).isEmpty();
  }

  @Test
  void standsInTheMiddleAsItIsDrawn() {
    var range = new Extent(Reach.RANGE, 1, 100);
    assertThat(range.at(new Scale(0, 200, Chart.Scaling.LINEAR, List.of()))).isEqualTo(50.5);
    assertThat(range.at(new Scale(0.1, 1000, Chart.Scaling.LOG, List.of()))).isEqualTo(10);
    assertThat(
            new Extent(Reach.UNCERTAIN, 1, 9)
                .at(new Scale(0.1, 1000, Chart.Scaling.LOG, List.of())))
        .isEqualTo(5);
  }
}
