package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
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
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks {@code /mcp} by the protocol's own client, and by requests that no client sends. */
class AssistantOverHttpTest {

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

  @Test
  void tellsItsToolsResourcesAndPrompts() {
    try (var client = client()) {
      assertThat(client.initialize().serverInfo().name()).isEqualTo("interphase");
      assertThat(client.listTools().tools())
          .extracting(McpSchema.Tool::name)
          .containsExactly(
              "find_questions",
              "answer_question",
              "look_up",
              "find_claims",
              "tell_of",
              "explain",
              "schema_card",
              "sparql");
      assertThat(client.listTools().tools())
          .allSatisfy(tool -> assertThat(tool.outputSchema()).isNotEmpty())
          .allSatisfy(tool -> assertThat(tool.annotations().readOnlyHint()).isTrue());
      assertThat(client.listResources().resources())
          .extracting(McpSchema.Resource::uri)
          .contains("interphase://model", "interphase://sources", "interphase://ontology.ttl")
          .contains("interphase://question/symmetric-cells");
      assertThat(client.listPrompts().prompts())
          .extracting(McpSchema.Prompt::name)
          .contains("compare_strategies", "check_claim");
    }
  }

  @Test
  void everyResourceCanBeRead() {
    try (var client = client()) {
      for (var resource : client.listResources().resources()) {
        assertThat(client.readResource(resource).contents())
            .allSatisfy(
                content ->
                    assertThat(((McpSchema.TextResourceContents) content).text()).isNotBlank());
      }
    }
  }

  @Test
  void everyPromptTakesItsArguments() {
    try (var client = client()) {
      for (var prompt : client.listPrompts().prompts()) {
        var arguments =
            prompt.arguments().stream()
                .collect(
                    Collectors.toMap(
                        McpSchema.PromptArgument::name, argument -> (Object) "LAGP-IL"));
        var told = client.getPrompt(new McpSchema.GetPromptRequest(prompt.name(), arguments));
        assertThat(told.messages().get(0).content().toString()).contains("LAGP-IL");
      }
    }
  }

  /** Table 2, row 6 prints 600 h and cites reference 69. */
  @Test
  void numberLeadsToItsCellAndItsReference() {
    try (var client = client()) {
      var told =
          call(client, "answer_question", Map.of("name", "symmetric-cells", "containing", "SPI"));
      assertThat(told.isError()).isFalse();
      assertThat(text(told))
          .contains("\"value\":600,\"unit\":\"h\"")
          .contains("Zhang 2023, Table 2, row 6, “Interfacial stability against Li”")
          .contains("https://w3id.org/interphase/id/zhang-2023/table-2/row-06#interfacialStability")
          .contains("https://w3id.org/interphase/id/zhang-2023/reference/69");
    }
  }

  @Test
  void whatTheGraphDoesNotKnowIsSaid() {
    try (var client = client()) {
      assertThat(text(call(client, "tell_of", Map.of("thing", "unobtainium"))))
          .contains("\"known\":false", "The graph says nothing of “unobtainium”; do not infer.");
      assertThat(text(call(client, "find_claims", Map.of("words", "unobtainium"))))
          .contains("\"claims\":[]", "unobtainium", "do not infer");
    }
  }

  @Test
  void nextPartFollowsTheOneBefore() {
    try (var client = client()) {
      var first = part(client, Map.of("name", "electrolyte-samples", "limit", 4));
      var second = part(client, Map.of("name", "electrolyte-samples", "limit", 4, "cursor", "4"));
      assertThat(first).hasSize(4).doesNotContainAnyElementsOf(second);
      assertThat(second).hasSize(4);
    }
  }

  private static List<Object> part(McpSyncClient client, Map<String, Object> arguments) {
    var told = (Map<?, ?>) call(client, "answer_question", arguments).structuredContent();
    return List.copyOf((List<?>) told.get("rows"));
  }

  @ParameterizedTest
  @MethodSource("wrongCalls")
  void wrongCallIsToldWhatWouldDo(String tool, Map<String, Object> arguments, String told) {
    try (var client = client()) {
      var result = call(client, tool, arguments);
      assertThat(result.isError()).isTrue();
      assertThat(text(result)).contains(told);
    }
  }

