package org.interphase.server.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnTitleTest {

  @ParameterizedTest
  @CsvSource({
    "row, 'source, table and row', Row",
    "thicknessUm, thickness [µm], Thickness (µm)",
    "currentDensity, current density of that test [mA/cm²], Current density (mA/cm²)",
    "conductivityTemperatureC, its temperature [°C], Conductivity temperature (°C)",
    "fullTemperature, 'temperature [°C], or R.T. where that is printed', Full temperature (°C)",
    "hoursPerStep, time of one step [h], Hours per step (h)",
    "thicknessUm, thickness, Thickness um",
    "cRate, '', C-rate",
    "cRateMax, its upper end [1/h], C-rate max (1/h)",
    "platingStrippingHours, how long it ran [h], Plating/stripping time (h)",
    "platingStrippingQualifier, '', Plating/stripping time qualifier",
    "textLocus, '', Text place",
    "locus, where it stands, Place",
    "pressureMpa, pressure [MPa], Pressure (MPa)",
  })
  void makesATitleOfTheNameAndTheUnit(String name, String description, String title) {
    assertThat(ColumnTitle.of(name, description)).isEqualTo(title);
  }
}
