package org.interphase.assistant;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.interphase.model.Printable;
import org.interphase.model.Shortened;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Brings messages to the protocol's library and its replies back, whatever carries both. */
final class Channel implements McpStatelessServerTransport {

  static final List<String> VERSIONS =
      List.of(
          ProtocolVersions.MCP_2024_11_05,
          ProtocolVersions.MCP_2025_03_26,
          ProtocolVersions.MCP_2025_06_18,
          ProtocolVersions.MCP_2025_11_25);

  private static final Logger LOG = LoggerFactory.getLogger(Channel.class);

  private static final String NO_MESSAGE =
      "Found what is no message of JSON-RPC 2.0, expected one object such as"
          + " {\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}.";

  private static final JSONRPCError PARAMETERS =
      new JSONRPCError(
          ErrorCodes.INVALID_PARAMS,
          "The parameters of the request are not those of its method; the protocol's schema has"
              + " them.",
          null);

  private static final JSONRPCError INTERNAL =
      new JSONRPCError(ErrorCodes.INTERNAL_ERROR, "The server failed; its log says more.", null);

  private final McpJsonMapper json;
  private McpStatelessServerHandler handler;

  Channel(McpJsonMapper json) {
    this.json = json;
  }

  @Override
  public void setMcpHandler(McpStatelessServerHandler taker) {
    handler = taker;
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }

  @Override
  public List<String> protocolVersions() {
    return VERSIONS;
  }

  Message read(byte[] bytes) {
    var content = content(text(bytes));
    HalfCharacters.place(content)
        .ifPresent(
            place -> {
              var id = content instanceof JSONRPCRequest request ? request.id() : null;
              throw malformed(
                  id instanceof String text && Printable.hasHalf(text) ? null : id,
                  ErrorCodes.INVALID_REQUEST,
                  "Found half a surrogate pair in "
                      + place
                      + ", expected whole characters. Write both halves, or leave it out.");
            });
    return new Message(content);
  }

  /** The problem that {@code text} says of a message that is none. */
  MalformedMessage unread(String text) {
    return malformed(null, ErrorCodes.PARSE_ERROR, text);
  }

  private String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw unread("Found bytes that are not UTF-8, expected a message that is encoded in it.");
    }
  }

  private JSONRPCMessage content(String text) {
    try {
      return McpSchema.deserializeJsonRpcMessage(json, text);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      LOG.debug("No message.", e);
      // The libraries' own words tell of Java, not of the message.
      throw unread(NO_MESSAGE);
    }
  }

  private MalformedMessage malformed(Object id, int code, String message) {
    return new MalformedMessage(written(error(id, new JSONRPCError(code, message, null))), message);
  }

  Optional<String> reply(Message message, McpTransportContext context) {
    if (message.content() instanceof JSONRPCRequest request) {
      return Optional.of(written(answered(request, context)));
    }
    if (message.content() instanceof JSONRPCNotification notification) {
      handler.handleNotification(context, notification).block();
    }
    return Optional.empty();
  }

  private Object answered(JSONRPCRequest request, McpTransportContext context) {
    try {
      var response =
          handler
              .handleRequest(context, request)
              .contextWrite(known -> known.put(McpTransportContext.KEY, context))
              .block();
      return response.error() == null ? response : error(request.id(), told(response.error()));
    } catch (McpError e) {
      return error(request.id(), e.getJsonRpcError());
    } catch (UncheckedIOException | StackOverflowError e) {
      LOG.error("The request {} failed.", request.method(), e);
      return error(request.id(), INTERNAL);
    } catch (RuntimeException e) {
      // Tools tell of their own failures; what is left is what the library makes of parameters.
      LOG.debug("The request {} cannot be read.", request.method(), e);
      return error(request.id(), PARAMETERS);
    }
  }

  /** What the library calls its own failure is a parameter of another kind. */
  private static JSONRPCError told(JSONRPCError error) {
    return error.code() == ErrorCodes.INTERNAL_ERROR ? PARAMETERS : error;
  }

  /** Unlike the library's own record, with an id even if there is none to repeat. */
  private static Object error(Object id, JSONRPCError error) {
    var reply = new LinkedHashMap<String, Object>();
    reply.put("jsonrpc", "2.0");
    reply.put("id", id);
    reply.put("error", shortened(error));
    return reply;
  }

  /** The library repeats what it does not know. */
  private static JSONRPCError shortened(JSONRPCError error) {
    return new JSONRPCError(
        error.code(),
        Shortened.of(error.message()),
        error.data() instanceof String text ? Shortened.of(text) : error.data());
  }

  private String written(Object reply) {
    try {
      return json.writeValueAsString(reply);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
