package org.interphase.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class LeastRateTest {

  /** More than the two ends of a connection hold. */
  private static final int LENGTH = 64 << 20;

  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void givesUpWhoDoesNotReadOn() throws Exception {
    var reply = new LongReply();
    try (var server = new Running(new LeastRate(reply, Long.MAX_VALUE, 1, Duration.ZERO));
        var client = server.asking("GET / HTTP/1.1\r\nHost: x\r\n\r\n")) {
      reply.failed.await();
      assertThat(client.isConnected()).isTrue();
    }
  }

  @Test
  void givesUpWhoDoesNotSendTheRest() throws Exception {
    try (var server = new Running(new LeastRate(new Echo(), Long.MAX_VALUE, 1, Duration.ZERO));
        var client = server.asking("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nA")) {
      assertThat(client.getInputStream().readAllBytes()).isEmpty();
    }
  }

  @Test
  void letsOthersTakeTheirTime() throws Exception {
    var post = "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 3\r\n\r\nASK";
    try (var server = new Running(new LeastRate(new Echo(), 1, 9, HOUR));
        var client = server.asking(post)) {
      assertThat(new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .endsWith("ASK");
    }
  }

  /** Who has asked without a body, or whose body nobody read, may ask again later. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\nHost: x\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nASK"
      })
  void keepsTheConnectionOfWhoIsDone(String request) throws Exception {
    var second = Duration.ofMillis(300);
    try (var server = new Running(new LeastRate(new Deaf(), Long.MAX_VALUE, 9, second));
        var client = server.asking(request)) {
      client.setSoTimeout(1_000);
      var in = client.getInputStream();
      assertThat(in.readNBytes(12)).asString(StandardCharsets.UTF_8).isEqualTo("HTTP/1.1 200");
      assertThatThrownBy(() -> in.readAllBytes()).isInstanceOf(SocketTimeoutException.class);
    }
  }

  /** Answers whatever it is sent without reading it. */
  private static final class Deaf extends Handler.Abstract {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      response.write(true, BufferUtil.EMPTY_BUFFER, callback);
      return true;
    }
  }

  private static final class LongReply extends Handler.Abstract {

    private final CountDownLatch failed = new CountDownLatch(1);

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      response.write(
          true,
          ByteBuffer.allocate(LENGTH),
          Callback.from(
              callback::succeeded,
              failure -> {
                failed.countDown();
                callback.failed(failure);
              }));
      return true;
    }
  }

  private static final class Echo extends Handler.Abstract {

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      var body = Content.Source.asByteBuffer(request);
      response.write(true, body, callback);
      return true;
    }
  }

  private static final class Running implements AutoCloseable {

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    Running(Handler handler) throws Exception {
      server.addConnector(connector);
      server.setHandler(handler);
      server.start();
    }

    Socket asking(String request) throws IOException {
      var socket = new Socket("127.0.0.1", connector.getLocalPort());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return socket;
    }

    @Override
    public void close() {
      LifeCycle.stop(server);
    }
  }
}