  static Stream<Arguments> wrongCalls() {
    return Stream.of(
        wrong("answer_question", Map.of("name", "symetric-cells"), "Did you mean symmetric-cells"),
        wrong("answer_question", Map.of(), "\"name\": found nothing, expected a string"),
        wrong("answer_question", Map.of("name", 5), "\"name\": found 5, expected a string"),
        wrong("answer_question", Map.of("naem", "x"), "Did you mean \"name\"?"),
        wrong(
            "answer_question",
            Map.of("name", "symmetric-cells", "parameters", Map.of("hours", 1)),
            "expected one of the parameters of"),
        wrong(
            "answer_question",
            Map.of("name", "claims-about", "parameters", Map.of("thing", "strategy/spy")),
            "did you mean strategy/spi"),
        wrong(
            "answer_question",
            Map.of("name", "symmetric-cells", "columns", List.of("colour")),
            "expected some of row, reference"),
        wrong("look_up", Map.of("name", "x".repeat(10_000)), "expected at most 200"),
        wrong("look_up", Map.of("name", "a\u0007"), "a control character"),
        wrong("look_up", Map.of("name", "SPI", "limit", 1_000_000), "from 1 to 50"),
        wrong("look_up", Map.of("name", "SPI", "cursor", "-1"), "expected the nextCursor"),
        wrong("look_up", Map.of("name", "SPI", "limit", 1.5), "a whole number from 1 to 50"),
        wrong("look_up", Map.of("name", "SPI", "limit", "5"), "found 5, expected a whole number"),
        wrong("look_up", Map.of("name", List.of("SPI")), "found [SPI], expected a string"),
        wrong(
            "answer_question",
            Map.of("name", "symmetric-cells", "columns", List.of(List.of("row"))),
            "expected an array of strings"),
        wrong(
            "answer_question",
            Map.of("name", "symmetric-cells", "parameters", Map.of("minimumCurrent", Map.of())),
            "expected a text or a number"),
        wrong(
            "answer_question",
            Map.of("name", "symmetric-cells", "parameters", "minimumCurrent=1"),
            "\"parameters\": found minimumCurrent=1, expected an object"),
        wrong("find_claims", Map.of("words", "x", "grade", "certain"), "one of [directly observed"),
        wrong("find_claims", Map.of("words", "the of"), "found none that says something"),
        wrong("sparql", Map.of("query", "SELECT ?x { ?x a }"), "Line 1, column 18"),
        wrong("sparql", Map.of("query", "DELETE WHERE { ?s ?p ?o }"), "not valid SPARQL"),
        wrong(
            "sparql",
            Map.of("query", "SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }"),
            "SERVICE is switched off"),
        wrong(
            "explain", Map.of("thing", "strategy/spi", "term", "Suppresor"), "knows no one thing"),
        wrong("schema_card", Map.of("part", "all"), "one of [overview"));
  }

  private static Arguments wrong(String tool, Map<String, Object> arguments, String told) {
    return Arguments.of(tool, arguments, told);
  }

  @Test
  void nameThatTheGraphDoesNotHaveIsToldOfAQuery() {
    try (var client = client()) {
      assertThat(text(call(client, "sparql", Map.of("query", "SELECT ?x { ?x a iph:FullCells }"))))
          .contains("iph:FullCells is no name of the graph; did you mean iph:FullCell");
    }
  }

  /** A product of all things with all things is cut off by the bound of rows or of memory. */
  @Test
  void queryWithoutEndEnds() {
    try (var client = client()) {
      var told =
          call(client, "sparql", Map.of("query", "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"));
      assertThat(told.isError()).isTrue();
    }
  }

  @Test
  void sixteenAskAtOnce() throws Exception {
    var threads = Executors.newFixedThreadPool(16);
    try {
      Callable<String> one =
          () -> {
            try (var client = client()) {
              client.initialize();
              return text(call(client, "tell_of", Map.of("thing", "strategy/spi")));
            }
          };
      var told = threads.invokeAll(IntStream.range(0, 16).mapToObj(i -> one).toList());
      for (var answer : told) {
        assertThat(answer.get()).contains("\"known\":true");
      }
    } finally {
      threads.shutdown();
    }
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
    var address = server.address();
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      var head =
          "POST /mcp HTTP/1.1\r\nHost: rebound.example.org\r\nContent-Type: application/json\r\n"
              + "Content-Length: "
              + LIST.length()
              + "\r\nConnection: close\r\n\r\n"
              + LIST;
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      var reply = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(reply).startsWith("HTTP/1.1 403").contains("For this machine alone");
    }
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

  @Test
  void halfACharacterIsRefused() throws Exception {
    var call =
        LIST.replace(
            "tools/list\"",
            "tools/call\",\"params\":{\"name\":\"look_up\",\"arguments\":{\"name\":\"a\\ud800\"}}");
    assertThat(send(request(call)).body()).contains("half a surrogate pair");
  }

  @Test
  void longBodyAndOtherFormatsAreRefused() throws Exception {
    assertThat(send(request("x".repeat((1 << 20) + 1))).statusCode()).isEqualTo(413);
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

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static McpSyncClient client() {
    var address = server.address().toString();
    return McpClient.sync(HttpClientStreamableHttpTransport.builder(address).build()).build();
  }

  private static CallToolResult call(
      McpSyncClient client, String tool, Map<String, Object> arguments) {
    return client.callTool(new CallToolRequest(tool, arguments));
  }

  private static String text(CallToolResult result) {
    return ((McpSchema.TextContent) result.content().get(0)).text();
  }
}
