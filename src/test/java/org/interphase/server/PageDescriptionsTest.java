package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What lists of results show of a page. */
class PageDescriptionsTest {

  @RegisterExtension static final RunningServer server = RunningServer.withPages("1");

  private static final List<String> PAGES =
      List.of(
          "/",
          "/questions",
          "/questions/labels",
          "/plot",
          "/compare",
          "/failures",
          "/discrepancies",
          "/sparql-editor",
          "/id/strategy/spi",
          "/id/mechanism/germanium-reduction");

  @Test
  void eachPageSaysInWordsOfItsOwnWhatItShows() {
    assertThat(PAGES.stream().map(PageDescriptionsTest::description))
        .doesNotHaveDuplicates()
        .noneMatch(text -> text.endsWith("in a knowledge graph of solid-electrolyte interfaces."));
    assertThat(description("/id/strategy/spi"))
        .startsWith("SPI interlayer (")
        .contains("polymer interlayer");
  }

  private static String description(String path) {
    return Jsoup.parse(server.page(path)).selectFirst("meta[name=description]").attr("content");
  }
}
