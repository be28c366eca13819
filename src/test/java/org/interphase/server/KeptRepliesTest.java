package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was answered once is not asked of the data again. */
class KeptRepliesTest {

  private final AtomicInteger reads = new AtomicInteger();

  private final RunningServer server =
      RunningServer.with(
          RunningServer.OPTIONS, counted(RunningServer.data("sample.trig", "pages.trig")));

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/questions/labels",
        "/questions/labels.csv",
        "/questions/labels.json",
        "/questions/labels.md",
        "/questions/labels.tex",
        "/questions/labels/citation",
        "/id/strategy/spi",
        "/id/strategy/spi.ttl",
        "/ontology",
        "/graph/inferred.nt",
        "/failures",
        "/discrepancies",
        "/search?text=spi"
      })
  void isMadeOnce(String path) {
    var first = server.browse(path);
    assertThat(first.statusCode()).isEqualTo(200);
    int read = reads.get();
    var again = server.browse(path);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
    assertThat(again.headers().allValues("Link")).isEqualTo(first.headers().allValues("Link"));
    assertThat(reads).hasValue(read);
  }

  @ParameterizedTest
  @CsvSource({
    "/questions/labels, text/html, */*",
    "/questions/labels, 'text/html,application/xml;q=0.9,*/*;q=0.8', 'text/html;q=0.4'",
    "/questions/labels, text/csv, 'text/csv,text/html;q=0.9'",
    "/id/strategy/spi, text/turtle, 'text/turtle,*/*;q=0.1'",
    "/questions/labels.csv, text/html, application/json"
  })
  void isMadeOnceForAllWhoGetTheSame(String path, String accepted, String otherwise) {
    var first = server.get(path, "Accept", accepted);
    int read = reads.get();
    assertThat(server.get(path, "Accept", otherwise).body()).isEqualTo(first.body());
    assertThat(reads).hasValue(read);
  }

  @Test
  void isAnotherForWhoAcceptsAnother() {
    assertThat(server.get("/questions/labels", "Accept", "text/csv").body()).startsWith("item,");
    assertThat(server.get("/questions/labels", "Accept", "application/json").body())
        .startsWith("{");
    assertThat(server.browse("/questions/labels").body()).startsWith("<!DOCTYPE html>");
    assertThat(server.get("/questions/labels", "Accept", "text/csv").body()).startsWith("item,");
    assertThat(server.get("/questions/labels", "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void followsParametersInWhateverOrder() {
    var first = server.get("/questions/labels.csv?shortest=16&thing=strategy/spi");
    int read = reads.get();
    assertThat(server.get("/questions/labels.csv?thing=strategy%2Fspi&shortest=16").body())
        .isEqualTo(first.body());
    assertThat(reads).hasValue(read);
    assertThat(server.get("/questions/labels.csv?shortest=3").body()).isNotEqualTo(first.body());
  }

  /** A page cites the address by which it was asked. */
  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/questions/labels", "/openapi.json", "/void.ttl", "/sparql-examples.ttl"})
  void isAnotherWhereThePageNamesAnotherHost(String path) {
    assertThat(server.browse(path).body()).contains("http://127.0.0.1:");
    var port = server.address("/").getPort();
    assertThat(page(port, "localhost", path)).contains("http://localhost:" + port);
    assertThat(page(port, "127.0.0.1", path)).contains("http://127.0.0.1:" + port);
  }

  /** Jetty lets them through behind a semicolon. */
  @Test
  void namesItsHostWhateverSignsTheAddressHas() throws IOException {
    var host = server.address("/");
    try (var socket = new Socket(host.getHost(), host.getPort())) {
      var request =
          "GET /questions/labels;[x HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 200 ")
          .contains("http://a.example/");
    }
  }

  private String page(int port, String host, String path) {
    var address = URI.create("http://" + host + ":" + port + path);
    return server.send(HttpRequest.newBuilder(address)).body();
  }

  /** Where what is packed is kept for longer than what it was made of. */
  @Test
  void isPackedForWhoGetsTheSameAlone() {
    var path = "/ontology";
    int shorter =
        Math.min(
            server.get(path, "Accept", "text/html").body().length(),
            server.get(path, "Accept", "text/turtle").body().length());
    // Of what is kept a fourth is for answers.
    var options = RunningServer.OPTIONS.keeping(new KeptAnswers(shorter * 4L / 3, Duration.ZERO));
    try (var small = RunningServer.with(options, RunningServer.data("sample.trig", "pages.trig"))) {
      assertThat(packed(small, path, "text/html")).startsWith("text/html");
      assertThat(packed(small, path, "text/turtle")).startsWith("text/turtle");
      assertThat(packed(small, path, "text/html")).startsWith("text/html");
    }
  }

  /** The media type of a packed reply. */
  private static String packed(RunningServer server, String path, String accepted) {
    var reply = server.get(path, "Accept", accepted, "Accept-Encoding", "gzip");
    assertThat(reply.headers().firstValue("Content-Encoding")).contains("gzip");
    return reply.headers().firstValue("Content-Type").orElseThrow();
  }

  @Test
  void tellsParametersFromTextsThatLookLikeThem() {
    assertThat(server.get("/questions/labels.csv?shortest=16&thing=strategy/spi").statusCode())
        .isEqualTo(200);
    assertThat(server.get("/questions/labels.csv?shortest=16,%20thing=strategy/spi").statusCode())
        .isEqualTo(400);
    assertThat(server.get("/questions/labels.csv?shortest=16%26thing=strategy/spi").statusCode())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/id/strategy/nothing", "/questions/labels.csv?shortest=many"})
  void isNotKeptWhereItIsAnError(String path) {
    var first = server.get(path);
    assertThat(first.statusCode()).isBetween(400, 499);
    var again = server.get(path);
    assertThat(again.statusCode()).isEqualTo(first.statusCode());
    assertThat(again.headers().firstValue("ETag")).isEmpty();
    assertThat(again.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void leadsOnAsOften() {
    var path = "/lookup?iri=https://w3id.org/interphase/id/strategy/spi";
    var first = server.get(path);
    assertThat(first.statusCode()).isEqualTo(303);
    var again = server.get(path);
    assertThat(again.statusCode()).isEqualTo(303);
    assertThat(again.headers().firstValue("Location")).contains("/id/strategy/spi");
  }

  private DatasetGraph counted(DatasetGraph data) {
    return new DatasetGraphWrapper(data) {
      @Override
      public void begin(TxnType type) {
        reads.incrementAndGet();
        super.begin(type);
      }

      @Override
      public void begin(ReadWrite mode) {
        reads.incrementAndGet();
        super.begin(mode);
      }
    };
  }
}
