package org.interphase.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.interphase.ExampleSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "thicknessUm|thickness [µm]|Thickness|µm",
        "temperatureC|its temperature [°C]; empty where none is printed|Temperature|°C",
        "temperatureC|temperature [°C], or R.T. where that is printed|Temperature|°C",
        "outOf|how many are compared|Out of|''",
        "iri|the comparison|Comparison|''",
        "iri|the strategy's IRI|Strategy's IRI|''",
        "locus|the place's IRI|Place's IRI|''",
        "locus|where it stands|Place|''",
        "iri|where it is found|Iri|''",
      })
  void hasTheUnitThatTheDescriptionGives(
      String name, String description, String title, String unit) {
    assertThat(Heading.of(name, description)).isEqualTo(new Heading(title, unit));
  }

  /** A name such as {@code temperatureC} ends in a unit, which its description must give. */
  @Test
  void noTitleEndsInAUnit() {
    assertThat(QuestionCatalogue.read(ExampleSources.HOME.resolve("queries")).all())
        .flatExtracting(CompetencyQuestion::columns)
        .extracting(column -> Heading.of(column.name(), column.description()).title())
        .isNotEmpty()
        .noneMatch(title -> title.matches("(?i).* (um|c|ev|percent|v)"));
  }
}
