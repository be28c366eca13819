package org.interphase.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.interphase.ExampleSources;
import org.junit.jupiter.api.Test;

/** Things are found by what they are called elsewhere, unless that is the name of several. */
class CatalogueTest {

  private static final Map<String, List<String>> ELSEWHERE =
      Map.of(
          "method/sol-gel", List.of("Sol-Gel-Verfahren", "Kochen", "Hot-pressing"),
          "method/sintering", List.of("Kochen"),
          "method/not-there", List.of("Zaubern"));

  private final Catalogue catalogue = ExampleSources.catalogue().alsoCalled(ELSEWHERE);

  @Test
  void findsAThingByAFurtherName() {
    assertThat(catalogue.named("method", "sol-gel-verfahren").map(CatalogueEntry::id))
        .contains("sol-gel");
  }

  @Test
  void takesANameOfTwoThingsForNeither() {
    assertThat(catalogue.named("method", "Kochen")).isEmpty();
  }

  @Test
  void keepsANameForTheThingThatHasItInTheCatalogue() {
    assertThat(catalogue.named("method", "Hot-pressing").map(CatalogueEntry::id))
        .contains("hot-pressing");
  }

  @Test
  void knowsNoFurtherNameOfWhatItDoesNotHave() {
    assertThat(catalogue.named("method", "Zaubern")).isEmpty();
  }
}
