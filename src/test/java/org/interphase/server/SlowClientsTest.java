package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that send by drops, or what is no body, harm no one else. */
class SlowClientsTest {

  private static final String POST =
      "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\n";

  private static final String GO = "HTTP/1.1 100 Continue\r\n\r\n";

  /** More than a server has threads for. */
  private static final int MANY = 300;

  @RegisterExtension static final RunningServer server = RunningServer.with(RunningServer.OPTIONS);

  @ParameterizedTest
  @ValueSource(ints = {3, 4_095})
  void servesOthersWhileBodiesDoNotEnd(int sent) throws IOException {
    var slow = new ArrayList<Socket>();
    try {
      for (int i = 0; i < MANY; i++) {
        slow.add(send(POST + "Content-Length: 4096\r\n\r\n" + " ".repeat(sent)));
      }
      assertThat(server.get("/$/ping").statusCode()).isEqualTo(200);
      assertThat(server.get("/assets/interphase.css").statusCode()).isEqualTo(200);
      assertThat(server.ask("ASK {}").statusCode()).isEqualTo(200);
    } finally {
      for (var socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void readsABodyThatComesInDrops() throws IOException {
    try (var socket = send(POST + "Connection: close\r\nContent-Length: 600\r\n\r\n")) {
      socket.setTcpNoDelay(true);
      for (byte letter : ("ASK {" + " ".repeat(594) + "}").getBytes(StandardCharsets.UTF_8)) {
        socket.getOutputStream().write(letter);
      }
      assertThat(answer(socket)).startsWith("HTTP/1.1 200 ").contains("\"boolean\" : true");
    }
  }

  /** Each may be as long as a quarter of what all may: the fourth finds less than twice that. */
  @Test
  void hasNoRoomForManyLongBodiesButForAShortOne() throws IOException {
    var roomy = new RequestLimits(Duration.ofSeconds(30), 1000, 1 << 30, 4);
    var begun = POST + "Content-Length: " + (1 << 30) + "\r\n";
    var held = new ArrayList<Socket>();
    try (var other = RunningServer.with(ServerOptions.within(roomy))) {
      for (int i = 0; i < 3; i++) {
        var socket = send(other, begun + "Expect: 100-continue\r\n\r\n");
        held.add(socket);
        // It has its room when it may send.
        assertThat(socket.getInputStream().readNBytes(GO.length()))
            .asString(StandardCharsets.UTF_8)
            .isEqualTo(GO);
      }
      try (var late = send(other, begun + "\r\n")) {
        assertThat(answer(late))
            .startsWith("HTTP/1.1 503 ")
            .contains("\nConnection: close\r\n", "\nRetry-After: 2\r\n")
            .contains("The server is short of memory");
      }
      assertThat(other.ask("ASK {}").statusCode()).isEqualTo(200);
    } finally {
      for (var socket : held) {
        socket.close();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-6", "0x6", "1_0", "6 6", "g", ""})
  void refusesABodyInPartsThatAreNone(String size) throws IOException {
    try (var socket =
        send(
            POST
                + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
                + size
                + "\r\nASK {}\r\n0\r\n\r\n")) {
      assertThat(answer(socket)).startsWith("HTTP/1.1 400 ");
    }
  }

  @Test
  void tellsWhoAsksBeforeSendingTooMuch() throws IOException {
    var asking = POST + "Content-Length: 5000000000\r\nExpect: 100-continue\r\n\r\n";
    try (var socket = send(asking)) {
      assertThat(answer(socket))
          .startsWith("HTTP/1.1 413 ")
          .contains("\nConnection: close\r\n", "\nX-Content-Type-Options: nosniff\r\n")
          .contains("The body of a request may have at most 4,096 bytes.");
    }
  }

  @Test
  void letsWhoAsksBeforeSendingSend() throws IOException {
    var asking = POST + "Connection: close\r\nContent-Length: 6\r\nExpect: 100-continue\r\n\r\n";
    try (var socket = send(asking)) {
      assertThat(socket.getInputStream().readNBytes(GO.length()))
          .asString(StandardCharsets.UTF_8)
          .isEqualTo(GO);
      socket.getOutputStream().write("ASK {}".getBytes(StandardCharsets.UTF_8));
      assertThat(answer(socket)).startsWith("HTTP/1.1 200 ");
    }
  }

  /** Most clients read no reply before they have sent all; on a closed connection it is lost. */
  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 4000000\r\n", "Transfer-Encoding: chunked\r\n"})
  void tellsWhoSendsTooMuchBeforeReading(String length) throws IOException {
    boolean inParts = length.startsWith("Transfer");
    var part = (inParts ? "3e8\r\n" : "") + "x".repeat(1000) + (inParts ? "\r\n" : "");
    for (int i = 0; i < 5; i++) {
      try (var socket = send(POST + length + "\r\n")) {
        for (int sent = 0; sent < 4000; sent++) {
          socket.getOutputStream().write(part.getBytes(StandardCharsets.UTF_8));
        }
        socket
            .getOutputStream()
            .write((inParts ? "0\r\n\r\n" : "").getBytes(StandardCharsets.UTF_8));
        assertThat(socket.getInputStream().readNBytes(13))
            .asString(StandardCharsets.UTF_8)
            .isEqualTo("HTTP/1.1 413 ");
      }
    }
  }

  /**
   * Whatever is announced, no more than some of it is taken in, nor for longer than some seconds.
   */
  @Test
  void takesInNoBodyThatDoesNotEnd() throws IOException {
    var begun = POST + "Content-Length: 5000000000\r\n\r\n";
    try (var fast = send(begun);
        var slow = send(begun)) {
      long sent = sentUntilClosed(fast, 1 << 16, 0);
      assertThat(sent).isGreaterThan(8 << 20).isLessThan(64 << 20);
      long begin = System.nanoTime();
      sentUntilClosed(slow, 1, 100);
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(25));
      assertThat(server.ask("ASK {}").statusCode()).isEqualTo(200);
    }
  }

  private static long sentUntilClosed(Socket socket, int bytes, long pause) throws IOException {
    var part = new byte[bytes];
    long sent = 0;
    try {
      for (; sent < 1L << 30; sent += bytes) {
        socket.getOutputStream().write(part);
        Thread.sleep(pause);
      }
    } catch (IOException closed) {
      return sent;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return sent;
  }

  @Test
  void saysThatTheConnectionEndsWithABodyThatIsTooLong() throws IOException {
    var body = "x".repeat(4_097);
    try (var socket = send(POST + "Content-Length: " + body.length() + "\r\n\r\n" + body)) {
      assertThat(answer(socket)).startsWith("HTTP/1.1 413 ").contains("\nConnection: close\r\n");
    }
  }

  @Test
  void namesACompressionThatItDoesNotTake() {
    var answer = server.post("application/sparql-query", "ASK {}", "Content-Encoding", "gzip");
    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.body()).contains("Content-Encoding: found gzip");
  }

  private static Socket send(String request) throws IOException {
    return send(server, request);
  }

  private static Socket send(RunningServer to, String request) throws IOException {
    var address = to.address("/");
    var socket = new Socket(address.getHost(), address.getPort());
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    return socket;
  }

  private static String answer(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
