package org.interphase.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.interphase.words.Places.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places that texts name by number. */
class PlacesTest {

  @ParameterizedTest
  @CsvSource({
    "what does ref. 72 report, REFERENCE, 72",
    "Referenz 18b, REFERENCE, 18b",
    "第72篇文献, REFERENCE, 72",
    "82号论文, REFERENCE, 82",
    "引用112的迁移数, REFERENCE, 112",
    "the paper numbered 123, REFERENCE, 123",
    "the plating time of number 71, REFERENCE, 71",
    "Fundort Nr. 107, REFERENCE, 107",
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

  @ParameterizedTest
  @ValueSource(strings = {"cycle number 100", "Zyklus Nr. 100", "number 5 mS/cm", "number 1 of 3"})
  void takesNoOtherNumberForReference(String text) {
    assertThat(Places.in(text)).isEmpty();
  }

  @Test
  void takesNoDurationForYear() {
    assertThat(Places.in("more than 2000 h")).isEmpty();
    assertThat(Places.in("2000 cycles")).isEmpty();
  }
}
