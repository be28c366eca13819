package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.interphase.server.ask.QueryGate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Clients that mean no good: each is told so, none keeps a place, and readers do not notice. */
@Timeout(120)
class HostileQueriesTest {

  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p . ?q ?r ?s"
          + " . ?t ?u ?v . ?w ?x ?y . ?aa ?ab ?ac . ?ad ?ae ?af . ?ag ?ah ?ai . ?aj ?ak ?al }";

  private static final int PLACES = 4;

  private final QueryGate gate = new QueryGate(PLACES, Duration.ZERO);
  private RunningServer server;

  @AfterEach
  void stop() {
    server.close();
  }

  static String[] hostile() {
    return new String[] {
      ENDLESS,
      "SELECT (<http://jena.apache.org/ARQ/function#wait>(900000) AS ?x) {}",
      "SELECT (COUNT(*) AS ?n) { ?from (((!<x:a>)*)*/((!^<x:a>)*)*)* ?to . "
          + ENDLESS.substring(26),
      "SELECT * { BIND('"
          + "ab".repeat(1_000)
          + "' AS ?t) FILTER(REGEX(?t, '^(.*)(.*)(.*)(.*)(.*)(.*)\\\\1\\\\2\\\\3z$')) }",
      "SELECT (<java:org.apache.jena.sparql.function.library.wait>(60000) AS ?x) {}",
      "ASK { FILTER(<java:org.interphase.cli.Main>(1)) }",
      "SELECT (<http://jena.apache.org/ARQ/jsFunction#eval>('1+1') AS ?x) {}",
      "SELECT * { ?s <http://jena.apache.org/text#query> '" + "(".repeat(900) + "' }",
      "SELECT * { ?s <http://jena.apache.org/text#query> '/(((a{0,90}){0,90}){0,90}){0,90}/' }",
      "SELECT * { BIND('/(((a{0,90}){0,90}){0,90}){0,90}/' AS ?w)"
          + " ?s <http://jena.apache.org/text#query> ?w }",
      "SELECT * { ?s <http://jena.apache.org/text#query> '" + "word~2 ".repeat(200) + "' }",
      "ASK { FILTER(" + "(".repeat(1_500) + "true" + ")".repeat(1_500) + ") }",
      "ASK { {} " + "UNION {} ".repeat(450) + "FILTER(" + "1 + ".repeat(700) + "1 = " + "'x'",
      "ASK { ?s " + "<x:a>/".repeat(600) + "<x:a> ?o FILTER(" + "! ".repeat(300) + " true) }",
      "ORDER",
      "",
      "ASK { ?s ?p '\\uD800' }",
    };
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void isToldWhyAndLeavesNothingBehind(String query) {
    start(Duration.ofMillis(500));
    var response = server.post("application/sparql-query", query);
    assertThat(response.statusCode()).isIn(400, 413, 503);
    assertThat(detail(response)).isNotBlank();
    awaitNoWork();
    assertThat(server.ask("ASK {}").statusCode()).isEqualTo(200);
  }

  @Test
  void namedGraphThatIsNotThereIsEmpty() {
    start(Duration.ofSeconds(30));
    for (var graph : new String[] {"?g", "<urn:x>"}) {
      var response =
          server.ask(
              "SELECT * FROM NAMED <urn:x> { GRAPH " + graph + " { ?s ?p ?o } }",
              "Accept",
              "text/csv");
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.body().lines()).hasSize(1);
    }
    assertThat(server.ask("ASK FROM <urn:x> { ?s ?p ?o }", "Accept", "text/csv").body())
        .contains("false");
  }

  @Test
  void readersDoNotNoticeThatAllPlacesOfQueriesAreTaken() {
    start(Duration.ofSeconds(30));
    assertThat(whileTaken(PLACES, () -> server.ask("ASK {}").statusCode())).isEqualTo(503);
    assertThat(whileTaken(PLACES, () -> server.get("/").statusCode())).isEqualTo(200);
    assertThat(whileTaken(PLACES, () -> server.get("/search?text=LAGP").statusCode()))
        .isEqualTo(200);
  }

  /** Here all clients have one address. */
  @Test
  void oneAddressGetsHalfOfThePlaces() throws IOException {
    start(Duration.ofSeconds(30));
    try (var one = sent(ENDLESS);
        var other = sent(ENDLESS)) {
      awaitTaken(2);
      var third = server.ask("ASK {}");
      assertThat(third.statusCode()).isEqualTo(503);
      assertThat(third.headers().firstValue("Retry-After")).contains("2");
      assertThat(gate.taken()).isEqualTo(2);
      assertThat(one.isConnected() && other.isConnected()).isTrue();
    }
    awaitNoWork();
  }

  @Test
  void clientThatLeavesStopsItsQuery() throws IOException {
    start(Duration.ofHours(1));
    try (var client = sent(ENDLESS)) {
      awaitTaken(1);
      assertThat(client.isConnected()).isTrue();
    }
    awaitNoWork();
  }

  @Test
  void requestThatIsSentBehindAnotherIsAnswered() throws IOException {
    start(Duration.ofSeconds(3));
    try (var client = sent(ENDLESS)) {
      client
          .getOutputStream()
          .write(
              ("GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: x\r\nAccept: text/csv\r\n"
                      + "Connection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      var replies = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(replies).startsWith("HTTP/1.1 503 ").contains("HTTP/1.1 200 OK", "_askResult");
    }
  }

  @Test
  void manyAtOnceAreAllToldSomething() {
    start(Duration.ofMillis(500));
    var replies =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> server.ask(ENDLESS)))
            .limit(20)
            .toList();
    assertThat(replies).allSatisfy(reply -> assertThat(reply.join().statusCode()).isEqualTo(503));
    awaitNoWork();
  }

  private void start(Duration limit) {
    var options = ServerOptions.within(new RequestLimits(limit, 1000, 1 << 20, PLACES));
    server =
        RunningServer.of(
            () ->
                InterphaseServer.start(
                    options,
                    Served.dataset(RunningServer.sampleData(), "1"),
                    RunningServer.questions(),
                    gate));
  }

  private int whileTaken(int places, Supplier<Integer> then) {
    return places == 0 ? then.get() : gate.pass(() -> whileTaken(places - 1, then));
  }

  /** A query that is on its way, and nobody waits for. */
  private Socket sent(String query) throws IOException {
    var address = server.address("/");
    var socket = new Socket(address.getHost(), address.getPort());
    socket
        .getOutputStream()
        .write(
            ("POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\n"
                    + "Content-Length: "
                    + query.length()
                    + "\r\n\r\n"
                    + query)
                .getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private void awaitNoWork() {
    awaitTaken(0);
  }

  private void awaitTaken(int places) {
    while (gate.taken() != places) {
      Thread.onSpinWait();
    }
  }

  private static String detail(HttpResponse<String> response) {
    return JSON.parse(response.body()).get("detail").getAsString().value();
  }
}
