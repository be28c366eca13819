package org.interphase.server;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** The protocol's own client, as an assistant would use it over HTTP. */
final class AssistantClient {

  private AssistantClient() {}

  /** A client of the server at this address. */
  static McpSyncClient of(URI server) {
    return McpClient.sync(HttpClientStreamableHttpTransport.builder(server.toString()).build())
        // The first call waits until the server has learned how people ask.
        .requestTimeout(Duration.ofMinutes(5))
        .build();
  }

  static CallToolResult call(McpSyncClient client, String tool, Map<String, Object> arguments) {
    return client.callTool(new CallToolRequest(tool, arguments));
  }

  /** What an assistant reads of a result. */
  static String text(CallToolResult result) {
    return ((McpSchema.TextContent) result.content().get(0)).text();
  }
}
