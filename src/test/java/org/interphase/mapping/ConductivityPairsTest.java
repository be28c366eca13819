package org.interphase.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import org.interphase.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Conductivities of one sample that cannot both be right. At most: a barrier of 1.5 eV lets it grow
 * 460 times from 25 to 60 °C, since 1.5 eV / k · (1/298.15 K − 1/333.15 K) is 6.13.
 */
class ConductivityPairsTest {

  private static final String SLIP_OF_A_HEADER =
      "Look whether one of the two columns is in another unit than its header says.";

  @TempDir private Path folder;
  private SmallSource source;

  @BeforeEach
  void begin() {
    source = new SmallSource(folder).withUsualRanges();
  }

  /** Each of the numbers is usual by itself. */
  @Test
  void columnInAnotherUnitThanThatAtAnotherTemperatureIsTold() {
    source
        .with("cool", at("25 °C", "Total"), "1e-7")
        .with("warm", at("60 °C", "Total"), "8e-4")
        .andRow("2e-7", "9e-4")
        .andRow("3e-7", "1.2e-3");

    assertThat(source.problems())
        .containsExactly(
            Problem.warning(
                source.description("column \"warm\""),
                "conductivities that are 4500 times those of column \"cool\" in the middle",
                "between 0.1 and 460 times as much from 25 to 60 °C",
                SLIP_OF_A_HEADER));
  }

  @Test
  void cellWithAnotherPowerOfTenIsTold() {
    source
        .with("cool", at("25 °C", "Total"), "1e-4")
        .with("warm", at("60 °C", "Total"), "4e-4")
        .andRow("2e-4", "7e-4")
        .andRow("3e-4", "1.1e-6");

    assertThat(source.problems())
        .extracting(Problem::found, Problem::expected, Problem::isWarning)
        .containsExactly(
            tuple(
                "\"1.1e-6\", 0.0037 times the \"3e-4\" in column \"cool\"",
                "between 0.1 and 460 times as much from 25 to 60 °C",
                true));
  }

  /** Whatever else is said of such cells, nothing is so many times nothing. */
  @Test
  void noConductivityIsComparedWithNone() {
    source
        .with("cool", at("25 °C", "Total"), "0")
        .with("warm", at("60 °C", "Total"), "4e-4")
        .andRow("0", "0")
        .andRow("-1e-4", "7e-4");

    assertThat(source.problems()).extracting(Problem::found).noneMatch(x -> x.contains("times"));
  }

  @Test
  void totalFarBelowTheBulkInTheWholeColumnIsTold() {
    source
        .with("bulk", at("25 °C", "Bulk"), "8e-3")
        .with("total", at("25 °C", "Total"), "8e-6")
        .andRow("8e-3", "8e-6")
        .andRow("8e-3", "8e-6");

    assertThat(source.problems())
        .containsExactly(
            Problem.warning(
                source.description("column \"total\""),
                "conductivities that are 0.001 times those of column \"bulk\" in the middle",
                "at least 0.0033 times as much from bulk to total",
                SLIP_OF_A_HEADER));
  }

  /** The last: one sample has poor grain boundaries. */
  @ParameterizedTest
  @CsvSource({
    "25 °C, Total, 1e-4, 60 °C, Total, 4e-4, 2e-4",
    "60 °C, Total, 4e-4, 25 °C, Total, 1e-4, 3e-5",
    "25 °C, Bulk, 8e-4, 25 °C, Total, 2e-5, 3e-4",
    "25 °C, Bulk, 8e-4, 60 °C, Total, 4e-4, 2e-4",
    "25 °C, Bulk, 8e-4, 25 °C, Total, 4e-4, 1e-7"
  })
  void whatCanBeIsNotTold(
      String at, String path, String one, String at2, String path2, String two, String other) {
    source
        .with("x", at(at, path), one)
        .with("y", at(at2, path2), two)
        .andRow(one, two)
        .andRow(one, other);

    assertThat(source.problems()).isEmpty();
  }

  private static String at(String temperature, String path) {
    return """
        "iph:notation": "expression", "iph:about": "sample",
        "iph:quantities": [
          {"quantity": "IonicConductivity", "unit": "S/cm", "header": true},
          {"quantity": "Temperature", "unit": "°C", "role": "measurement-condition",
           "printedInHeader": "%s"}],
        "iph:defaults": {"conductionPath": "%s"}"""
        .formatted(temperature, path);
  }
}
