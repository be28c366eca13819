package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompressedTest {

  private static final String LONG_ANSWER =
      "/sparql?query=" + RunningServer.encoded("SELECT * { ?s ?p ?o . ?a ?b ?c } LIMIT 100");

  @RegisterExtension static final RunningServer server = RunningServer.withPages("1");

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/questions/labels", "/id/strategy/spi", "/ontology", "/assets/pico.min.css"})
  void compressesLongTexts(String path) throws IOException {
    var plain = server.get(path);
    var compressed = gzipped(path);
    assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(compressed.headers().allValues("Vary").toString()).contains("Accept-Encoding");
    assertThat(compressed.body().length).isLessThan(plain.body().length());
    assertThat(text(compressed.body())).isEqualTo(plain.body());
  }

  @Test
  void compressesResultsOfQueries() throws IOException {
    var compressed = gzipped(LONG_ANSWER, "Accept", "text/csv");
    assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(text(compressed.body())).startsWith("s,p,o,a,b,c\r\n");
  }

  @Test
  void leavesShortTextsAlone() {
    var response = gzipped("/questions/labels.csv?thing=strategy/spi");
    assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/questions/labels", "/id/strategy/spi", "/assets/pico.min.css"})
  void knowsItsEntityTagsAgain(String path) {
    var tag = gzipped(path).headers().firstValue("ETag").orElseThrow();
    var again = gzipped(path, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(server.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "W/%s", "\"x\", %s", "\"a,b\", W/%s", "*", "\"x\",%s , \"y\""})
  void namesTheOneTagThatHoldsWhateverTheClientHas(String known) {
    var packed = gzipped("/questions/labels").headers().firstValue("ETag").orElseThrow();
    var plain = server.get("/questions/labels").headers().firstValue("ETag").orElseThrow();
    for (var tag : List.of(packed, plain)) {
      var again = gzipped("/questions/labels", "If-None-Match", known.formatted(tag));
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.headers().allValues("ETag")).containsExactly(plain);
    }
  }

  @Test
  void looksForATagInAllLines() {
    var tag = gzipped("/questions/labels").headers().firstValue("ETag").orElseThrow();
    var again = gzipped("/questions/labels", "If-None-Match", "\"x\"", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(gzipped("/questions/labels", "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
  }

  @Test
  void sendsNothingToWhoWantsWhatIsHereNoMore() {
    var tag = gzipped("/questions/labels").headers().firstValue("ETag").orElseThrow();
    assertThat(gzipped("/questions/labels", "If-Match", "\"x\", " + tag).statusCode())
        .isEqualTo(200);
    assertThat(gzipped("/questions/labels", "If-Match", "*").statusCode()).isEqualTo(200);
    for (var other : List.of("\"x\"", "W/" + tag)) {
      var refused = gzipped("/questions/labels", "If-Match", other);
      assertThat(refused.statusCode()).isEqualTo(412);
      assertThat(refused.headers().firstValue("ETag")).isEmpty();
    }
  }

  @Test
  void looksAtNoCopyWhereAQueryIsPosted() {
    var response =
        send(
            "/sparql",
            request -> request.POST(BodyPublishers.ofString("ASK {}")),
            "Content-Type",
            "application/sparql-query",
            "If-None-Match",
            "*");
    assertThat(response.statusCode()).isEqualTo(200);
  }

  @Test
  void answersHeadWithoutABody() {
    var response =
        send(
            "/questions/labels",
            request -> request.method("HEAD", BodyPublishers.noBody()),
            "Accept-Encoding",
            "gzip");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("ETag")).isPresent();
    assertThat(response.body()).isEmpty();
  }

  /** Whoever takes neither gzip nor what is not coded is told so; no body of theirs is wrong. */
  @ParameterizedTest
  @ValueSource(strings = {"identity;q=0", "br, identity;q=0", "gzip;q=0, identity;q=0, *;q=0"})
  void namesTheHeaderThatAcceptsNothing(String accepted) {
    var response = send("/questions/labels", HttpRequest.Builder::GET, "Accept-Encoding", accepted);

    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(new String(response.body(), StandardCharsets.UTF_8))
        .contains("Header Accept-Encoding: found " + accepted + ", expected one that takes gzip");
  }

  @Test
  void takesNoCompressedRequests() throws IOException {
    var body = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(body)) {
      gzip.write("query=ASK{}".getBytes(StandardCharsets.UTF_8));
    }
    var response =
        send(
            "/sparql",
            request -> request.POST(BodyPublishers.ofByteArray(body.toByteArray())),
            "Content-Encoding",
            "gzip",
            "Content-Type",
            "application/x-www-form-urlencoded");
    assertThat(response.statusCode()).isEqualTo(415);
  }

  private static HttpResponse<byte[]> gzipped(String path, String... headers) {
    return send(path, request -> request.header("Accept-Encoding", "gzip").GET(), headers);
  }

  private static HttpResponse<byte[]> send(
      String path, UnaryOperator<HttpRequest.Builder> method, String... headers) {
    try {
      return HttpClient.newHttpClient()
          .send(method.apply(server.request(path, headers)).build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(byte[] compressed) throws IOException {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
