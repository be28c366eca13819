package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.interphase.question.QuestionCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a cell names in words leads to that thing, in whatever graph it stands. */
class NamedThingsTest {

  @RegisterExtension
  private static final RunningServer SERVER =
      RunningServer.of(
          () ->
              InterphaseServer.start(
                  RunningServer.OPTIONS,
                  Served.dataset(RunningServer.data("sample.trig", "formulas.trig"), "1"),
                  questions()));

  @Test
  void leadToTheCatalogueAndToMaterialsOfOneSource() {
    assertThat(SERVER.page("/questions/names"))
        .contains("<a href=\"/id/material/Li6PS5Cl\"", "<a href=\"/id/strategy/spi\"")
        .contains("role=\"rowheader\"><bdi>Li<sub>3</sub>N</bdi></td>");
  }

  private static QuestionCatalogue questions() {
    try {
      var folder = NamedThingsTest.class.getResource("naming").toURI();
      return QuestionCatalogue.read(Path.of(folder));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
