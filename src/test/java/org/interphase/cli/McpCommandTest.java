package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.interphase.ExampleSources;
import org.junit.jupiter.api.Test;

/** An assistant that begins the program, and lines that none would send. */
class McpCommandTest {

  private static final String LIST = "{\"jsonrpc\":\"2.0\",\"id\":%s,\"method\":\"tools/list\"}\n";

  /** The protocol's own client reads every line of standard output as a message. */
  @Test
  void answersTheProtocolsOwnClient() {
    var program =
        ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java").toString())
            .args(
                "-XX:TieredStopAtLevel=1",
                "-Dinterphase.home=" + System.getProperty("interphase.home"),
                "-cp",
                System.getProperty("java.class.path"),
                "org.interphase.cli.Main",
                "mcp",
                "--data",
                Path.of(System.getProperty("interphase.home"), "data", "zhang-2023").toString())
            .build();
    var wire = new StdioClientTransport(program, McpJsonDefaults.getMapper());
    try (var client =
        McpClient.sync(wire)
            .initializationTimeout(Duration.ofMinutes(5))
            .requestTimeout(Duration.ofMinutes(5))
            .build()) {
      client.initialize();
      assertThat(client.listTools().tools()).hasSize(8);
      var told = client.callTool(new CallToolRequest("tell_of", Map.of("thing", "strategy/spi")));
      assertThat(told.content().toString()).contains("Zhang 2023, Table 2, row 6");
    }
  }

  @Test
  void eachLineIsAnsweredAndNoOtherIsWritten() {
    var run = run(String.format(LIST, 1) + "\n" + String.format(LIST, "\"two\""));
    assertThat(run.status()).isZero();
    assertThat(run.out().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"jsonrpc\":\"2.0\""))
        .anyMatch(line -> line.contains("\"id\":1,"))
        .anyMatch(line -> line.contains("\"id\":\"two\""));
  }

  @Test
  void lineThatIsNoMessageEndsNothing() {
    var run = run("{\n" + "[".repeat(5 << 20) + "\n" + String.format(LIST, 3));
    assertThat(run.out().lines())
        .hasSize(3)
        .anyMatch(line -> line.contains("\"id\":3,"))
        .filteredOn(line -> line.contains("\"code\":-32700"))
        .hasSize(2)
        .anyMatch(line -> line.contains("more than 4194304 bytes"));
  }

  /** What stands for lost bytes, or for half a character, is not what was sent. */
  @Test
  void lineThatNoReplyCanRepeatIsRefused() {
    var run = run(String.format(LIST, "\"\\ud800\"") + String.format(LIST, 4));
    assertThat(run.out().lines())
        .hasSize(2)
        .anyMatch(line -> line.contains("\"id\":null,") && line.contains("-32600"))
        .anyMatch(line -> line.contains("\"id\":4,"));
  }

  /** A call that would run for as long as it may is given up, and gets no reply. */
  @Test
  void cancelledCallGetsNoReply() {
    var endless =
        "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\",\"params\":{\"name\":\"sparql\","
            + "\"arguments\":{\"query\":\"SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i"
            + " . ?j ?k ?l . ?m ?n2 ?o . ?p ?q ?r . ?s ?t ?u . ?v ?w ?x }\"}}}\n";
    var cancel =
        "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":7}}\n";
    var run = run(endless + cancel + String.format(LIST, 8));
    assertThat(run.out().lines()).singleElement().asString().contains("\"id\":8,");
  }

  private static CommandLineRun run(String in) {
    return CommandLineRun.of(
        new WorkspaceProject(ExampleSources.review()), in, server -> {}, "mcp");
  }
}
