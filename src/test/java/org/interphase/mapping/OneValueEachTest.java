package org.interphase.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.interphase.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a curator is told where a cell prints two values of one quantity. */
class OneValueEachTest {

  static final String CONDUCTIVITY =
      """
      "iph:notation": "expression", "iph:about": "sample",
      "iph:quantities": [
        {"quantity": "IonicConductivity", "unit": "S/cm", "header": true},
        {"quantity": "Temperature", "unit": "°C", "role": "measurement-condition"}]""";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "0.05 × 2, two numbers for one IonicConductivity",
    "20 x 20, two numbers for one IonicConductivity",
    "0.35 at 50, two numbers for one IonicConductivity",
    "0.5 mS/cm after 2, two numbers for one IonicConductivity",
    "3 on 4, two numbers for one IonicConductivity",
    "0.5 mS/cm (60 °C) for 30 °C, two values of Temperature",
    "3e-4 S/cm (0.3 mS/cm), two values of IonicConductivity"
  })
  void refusesASecondValueOfAQuantity(String cell, String found) {
    assertThat(new SmallSource(folder).with("c", CONDUCTIVITY, cell).problems())
        .extracting(Problem::found)
        .containsExactly(found + " in \"" + cell + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3e-4 (25 °C, RT)",
        "3e-4 (RT, 25 °C)",
        "3e-4 (60 °C) at RT",
        "3e-4 (RT) at 298 K"
      })
  void refusesAWordBesideANumberOfTheSameQuantity(String cell) {
    var column =
        CONDUCTIVITY
            + """
            ,
            "iph:words": {"RT": {
              "quantity": "Temperature", "role": "measurement-condition",
              "property": "qualitativeValue", "value": "RoomTemperature"}}""";

    assertThat(new SmallSource(folder).with("c", column, cell).problems())
        .extracting(Problem::found, Problem::expected)
        .containsExactly(
            tuple(
                "\"RT\" beside a number for one Temperature in \"" + cell + "\"",
                "the number or the word"));
  }

  @Test
  void saysHowTwoNumbersAreWritten() {
    assertThat(new SmallSource(folder).with("c", CONDUCTIVITY, "0.05 × 2").problems())
        .extracting(Problem::expected, Problem::mend)
        .containsExactly(
            tuple(
                "one number, or a range",
                "Write a range as 3–4 and an uncertainty behind ±; for a product such as 0.05 × 2,"
                    + " mark what each of its numbers is by \"factor\" in the column's"
                    + " description."));
  }

  @ParameterizedTest
  @CsvSource({"60 °C", "333 K"})
  void refusesAConditionWithoutItsValue(String cell) {
    assertThat(new SmallSource(folder).with("c", CONDUCTIVITY, cell).problems())
        .extracting(Problem::found)
        .containsExactly("a condition without the value that it is of in \"" + cell + "\"");
  }
}
