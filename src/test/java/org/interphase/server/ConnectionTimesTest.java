package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.eclipse.jetty.server.HttpConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionTimesTest {

  /** Both would end at once, and the refusal that is being written would never arrive. */
  @ParameterizedTest
  @ValueSource(strings = {"PT1S", "PT30S", "PT5M"})
  void leavesTimeToAnswerWhenAQueryHasTakenAllThatItMay(String limit) {
    var options = ServerOptions.within(new RequestLimits(Duration.parse(limit), 1000, 4096, 4));
    var http = new HttpConfiguration();
    Connections.configure(http, options);
    assertThat(Duration.ofMillis(http.getIdleTimeout()))
        .isGreaterThan(options.limits().queryTimeout().plusSeconds(10));
  }
}
