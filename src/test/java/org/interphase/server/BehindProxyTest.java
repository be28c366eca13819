package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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

  @Test
  void refusesAWordThatIsNoAddress() {
    var answer = server.get("/void.ttl", "X-Forwarded-Host", "a\"><script>");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("<script>");
  }

  @Test
  void looksAtNoHeaderThatTheProxyMayNotSet() {
    assertThat(server.get("/void.ttl", "Forwarded", "host=stranger.example").body())
        .doesNotContain("stranger.example");
  }

  @Test
  void takesNoStrangersWordUnlessToldTo() {
    try (var direct = RunningServer.with(RunningServer.OPTIONS)) {
      assertThat(direct.get("/void.ttl", FORWARDED).body()).doesNotContain("graph.example.org");
    }
  }
}
