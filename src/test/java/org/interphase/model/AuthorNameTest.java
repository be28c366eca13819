package org.interphase.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Yue Zhang; Zhang",
        "Müller, Jürgen; Müller",
        "Müller, J.; Müller",
        "Sammy Davis Jr.; Davis",
        "Sammy Davis, Jr.; Davis",
        "Davis, Sammy, Jr.; Davis",
        "Davis Jr., Sammy; Davis",
        "John Smith III; Smith",
        "Ludwig van der Berg; van der Berg",
        "van der Berg, Ludwig Karl; van der Berg",
        "Carl von Linné; von Linné",
        "María de la Cruz; de la Cruz",
        "García Márquez, G. J.; García Márquez",
        "J.-S. Lee; Lee",
        "K. M. O'Neil; O'Neil",
        "Plato; Plato",
        "Example A.; Example",
        "Example A. B.; Example",
        "Example A; Example",
        "van der Berg L.; van der Berg",
        "García Márquez G.-J.; García Márquez",
        "A. Example; Example",
        "EXAMPLE LEE; LEE",
        "Prof. Ada Example, PhD; Example",
        "Ada Example Ph.D.; Example",
        "Ada\u00A0Example; Example",
        "Ludwig\u2009van\u00A0der Berg; van der Berg"
      })
  void tellsTheFamilyName(String text, String family) {
    assertThat(AuthorName.of(text)).contains(new AuthorName(family));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Ada Example, Ben Sample and Cy Third",
        "Ada Example and Ben Sample",
        "Ada Example & Ben Sample",
        "Ada Example; Ben Sample",
        "Ada Example, Ben Sample",
        "Ada Example, Ben Sample, Cy Third",
        "Example, A., Sample, B.",
        "Ada Example et al.",
        "Ada Example1",
        "Example AB",
        "Ada LEE",
        "Example,"
      })
  void refusesWhatIsNotOneAuthor(String text) {
    assertThat(AuthorName.of(text)).isEmpty();
  }
}
