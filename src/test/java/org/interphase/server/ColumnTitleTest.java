package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnTitleTest {

  @ParameterizedTest
  @CsvSource({
    "row, Row",
    "thicknessUm, Thickness (µm)",
    "conductivityTemperatureC, Conductivity temperature (°C)",
    "relativeDensityPercent, Relative density (%)",
    "cRate, C rate",
    "hoursPerStep, Hours per step",
  })
  void makesATitleOfAName(String name, String title) {
    assertThat(ColumnTitle.of(name)).isEqualTo(title);
  }
}
