package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
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

/** Asks {@code /mcp} by the protocol's own client. */
class AssistantOverHttpTest {

  private static InterphaseServer server;

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
