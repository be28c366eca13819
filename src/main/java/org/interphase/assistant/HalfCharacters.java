package org.interphase.assistant;

import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphase.model.Printable;

/**
 * Finds halves of characters, which JSON can spell ({@code \\ud800}) and UTF-8 cannot: a reply that
 * repeats one says something else than what was sent.
 */
final class HalfCharacters {

  private HalfCharacters() {}

  /** The place of the first such text in a message; a name of a member cannot be read with one. */
  static Optional<String> place(JSONRPCMessage message) {
    if (message instanceof JSONRPCRequest request) {
      return place(request.id(), "id")
          .or(() -> place(request.method(), "method"))
          .or(() -> place(request.params(), "params"));
    }
    if (message instanceof JSONRPCNotification notification) {
      return place(notification.method(), "method")
          .or(() -> place(notification.params(), "params"));
    }
    return Optional.empty();
  }

  private static Optional<String> place(Object value, String at) {
    if (value instanceof String text) {
      return Printable.hasHalf(text) ? Optional.of(at) : Optional.empty();
    }
    if (value instanceof Map<?, ?> members) {
      return members.entrySet().stream()
          .flatMap(member -> place(member.getValue(), at + "." + member.getKey()).stream())
          .findFirst();
    }
    if (value instanceof List<?> elements) {
      for (int i = 0; i < elements.size(); i++) {
        var found = place(elements.get(i), at + "[" + i + "]");
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
