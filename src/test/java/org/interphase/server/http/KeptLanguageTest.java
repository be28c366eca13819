package org.interphase.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a href=\"/questions\"> | <a href=\"/questions?lang=de\">",
        "<a href=\"/plot?x=A&amp;y=B\" class=\"c\"> | <a href=\"/plot?x=A&amp;y=B&amp;lang=de\" class=\"c\">",
        "<a href=\"/id/zhang-2023/table-2/row-06#thickness\"> | <a href=\"/id/zhang-2023/table-2/row-06?lang=de#thickness\">",
        "<form action=\"/search\" method=\"get\"> | <form action=\"/search\" method=\"get\"><input type=\"hidden\" name=\"lang\" value=\"de\">",
      })
  void leadsOnInTheLanguage(String written, String kept) {
    assertThat(KeptLanguage.in(written, "de")).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a href=\"/questions/labels.csv?thing=a\">",
        "<a href=\"https://doi.org/10.1000/69\">",
        "<a href=\"//elsewhere.example/page\">",
        "<a href=\"#cite\">",
        "<link href=\"/assets/pico.min.css\">",
        "<form action=\"/curate/a\" method=\"post\">"
      })
  void leavesFilesAndOtherPlacesAlone(String written) {
    assertThat(KeptLanguage.in(written, "de")).isEqualTo(written);
  }
}
