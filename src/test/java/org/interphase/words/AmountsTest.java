package org.interphase.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;
import org.interphase.words.Amount.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of texts, their units and bounds. */
class AmountsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "at least 60 cycles; 60; AT_LEAST",
        "mindestens 1.000 Zyklen; 1000; AT_LEAST",
        "60次以上; 60; AT_LEAST",
        "超过 80%; 80; AT_LEAST",
        "no more than 303 K; 303; AT_MOST",
        "höchstens 0,5 mm; 0.5; AT_MOST",
        "not below 2.8 x 10-4 S/cm; 0.00028; AT_LEAST",
        "at -40 °C; -40; NONE",
        "200+ cycles; 200; AT_LEAST",
        "100 oder mehr Zyklen; 100; AT_LEAST",
        "30 or less µm; 30; AT_MOST",
        "not thicker than 60 µm; 60; AT_MOST",
        "nicht dicker als 25 µm; 25; AT_MOST",
        "mind. 96 %; 96; AT_LEAST",
        "10 000 nm at most; 10000; AT_MOST",
        "no thicker than 60 µm, plus their conductivity; 60; AT_MOST",
        "5 mg/cm², mindestens aber; 5; AT_LEAST",
        "有没有不超过30 μm; 30; AT_MOST",
        "循环次数不到100圈; 100; AT_MOST",
      })
  void readsNumberAndBound(String text, double value, Bound bound) {
    var amounts = Amounts.in(text);

    assertThat(amounts)
        .singleElement()
        .satisfies(
            amount -> {
              assertThat(amount.value()).isCloseTo(value, withPercentage(0.001));
              assertThat(amount.bound()).isEqualTo(bound);
              assertThat(amount.hasUnit()).isTrue();
            });
  }

  @Test
  void tellsRatesFromTemperatures() {
    assertThat(Amounts.in("cells at 0.5 C")).extracting(Amount::unit).containsExactly(Unit.RATE);
    assertThat(Amounts.in("1C的电池")).extracting(Amount::unit).containsExactly(Unit.RATE);
    for (var degrees : List.of("cells at 60 C", "cells at -20 C", "cells at −5 C", "at 0 C")) {
      assertThat(Amounts.in(degrees))
          .singleElement()
          .satisfies(amount -> assertThat(amount.unit().dimension()).isEqualTo(Unit.TEMPERATURE));
    }
    assertThat(Amounts.in("balls of 3 C60")).noneMatch(Amount::hasUnit);
  }

  @Test
  void letsNoWordOfAnotherNumberTurnABoundAbout() {
    assertThat(Amounts.in("不低于800小时且至少200圈"))
        .extracting(Amount::bound)
        .containsExactly(Bound.AT_LEAST, Bound.AT_LEAST);
  }

  @Test
  void readsBothEndsOfRange() {
    assertThat(Amounts.in("zwischen 20 und 30 °C"))
        .singleElement()
        .satisfies(
            amount -> {
              assertThat(amount.value()).isEqualTo(20);
              assertThat(amount.upper()).isEqualTo(30);
              assertThat(amount.isRange()).isTrue();
            });
  }

  @Test
  void readsHalfOfUnit() {
    assertThat(Amounts.in("half an hour")).extracting(Amount::value).contains(0.5);
  }

  @Test
  void tellsToleranceFromValue() {
    assertThat(Amounts.in("25 °C ± 5 °C")).extracting(Amount::isTolerance).contains(true);
    assertThat(Amounts.in("60 °C plus minus 10 K"))
        .extracting(Amount::isTolerance)
        .containsExactly(false, true);
    assertThat(Amounts.in("333 K上下10 K"))
        .extracting(Amount::isTolerance)
        .containsExactly(false, true);
  }

  @Test
  void takesNoWordForNumberWithoutUnit() {
    assertThat(Amounts.in("which one lasts longest")).isEmpty();
  }
}
