package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sends {@code /mcp} requests that no client of the protocol sends. */
class AssistantRequestsTest {

  private static final String LIST = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}";

  private static InterphaseServer server;

  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeAll
  static void serve() {
    server = ShippedSite.serve();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org", "null", "http://localhost.example.org"})
  void pageOfAnotherOriginIsRefused(String origin) throws Exception {
    var reply = send(request(LIST).header("Origin", origin));
    assertThat(reply.statusCode()).isEqualTo(403);
    assertThat(reply.body()).contains("Found an Origin of another server");
    assertThat(reply.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void pageOfThisMachineIsAnswered() throws Exception {
    var reply = send(request(LIST).header("Origin", "http://localhost:6274"));
    assertThat(reply.statusCode()).isEqualTo(200);
  }

  @Test
  void otherNameOfThisMachineIsRefused() throws Exception {
    var reply = reply("rebound.example.org", LIST.length(), LIST);
    assertThat(reply).startsWith("HTTP/1.1 403").contains("For this machine alone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "\"x\"", "{\"jsonrpc\":\"2.0\"}", "null", ""})
  void whatIsNoMessageIsRefused(String body) throws Exception {
    var reply = send(request(body));
    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(reply.body()).contains("\"code\":-32700", "\"id\":null");
  }

  @Test
  void messageThatNestsWithoutEndIsRefused() throws Exception {
    var deep = "[".repeat(100_000) + "]".repeat(100_000);
    var body = LIST.replace("}", ",\"params\":{\"x\":" + deep + "}}");
    assertThat(send(request(body)).statusCode()).isEqualTo(400);
  }

  @Test
  void unknownToolAndMethodAreErrorsOfTheProtocol() throws Exception {
    assertThat(send(request(LIST.replace("tools/list", "tools/fly"))).body()).contains("-32601");
    var call = LIST.replace("tools/list\"", "tools/call\",\"params\":{\"name\":\"fly\"}");
    assertThat(send(request(call)).body()).contains("-32602");
    var odd = LIST.replace("tools/list\"", "tools/call\",\"params\":[1,2]");
    assertThat(send(request(odd)).body()).contains("-32602");
  }

  /** A reply that repeats it would be to another request, or of another name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "`id`:`\\ud800`,`method`:`tools/list` | null | id",
        "`id`:1,`method`:`tools/\\udc00\\ud800` | 1 | method",
        "`id`:`1`,`method`:`tools/call`,`params`:{`name`:`look_up`,`arguments`:{`name`:`a\\ud800`}}"
            + " | `1` | params.arguments.name",
        "`id`:1,`method`:`tools/list`,`params`:{`x`:[1,`\\ud800`]} | 1 | params.x[1]",
        "`method`:`notifications/cancelled`,`params`:{`requestId`:`\\ud800`}"
            + " | null | params.requestId"
      })
  void halfACharacterIsRefusedWithItsPlace(String members, String id, String place)
      throws Exception {
    var message = ("{`jsonrpc`:`2.0`," + members + "}").replace('`', '"');
    var reply = send(request(message));
    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(reply.body())
        .contains("\"id\":" + id.replace('`', '"') + ",", "\"code\":-32600")
        .contains("Found half a surrogate pair in " + place + ", expected whole characters.");
  }

  @Test
  void nameWithHalfACharacterIsRefused() throws Exception {
    var message = LIST.replace("}", ",\"params\":{\"\\ud800\":1}}");
    assertThat(send(request(message)).statusCode()).isEqualTo(400);
  }

  @Test
  void bothHalvesAreOneCharacter() throws Exception {
    var reply = send(request(LIST.replace("1", "\"\\ud83d\\udd0b\"")));
    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(reply.body()).contains("\"id\":\"🔋\"");
  }

  @Test
  void otherEncodingIsRefused() throws Exception {
    var body = LIST.replace("1", "\"é\"").getBytes(StandardCharsets.ISO_8859_1);
    var reply = send(request("").POST(BodyPublishers.ofByteArray(body)));
    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(reply.body()).contains("\"code\":-32700", "bytes that are not UTF-8");
  }

  /** By what is announced: whoever goes on sending it may find the connection closed. */
  @Test
  void longBodyIsRefusedBeforeAnyOfItComes() throws Exception {
    assertThat(reply("localhost", (1 << 20) + 1, "")).startsWith("HTTP/1.1 413");
  }

  @Test
  void otherFormatsAreRefused() throws Exception {
    var form = HttpRequest.newBuilder(address()).POST(BodyPublishers.ofString("a=b"));
    assertThat(send(form).statusCode()).isEqualTo(415);
    assertThat(send(HttpRequest.newBuilder(address()).GET()).statusCode()).isEqualTo(405);
  }

  /** As the protocol's page on transports asks. */
  @Test
  void versionThatIsNotSpokenIsRefused() throws Exception {
    var reply = send(request(LIST).header("MCP-Protocol-Version", "1999-01-01"));
    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(reply.body())
        .contains("MCP-Protocol-Version: found 1999-01-01, expected the one that initialize")
        .contains("2025-11-25");
    for (var version : List.of("2025-03-26", "2025-06-18", "2025-11-25")) {
      var spoken = send(request(LIST).header("MCP-Protocol-Version", version));
      assertThat(spoken.statusCode()).as(version).isEqualTo(200);
    }
  }

  /** There is no session to end, and none that could be unknown. */
  @Test
  void sessionsAreNeitherBegunNorEnded() throws Exception {
    var begun = send(request(LIST).header("Mcp-Session-Id", "another-server's"));
    assertThat(begun.statusCode()).isEqualTo(200);
    assertThat(begun.headers().firstValue("Mcp-Session-Id")).isEmpty();
    assertThat(send(HttpRequest.newBuilder(address()).DELETE()).statusCode()).isEqualTo(405);
  }

  @Test
  void notificationIsTakenWithoutReply() throws Exception {
    var reply =
        send(request("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{}}"));
    assertThat(reply.statusCode()).isEqualTo(202);
    assertThat(reply.body()).isEmpty();
  }

  private static URI address() {
    return server.address().resolve("mcp");
  }

  private static HttpRequest.Builder request(String body) {
    return HttpRequest.newBuilder(address())
        .header("Content-Type", "application/json")
        .header("Accept", "application/json, text/event-stream")
        .POST(BodyPublishers.ofString(body));
  }

  private static String reply(String host, int length, String body) throws IOException {
    var address = server.address();
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      var head =
          "POST /mcp HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\n"
              + "Content-Length: %d\r\nConnection: close\r\n\r\n";
      var message = String.format(Locale.ROOT, head, host, length) + body;
      socket.getOutputStream().write(message.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }
}
