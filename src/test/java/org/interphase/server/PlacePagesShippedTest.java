package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages of references and sections of the shipped graph. */
class PlacePagesShippedTest {

  private static final String PLACE = "<td data-title=\"Place\">";
  private static final String REFERENCE = "<td data-title=\"Reference\">";

  @RegisterExtension static final RunningServer server = RunningServer.of(ShippedSite::serve);

  /** Each claim of the page rests on it, which no row has to say. */
  @Test
  void tellTheClaimsOfAReferenceWithoutNamingItInEach() {
    assertThat(server.page("/id/zhang-2023/reference/69"))
        .contains("<h2>Claims that rest on it</h2>", PLACE)
        .doesNotContain(REFERENCE);
  }

  /** Some claims are read in a figure, too, and each has a reference of its own. */
  @Test
  void nameReferencesAndPlacesWhereTheyDiffer() {
    assertThat(server.page("/id/zhang-2023/section-3.2"))
        .contains("<h2>Claims read here</h2>", PLACE, REFERENCE);
  }
}
