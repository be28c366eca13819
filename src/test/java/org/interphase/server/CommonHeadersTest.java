package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonHeadersTest {

  @RegisterExtension static final RunningServer server = RunningServer.with(RunningServer.OPTIONS);

  @Test
  void letsNoPageFrameAnythingUnlessToldWhich() {
    assertThat(policy(server, "/embed/questions/lengths")).contains("frame-ancestors 'none'");
    var options = RunningServer.OPTIONS.framedBy(List.of("https://group.example"));
    try (var framed = RunningServer.with(options)) {
      assertThat(policy(framed, "/embed/questions/lengths"))
          .contains("frame-ancestors https://group.example; base-uri 'none'");
      assertThat(policy(framed, "/questions/lengths")).contains("frame-ancestors 'none'");
      assertThat(policy(framed, "/embedded")).contains("frame-ancestors 'none'");
    }
  }

  private static String policy(RunningServer of, String path) {
    return of.get(path).headers().firstValue("Content-Security-Policy").orElse("");
  }

  @BeforeAll
  static void mayNameAnOrigin() {
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "origin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sparql?query=ASK%7B%7D",
        "/sparql?query=nonsense",
        "/sparql",
        "/nowhere",
        "/assets/interphase.css"
      })
  void letsAnyOriginReadWithoutCredentials(String path) {
    var headers = server.get(path, "Origin", "https://example.org").headers();
    assertThat(headers.firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(headers.firstValue("Access-Control-Allow-Credentials")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sparql?query=ASK%7B%7D",
        "/sparql?query=nonsense",
        "/sparql",
        "/nowhere",
        "/assets/interphase.css"
      })
  void guardsReadersAndTellsNothingOfItsVersion(String path) {
    var headers = server.get(path).headers();
    assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'; style-src 'self'; script-src 'self';");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).isPresent();
    assertThat(headers.firstValue("Server")).isEmpty();
    assertThat(headers.firstValue("X-Powered-By")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /id/%00 HTTP/1.1\r\nHost: x",
        "GET /id//x HTTP/1.1\r\nHost: x",
        "GET /id/a b HTTP/1.1\r\nHost: x",
        "GET / HTTP/1.1",
        "GET / HTTP/1.1\r\nHost: x\r\nNo colon",
        "nonsense",
      })
  void guardsReadersOfWhatIsNoRequestEither(String request) throws IOException {
    var address = server.address("/");
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      var bytes = (request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8);
      socket.getOutputStream().write(bytes);
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 400 ")
          .contains("Content-Security-Policy: default-src 'none'")
          .contains("X-Content-Type-Options: nosniff")
          .contains("problem/bad-request");
    }
  }

  /** A client that is not told sends its next request where nobody reads any more. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /assets/interphase.css HTTP/1.1\r\nHost: x",
        "GET /nowhere HTTP/1.1\r\nHost: x",
        "DELETE / HTTP/1.1\r\nHost: x",
        "POST /nowhere HTTP/1.1\r\nHost: x\r\nContent-Length: 0",
        "GET /sparql?query=nonsense HTTP/1.1\r\nHost: x",
        "GET /id/%00 HTTP/1.1\r\nHost: x",
        "GET /id//x HTTP/1.1\r\nHost: x",
        "GET /id/%2fx HTTP/1.1\r\nHost: x",
        "GET /id/a b HTTP/1.1\r\nHost: x",
        "GET / HTTP/1.1",
        "GET / HTTP/3.0\r\nHost: x",
        "GET / HTTP/1.1\r\nHost: x\r\nNo colon",
        "nonsense",
      })
  void answersTheNextRequestOrSaysThatItDoesNot(String request) throws IOException {
    var address = server.address("/");
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      var next = "GET /assets/icon.svg HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
      socket
          .getOutputStream()
          .write((request + "\r\n\r\n" + next).getBytes(StandardCharsets.UTF_8));
      var answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      var first = answers.substring(0, answers.indexOf("\r\n\r\n"));
      assertThat(answers.contains("image/svg+xml"))
          .as(answers)
          .isNotEqualTo(first.contains("Connection: close"));
    }
  }

  @Test
  void allowsAllHeadersThatAreAskedForInHoweverManyLines() {
    var response =
        server.send(
            server
                .request(
                    "/sparql",
                    "Origin",
                    "https://example.org",
                    "Access-Control-Request-Method",
                    "GET",
                    "Access-Control-Request-Headers",
                    "x-one, x_two",
                    "Access-Control-Request-Headers",
                    "x.three")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertThat(response.headers().firstValue("Access-Control-Allow-Headers"))
        .contains("x-one, x_two, x.three");
  }

  @Test
  void allowsAPreflightedPost() {
    var response =
        server.send(
            server
                .request(
                    "/sparql",
                    "Origin",
                    "https://example.org",
                    "Access-Control-Request-Method",
                    "POST",
                    "Access-Control-Request-Headers",
                    "content-type")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(response.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .contains("POST");
    assertThat(response.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
        .isEqualTo("content-type");
    assertThat(response.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
  }
}
