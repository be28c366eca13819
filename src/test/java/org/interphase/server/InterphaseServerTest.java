package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterphaseServerTest {

  @Test
  void saysWhichPortIsTaken() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      var options = RunningServer.OPTIONS.at("127.0.0.1", taken.getLocalPort());
      assertThatThrownBy(() -> start(options))
          .isInstanceOf(CannotListenException.class)
          .hasMessage(
              "Port "
                  + taken.getLocalPort()
                  + " of 127.0.0.1 is taken by another program. Stop that program, or choose"
                  + " another port (0 takes any free one).");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // An address that RFC 5737 keeps for documents, and a name that RFC 2606 keeps from use.
        "192.0.2.1|192.0.2.1 is no address of this machine.",
        "host.invalid|No machine is known by the name host.invalid."
      })
  void saysWhichAddressIsNotThisMachines(String host, String message) {
    assertThatThrownBy(() -> start(RunningServer.OPTIONS.at(host, 0)))
        .isInstanceOf(CannotListenException.class)
        .hasMessage(
            message
                + " Name an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all that it"
                + " has.");
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
        options, Served.dataset(RunningServer.sampleData(), "1"), RunningServer.questions());
  }
}
