package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interphase.server.AssistantClient.call;
import static org.interphase.server.AssistantClient.text;

import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
    try (var client = AssistantClient.of(server.address())) {
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
    try (var client = AssistantClient.of(server.address())) {
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
    try (var client = AssistantClient.of(server.address())) {
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
    try (var client = AssistantClient.of(server.address())) {
      var told =
          call(client, "answer_question", Map.of("name", "symmetric-cells", "containing", "SPI"));
      assertThat(told.isError()).isFalse();
      assertThat(text(told))
          .contains("\"value\":600,\"unit\":\"h\"")
          .contains("\"place\":\"Zhang 2023, Table 2, row 6\"")
          .contains("\"link\":\"https://w3id.org/interphase/id/zhang-2023/table-2/row-06\"")
          .contains("“Interfacial stability against Li”\",\"link\":\"#interfacialStability\"")
          .contains("https://w3id.org/interphase/id/zhang-2023/reference/69");
    }
  }

  @Test
  void membersOfOneListComeTogether() {
    try (var client = AssistantClient.of(server.address())) {
      assertThat(
              text(
                  call(
                      client,
                      "find_questions",
                      Map.of("words", "Which impurities form by too much Al2O3?"))))
          .contains("AlPO4", "GeO2", "Li4P2O7");
    }
  }

  @Test
  void rowIsToldWithAllOfItsCells() {
    try (var client = AssistantClient.of(server.address())) {
      assertThat(text(call(client, "tell_of", Map.of("thing", "zhang-2023/table-2/row-08"))))
          .contains("\"column\":\"Working temperature [°C]\",\"asPrinted\":\"R.T.\"");
    }
  }

  @Test
  void nextPartFollowsTheOneBefore() {
    try (var client = AssistantClient.of(server.address())) {
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

  /** A product of all things with all things is cut off by the bound of rows or of memory. */
  @Test
  void queryWithoutEndEnds() {
    try (var client = AssistantClient.of(server.address())) {
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
            try (var client = AssistantClient.of(server.address())) {
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
}
