package org.interphase.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

  @ParameterizedTest
  @CsvSource({"1, A", "6, F", "26, Z", "27, AA", "52, AZ", "53, BA", "702, ZZ", "703, AAA"})
  void namesAColumnAsASpreadsheetDoes(int number, String letters) {
    assertThat(Place.cell("table-2.csv", 6, "life", number))
        .hasToString("table-2.csv, row 6, column \"life\" (" + letters + ")");
  }
}
