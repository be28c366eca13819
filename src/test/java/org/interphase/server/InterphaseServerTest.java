package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class InterphaseServerTest {

  @Test
  void saysWhichPortIsTaken() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      var options = RunningServer.OPTIONS.at("127.0.0.1", taken.getLocalPort());
      assertThatThrownBy(() -> start(options))
          .isInstanceOf(PortInUseException.class)
          .hasMessage(
              "Port "
                  + taken.getLocalPort()
                  + " of 127.0.0.1 is taken by another program. Stop that program, or choose"
                  + " another port (0 takes any free one).");
    }
  }

  @Test
  void stopsWhenClosed() throws Exception {
    var server = start(RunningServer.OPTIONS);
    var waiting = new Thread(server::awaitStop);
    waiting.start();
    server.close();
    waiting.join(10_000);
    assertThat(waiting.isAlive()).isFalse();
    server.close();
  }

  @Test
  void namesAnAddressThatAnswers() {
    try (var server = start(RunningServer.OPTIONS.at("0.0.0.0", 0))) {
      assertThat(server.address().getHost()).isEqualTo("localhost");
      assertThat(RunningServer.of(() -> server).ask("ASK {}").statusCode()).isEqualTo(200);
    }
  }

  private static InterphaseServer start(ServerOptions options) {
    return InterphaseServer.start(
        options, RunningServer.sampleData(), RunningServer.questions(), "1");
  }
}
