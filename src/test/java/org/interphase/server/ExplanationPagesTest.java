package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A film that was seen to hold back cracks, and what follows from that by the shipped rules. */
class ExplanationPagesTest {

  private static final String FILM = "/id/strategy/film";
  private static final String STATEMENT =
      "/explain?subject=https://w3id.org/interphase/id/strategy/film"
          + "&predicate=https://w3id.org/interphase/ontology%23suppressesByObservation"
          + "&object=%3Chttps://w3id.org/interphase/id/mechanism/cracks%3E";

  private static RunningServer server;

  @BeforeAll
  static void start() {
    var data = DatasetGraphFactory.createTxnMem();
    RunningServer.load(data, "explained.trig");
    server =
        new RunningServer(
            InterphaseServer.start(
                RunningServer.OPTIONS, data, RunningServer.questions(), "1", Path.of("ontology")));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void pageOfAThingLeadsToTheReason() {
    var page = server.get(FILM).body();
    assertThat(page).containsOnlyOnce("<a href=\"/explain?");
    var start = page.indexOf("/explain?");
    var address = page.substring(start, page.indexOf('"', start)).replace("&amp;", "&");

    assertThat(server.get(address).body())
        .contains("film suppressesByObservation cracks</bdi>, because")
        .contains("Rule: A claim that supports suppression")
        .contains("<a href=\"/id/zhang-2023/section-1\"");
  }

  @Test
  void programsReadItAsText() {
    assertThat(server.get(STATEMENT, "Accept", "text/plain").body())
        .isEqualTo(
            """
            film suppressesByObservation cracks, because
              - “The film held back <b>cracks</b>” is a SuppressionClaim, direction Supports, evidenceGrade DirectlyObserved, subject film, object cracks. [zhang-2023: Section 1]
              Rule: A claim that supports suppression makes its strategy suppress the mechanism, in the way the claim is known.
            """);
  }

  @Test
  void hostileLabelsAreText() {
    assertThat(server.get(STATEMENT).body())
        .contains("&lt;b&gt;cracks")
        .doesNotContain("<b>cracks");
  }

  @Test
  void saysWhatDoesNotFollow() {
    assertThat(server.get(STATEMENT.replace("Observation", "Purpose")).body())
        .contains("nothing says so, and it does not follow.");
  }

  @ParameterizedTest
  @CsvSource({
    "/explain, Parameter \\\"subject\\\" is missing",
    "'/explain?subject=spi&predicate=a:b&object=1', found \\\"spi\\\"",
    "'/explain?subject=a:b&predicate=a:b&object=%3Ca', expected a term as N-Triples has it",
  })
  void refusesWhatIsNoStatement(String address, String message) {
    var problem = server.get(address, "Accept", "text/plain");
    assertThat(problem.statusCode()).isEqualTo(400);
    assertThat(problem.body()).contains(message);
  }
}
