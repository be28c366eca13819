package org.interphase.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {

  private static final List<String> OFFERED =
      List.of("text/turtle", "application/json", "text/csv");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | text/turtle",
        "*/* | text/turtle",
        "TEXT/CSV | text/csv",
        "text/csv;Q=0.5, application/json;q=0.4 | text/csv",
        "text/*;q=0.9, text/turtle;q=0.1, application/json;q=0.5 | text/csv",
        "*/*;q=0.1, text/turtle;q=0 | application/json",
        "text/csv, application/json | application/json",
        "text/csv;header=absent | text/csv",
        "* | text/turtle",
        "application/json;q=0.1, *;q=0.05 | application/json",
        "text/csv;q=.3, text/turtle;q=.2 | text/csv",
        "text/html, image/gif, *; q=.2, */*; q=.2 | text/turtle",
        "text/turtle;note=\"a,b;q=0\";q=0.2, text/csv;q=0.3 | text/csv",
        "nonsense |",
        "nonsense, text/csv | text/csv",
        "image/png |",
        "*/*;q=0 |",
        "text/turtle;q=0, application/json;q=0.0, text/csv;q=0.000 |"
      })
  void choosesByTheMostSpecificRange(String lines, String chosen) {
    assertThat(Accept.of(lines).best(OFFERED).orElse(null)).isEqualTo(chosen);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8 | true",
        "text/html | true",
        "text/turtle, text/html | true",
        "text/turtle, text/html;q=0.5 | false",
        "application/json, text/html;q=0.9 | false",
        "*/* | false",
        "text/* | false",
        "text/html;q=0 | false",
        "'' | false"
      })
  void takesForAPersonWhoLikesPagesBest(String lines, boolean isPerson) {
    assertThat(Accept.of(lines).prefersPage(OFFERED)).isEqualTo(isPerson);
    assertThat(Accept.of(lines).prefersPage()).isEqualTo(isPerson);
  }
}
