package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.interphase.ExampleSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A film that was seen to hold back cracks, and what follows from that by the shipped rules. */
class ExplanationPagesTest {

  private static final String FILM = "/id/strategy/film";
  private static final String STATEMENT =
      "/explain?subject=https://w3id.org/interphase/id/strategy/film"
          + "&predicate=https://w3id.org/interphase/ontology%23suppressesByObservation"
          + "&object=%3Chttps://w3id.org/interphase/id/mechanism/cracks%3E";

  @RegisterExtension
  static final RunningServer server =
      RunningServer.of(
          () ->
              InterphaseServer.start(
                  RunningServer.ROOMY,
                  Served.dataset(RunningServer.data("explained.trig"), "1")
                      .explainedBy(ExampleSources.HOME.resolve("ontology")),
                  RunningServer.questions()));

  @RegisterExtension
  static final RunningServer near =
      RunningServer.of(
          () ->
              InterphaseServer.start(
                  RunningServer.OPTIONS,
                  Served.service(server.address("/sparql"))
                      .explainedBy(ExampleSources.HOME.resolve("ontology")),
                  RunningServer.questions()));

  @Test
  void pageOfAThingLeadsToTheReason() {
    var page = server.get(FILM).body();
    assertThat(page).containsOnlyOnce("<a href=\"/explain?");
    assertThat(page).contains("aria-label=\"why? iph:suppressesByObservation: cracks\">why?</a>");
    int start = page.indexOf("/explain?");
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
              - “The film held back <b>cracks</b>” is a SuppressionClaim, direction Supports, evidenceGrade DirectlyObserved, wording Observed, subject film, object cracks. [zhang-2023: Section 1]
              Rule: A claim that supports suppression makes its strategy suppress the mechanism, in the way the claim is known, unless only the curators conclude it.
            """);
  }

  @Test
  void saysTheSameOverAFarService() {
    assertThat(RunningServer.unversioned(near.get(STATEMENT).body()))
        .isEqualTo(RunningServer.unversioned(server.get(STATEMENT).body()));
    assertThat(near.get(FILM).body()).contains("<a href=\"/explain?");
    assertThat(near.get(STATEMENT, "Accept", "text/plain").body())
        .startsWith("film suppressesByObservation cracks, because")
        .contains("[zhang-2023: Section 1]");
  }

  @Test
  void assistantsOverAFarServiceHaveTheTool() {
    var call = "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/list\"}";
    var tools =
        near.send(
            near.request("/mcp", "Accept", "application/json, text/event-stream")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(call)));
    assertThat(tools.body()).contains("\"name\":\"explain\"");
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
    "/explain, Found no parameter \\\"subject\\\"",
    "'/explain?subject=spi&predicate=a:b&object=1', found \\\"spi\\\"",
    "'/explain?subject=a:b&predicate=a:b&object=%3Ca', expected a term as N-Triples has it",
  })
  void refusesWhatIsNoStatement(String address, String message) {
    var problem = server.get(address, "Accept", "text/plain");
    assertThat(problem.statusCode()).isEqualTo(400);
    assertThat(problem.body()).contains(message);
  }
}
