package org.interphase.server.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.interphase.server.http.HttpProblem;
import org.junit.jupiter.api.Test;

class BoundedBodyTest {

  private static final byte[] NO_ROWS =
      "{\"head\":{\"vars\":[]},\"results\":{\"bindings\":[]}}".getBytes(StandardCharsets.UTF_8);

  /** A service need not say beforehand how long its answer is, nor ever end it. */
  @Test
  void isGivenUpWhereItIsLongerThanItMayBe() throws IOException {
    var service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    service.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(NO_ROWS);
          exchange.getResponseBody().flush();
          if (exchange.getRequestURI().getPath().equals("/whole")) {
            exchange.close();
          }
        });
    service.start();
    try {
      assertThat(service(service, "/whole", NO_ROWS.length).rows("SELECT * {}").hasNext())
          .isFalse();
      var problem =
          catchThrowableOfType(
              HttpProblem.class,
              () -> service(service, "/endless", NO_ROWS.length - 1).rows("SELECT * {}"));
      assertThat(problem.status()).isEqualTo(413);
      assertThat(problem)
          .hasMessage(
              "The SPARQL service "
                  + address(service, "/endless")
                  + " found more for a part of this query than can be held here at once. Join every"
                  + " pattern to another by a variable, or name more of what it asks for.");
    } finally {
      service.stop(0);
    }
  }

  private static FarService service(HttpServer server, String path, long most) {
    return new FarService(address(server, path), Duration.ofSeconds(20), most);
  }

  private static URI address(HttpServer server, String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }
}
