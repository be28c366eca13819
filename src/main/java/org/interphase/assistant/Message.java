package org.interphase.assistant;

import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import java.util.Map;
import java.util.Optional;

/** A message of a client: a request, or something that asks for no reply. */
public final class Message {

  private static final String CANCELLED = "notifications/cancelled";

  private final JSONRPCMessage content;

  Message(JSONRPCMessage content) {
    this.content = content;
  }

  JSONRPCMessage content() {
    return content;
  }

  /** By what the client knows its request; nothing where it asks for no reply. */
  public Optional<Object> id() {
    return content instanceof JSONRPCRequest request ? Optional.of(request.id()) : Optional.empty();
  }

  /** The request that the client wants no more; nothing where it says no such thing. */
  public Optional<Object> cancels() {
    return content instanceof JSONRPCNotification notification
            && notification.method().equals(CANCELLED)
            && notification.params() instanceof Map<?, ?> parameters
        ? Optional.ofNullable(parameters.get("requestId"))
        : Optional.empty();
  }
}
