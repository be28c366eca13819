package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.jena.atlas.json.JSON;
import org.interphase.server.ask.QueryGate;
import org.interphase.server.http.HttpProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlLimitsTest {

  /** Seven triples to the power of twelve: nobody waits for that. */
  private static final String CROSS_PRODUCT =
      "SELECT (COUNT(*) AS ?n) WHERE { "
          + "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o . ?p ?q ?r . "
          + "?s ?t ?u . ?v ?w ?x . ?y ?z ?aa . ?ab ?ac ?ad . ?ae ?af ?ag . ?ah ?ai ?aj }";

  private static final String ALL = "SELECT * WHERE { ?s ?p ?o }";

  @Test
  void answersATimeOutAsAnErrorThatSaysHowToNarrowTheQuery() {
    try (var server = RunningServer.with(options(Duration.ofMillis(200), 1000))) {
      var response = server.ask(CROSS_PRODUCT);
      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(detail(response))
          .isEqualTo(
              "The query was stopped after 0.2 s, and no part of its result is sent. Narrow it:"
                  + " name a class or a thing, join every pattern to another by a variable, ask"
                  + " for less at a time with LIMIT.");
    }
  }

  /** Its first rows come at once, so a streaming server would have sent status 200 by then. */
  @Test
  void sendsNoPartOfAResultThatTimesOutWhileRowsAreComing() {
    var slow = CROSS_PRODUCT.replace("(COUNT(*) AS ?n)", "*");
    try (var server = RunningServer.with(options(Duration.ofMillis(200), Integer.MAX_VALUE))) {
      var response = server.ask(slow, "Accept", "text/csv");
      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(response.body()).doesNotContain("germanium");
    }
  }

  @Test
  void givesAsManyRowsAsTheLimit() {
    try (var server = RunningServer.with(options(Duration.ofSeconds(30), 7))) {
      var response = server.ask(ALL, "Accept", "text/csv");
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.body().lines()).hasSize(8);
    }
  }

  @Test
  void givesNoRowsWhenThereAreMoreThanTheLimit() {
    try (var server = RunningServer.with(options(Duration.ofSeconds(30), 6))) {
      var response = server.ask(ALL, "Accept", "text/csv");
      assertThat(response.statusCode()).isEqualTo(413);
      assertThat(detail(response))
          .isEqualTo(
              "The result has more than 6 rows, so none is sent. Narrow the query, or add LIMIT 6"
                  + " and take the rest with OFFSET.");
    }
  }

  @Test
  void givesNoTriplesWhenThereAreMoreThanTheLimit() {
    try (var server = RunningServer.with(options(Duration.ofSeconds(30), 6))) {
      assertThat(server.ask("CONSTRUCT WHERE { ?s ?p ?o }").statusCode()).isEqualTo(413);
      assertThat(server.ask("DESCRIBE ?s WHERE { ?s ?p ?o }").statusCode()).isEqualTo(413);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/sparql-query", "application/x-www-form-urlencoded"})
  void refusesALongBody(String contentType) {
    try (var server = RunningServer.with(RunningServer.OPTIONS)) {
      var response = server.post(contentType, "query=" + " ".repeat(5000) + ALL);
      assertThat(response.statusCode()).isEqualTo(413);
      assertThat(detail(response)).isEqualTo("The body of a request may have at most 4,096 bytes.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/sparql-query", "application/x-www-form-urlencoded"})
  void refusesALongBodyThatDoesNotSayItsLength(String contentType) {
    var body = ("query=" + "+".repeat(5000) + ALL).getBytes();
    try (var server = RunningServer.with(RunningServer.OPTIONS)) {
      var response =
          server.send(
              server
                  .request("/sparql", "Content-Type", contentType)
                  .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
      assertThat(response.statusCode()).isEqualTo(413);
    }
  }

  @Test
  void turnsQueriesAwayWhenAllPlacesAreTaken() {
    var gate = new QueryGate(1, Duration.ZERO);
    try (var server = through(gate)) {
      var response = gate.pass(() -> server.ask(ALL));
      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(response.headers().firstValue("Retry-After")).contains("2");
      assertThat(detail(response)).contains("Ask again in a moment.");
      assertThat(server.ask(ALL).statusCode()).isEqualTo(200);
    }
  }

  /** Reading a long query takes more than running a short one. */
  @Test
  void readsNoQueryThatHasNoPlace() {
    var gate = new QueryGate(1, Duration.ZERO);
    try (var server = through(gate)) {
      assertThat(gate.pass(() -> server.ask("no query")).statusCode()).isEqualTo(503);
      assertThat(server.ask("no query").statusCode()).isEqualTo(400);
      assertThat(server.ask(ALL).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void freesThePlaceOfAQueryThatFails() {
    var gate = new QueryGate(1, Duration.ZERO);
    assertThatThrownBy(
            () ->
                gate.pass(
                    () -> {
                      throw HttpProblem.tooManyRows(1);
                    }))
        .isInstanceOf(HttpProblem.class);
    assertThat(gate.<String>pass(() -> "free")).isEqualTo("free");
  }

  private static RunningServer through(QueryGate gate) {
    return RunningServer.of(
        () ->
            InterphaseServer.start(
                RunningServer.OPTIONS,
                Served.dataset(RunningServer.sampleData(), "1"),
                RunningServer.questions(),
                gate));
  }

  private static ServerOptions options(Duration timeout, int maxRows) {
    return ServerOptions.within(new RequestLimits(timeout, maxRows, 4096, 4));
  }

  private static String detail(HttpResponse<String> response) {
    return JSON.parse(response.body()).get("detail").getAsString().value();
  }
}
