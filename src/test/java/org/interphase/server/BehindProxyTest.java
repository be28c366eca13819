package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A proxy with TLS tells which address its clients asked. */
class BehindProxyTest {

  private static final String[] FORWARDED = {
    "X-Forwarded-Proto", "https", "X-Forwarded-Host", "graph.example.org"
  };

  @RegisterExtension
  static final RunningServer server = RunningServer.with(RunningServer.OPTIONS.behindProxy(true));

  @Test
  void showsTheAddressThatClientsAsk() {
    assertThat(server.get("/void.ttl", FORWARDED).body())
        .contains("<https://graph.example.org/sparql>");
    assertThat(server.get("/openapi.json", FORWARDED).body())
        .contains("https://graph.example.org\"");
    assertThat(server.get("/", FORWARDED).body()).contains("https://graph.example.org/sparql");
  }

  @Test
  void keepsTheAddressOfWhoComesWithoutTheProxysWord() {
    assertThat(server.get("/void.ttl").body()).contains("<" + server.address("/sparql") + ">");
  }

  @ParameterizedTest
  @CsvSource({
    "X-Forwarded-Host, 'a\"><script>'",
    "X-Forwarded-Host, ''",
    "X-Forwarded-Host, 'good.example, a b'",
    "X-Forwarded-Host, ', good.example'",
    "X-Forwarded-Host, '\"good.example\"'",
    "X-Forwarded-Host, good.example:99999",
    "X-Forwarded-Host, good.example:0",
    "X-Forwarded-Host, [:::::::]",
    "X-Forwarded-Proto, javascript",
    "X-Forwarded-Proto, '\"https\"'",
    "X-Forwarded-Proto, ', https'",
    "X-Forwarded-Proto, 'https,'",
    "X-Forwarded-Proto, ''"
  })
  void refusesAWordThatIsNoAddress(String header, String word) {
    for (var path : List.of("/void.ttl", "/questions/rows", "/sparql")) {
      var answer = server.get(path, header, word, "Accept", "text/html");
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body())
          .doesNotContain("<script>")
          .contains("Header " + header + ": found ");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Forwarded, host=stranger.example",
    "X-Forwarded-Server, stranger.example",
    "X-Forwarded-Port, 1234",
    "X-Forwarded-For, x<y",
    "X-Proxied-Https, on",
    "Proxy-auth-cert, stranger",
    "Proxy-ssl-id, stranger"
  })
  void looksAtNoHeaderThatTheProxyMayNotSet(String header, String word) {
    assertThat(server.get("/void.ttl", header, word).body())
        .isEqualTo(server.get("/void.ttl").body())
        .contains("<" + server.address("/sparql") + ">");
  }

  @Test
  void takesNoStrangersWordUnlessToldTo() {
    try (var direct = RunningServer.with(RunningServer.OPTIONS)) {
      assertThat(direct.get("/void.ttl", FORWARDED).body()).doesNotContain("graph.example.org");
    }
  }
}
