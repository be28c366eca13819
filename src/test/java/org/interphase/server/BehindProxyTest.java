package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A proxy with TLS tells which address its clients asked. */
class BehindProxyTest {

  private static final String[] FORWARDED = {
    "X-Forwarded-Proto", "https", "X-Forwarded-Host", "graph.example.org"
  };

  @Test
  void showsTheAddressThatClientsAsk() {
    try (var server = RunningServer.with(RunningServer.OPTIONS.behindProxy(true))) {
      assertThat(server.get("/void.ttl", FORWARDED).body())
          .contains("<https://graph.example.org/sparql>");
      assertThat(server.get("/openapi.json", FORWARDED).body())
          .contains("https://graph.example.org\"");
      assertThat(server.get("/", FORWARDED).body()).contains("https://graph.example.org/sparql");
    }
  }

  @Test
  void keepsTheAddressOfWhoComesWithoutTheProxysWord() {
    try (var server = RunningServer.with(RunningServer.OPTIONS.behindProxy(true))) {
      assertThat(server.get("/void.ttl").body()).contains("<" + server.address("/sparql") + ">");
    }
  }

  @Test
  void refusesAWordThatIsNoAddress() {
    try (var server = RunningServer.with(RunningServer.OPTIONS.behindProxy(true))) {
      var answer = server.get("/void.ttl", "X-Forwarded-Host", "a\"><script>");
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).doesNotContain("<script>");
    }
  }

  @Test
  void looksAtNoHeaderThatTheProxyMayNotSet() {
    try (var server = RunningServer.with(RunningServer.OPTIONS.behindProxy(true))) {
      assertThat(server.get("/void.ttl", "Forwarded", "host=stranger.example").body())
          .doesNotContain("stranger.example");
    }
  }

  @Test
  void takesNoStrangersWordUnlessToldTo() {
    try (var server = RunningServer.with(RunningServer.OPTIONS)) {
      assertThat(server.get("/void.ttl", FORWARDED).body()).doesNotContain("graph.example.org");
    }
  }
}
