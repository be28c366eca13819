package org.interphase.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.interphase.words.Places.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places that texts name by number. */
class PlacesTest {

  @ParameterizedTest
  @CsvSource({
    "what does ref. 72 report, REFERENCE, 72",
    "Referenz 18b, REFERENCE, 18b",
    "第72篇文献, REFERENCE, 72",
    "rows of Table 2, TABLE, 2",
    "Tabelle 3, TABLE, 3",
    "表4, TABLE, 4",
    "Abschnitt 3.2, SECTION, 3.2",
    "see Fig. 5a, FIGURE, 5a",
    "published in 2019, YEAR, 2019",
  })
  void findsPlace(String text, Kind kind, String number) {
    assertThat(Places.in(text))
        .singleElement()
        .satisfies(
            place -> {
              assertThat(place.kind()).isEqualTo(kind);
              assertThat(place.number()).isEqualTo(number);
            });
  }

  @Test
  void findsRowAndTable() {
    assertThat(Places.in("表2第6行"))
        .extracting(Places.Place::kind)
        .containsExactlyInAnyOrder(Kind.TABLE, Kind.ROW);
  }

  @Test
  void takesNoDurationForYear() {
    assertThat(Places.in("more than 2000 h")).isEmpty();
    assertThat(Places.in("2000 cycles")).isEmpty();
  }
}
