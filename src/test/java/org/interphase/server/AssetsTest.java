package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {

  @RegisterExtension static final RunningServer server = RunningServer.with(RunningServer.OPTIONS);

  @ParameterizedTest
  @CsvSource({
    "interphase.css, text/css;charset=utf-8",
    "icon.svg, image/svg+xml",
    "pico.min.css, text/css;charset=utf-8",
    "chart.umd.min.js, text/javascript;charset=utf-8",
    "cytoscape.min.js, text/javascript;charset=utf-8",
    "yasgui.min.css, text/css;charset=utf-8",
    "yasgui.min.js, text/javascript;charset=utf-8"
  })
  void servesWhatPagesNeed(String name, String mediaType) {
    var answer = server.get("/assets/" + name);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isNotBlank();
    assertThat(answer.headers().firstValue("Content-Type").map(String::toLowerCase))
        .contains(mediaType);
  }

  @Test
  void refusesWhoWantsWhatIsHereNoMore() {
    var refused = server.get("/assets/interphase.css", "If-Match", "\"x\"");
    assertThat(refused.statusCode()).isEqualTo(412);
    assertThat(refused.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "missing.js",
        "InterphaseServer.class",
        "sub/interphase.css",
        "..%2Fsparql%2Fdeclared-terms.rq"
      })
  void servesNothingElse(String name) {
    assertThat(server.get("/assets/" + name).statusCode()).isIn(308, 400, 404);
  }
}
