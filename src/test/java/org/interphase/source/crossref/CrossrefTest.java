package org.interphase.source.crossref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphase.model.Doi;
import org.interphase.source.bibliography.Reference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrossrefTest {

  private static final Reference REFERENCE =
      new Reference(
          "69",
          List.of("Z. Cheng"),
          "",
          "J. Mater. Chem. A",
          "2020",
          "8",
          "25217",
          Optional.empty(),
          "");
  private static final String RECORD =
      StandIn.record(
          "10.1039/d0ta1",
          "Cheng",
          2020,
          "Journal of Materials Chemistry A",
          "8",
          "25217-25225",
          "T");

  @TempDir private Path cache;
  private final List<Duration> pauses = new ArrayList<>();
  private StandIn service;

  @BeforeEach
  void open() throws IOException {
    service = new StandIn();
  }

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void asksPolitelyAndOnlyOnce() throws IOException {
    service.finds(RECORD);

    assertThat(crossref().candidates(REFERENCE)).hasSize(1);
    assertThat(crossref().candidates(REFERENCE)).hasSize(1);

    assertThat(service.asked())
        .containsExactly(
            "/works?query.bibliographic=Z.%20Cheng%2C%20J.%20Mater.%20Chem.%20A%202020%2C%208%2C"
                + "%2025217&rows=5&select=DOI%2Ctitle%2Ccontainer-title%2Cshort-container-title"
                + "%2Cvolume%2Cpage%2Carticle-number%2Cauthor%2Cissued%2Cpublished%2Cpublished-print"
                + "%2Cpublished-online&mailto=me%40example.org"
                + " by interphase/1 (mailto:me@example.org)");
  }

  @Test
  void waitsAsLongAsItIsTold() throws IOException {
    service
        .says(429, Map.of("Retry-After", "7"), "{}")
        .says(
            404,
            Map.of("X-Rate-Limit-Limit", "5", "X-Rate-Limit-Interval", "1s"),
            "Resource not found.")
        .knows(RECORD);

    var crossref = crossref();
    assertThat(crossref.work(doi("10.1000/none"))).isEmpty();
    assertThat(crossref.work(doi("10.1039/d0ta1"))).isPresent();

    assertThat(pauses).containsExactly(Duration.ofSeconds(7), Duration.ofMillis(200));
    assertThat(service.asked().get(2)).startsWith("/works/10.1039%2Fd0ta1?mailto=");
  }

  @Test
  void givesUpAServiceThatFails() {
    service.says(500, Map.of(), "").says(503, Map.of(), "").says(500, Map.of(), "");

    assertThatThrownBy(() -> crossref().candidates(REFERENCE))
        .isInstanceOf(IOException.class)
        .hasMessage("Crossref at " + service.address() + " answered with status 500.");
    assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
  }

  @Test
  void refusesWhatIsNoAnswerOfCrossref() throws IOException {
    service.says(200, Map.of(), "{\"message\": {\"items\"").says(200, Map.of(), "<html>");
    service.finds(RECORD);

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> crossref().candidates(REFERENCE))
          .hasMessage(
              "Crossref at " + service.address() + " answered with something else than its JSON.");
    }
    assertThat(crossref().candidates(REFERENCE)).hasSize(1);
  }

  private static Doi doi(String name) {
    return Doi.of(name).orElseThrow();
  }

  private Crossref crossref() {
    return new Crossref(
        new CrossrefOptions(
            URI.create(service.address()),
            Optional.of("me@example.org"),
            "interphase/1",
            cache,
            Duration.ofSeconds(20)),
        pauses::add);
  }
}
