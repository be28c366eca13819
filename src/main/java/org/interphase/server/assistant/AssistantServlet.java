package org.interphase.server.assistant;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.atlas.json.JsonNull;
import org.apache.jena.atlas.json.JsonObject;
import org.interphase.assistant.Assistant;
import org.interphase.assistant.MalformedMessage;
import org.interphase.assistant.Work;
import org.interphase.engine.Stop;
import org.interphase.server.ask.ClientQueries;
import org.interphase.server.http.Breakdown;
import org.interphase.server.http.Client;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.MediaTypes;
import org.interphase.server.http.Origin;
import org.interphase.server.http.Parameters;
import org.interphase.server.http.PostedBody;
import org.interphase.server.http.ProtocolVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers AI assistants by the <a
 * href="https://modelcontextprotocol.io/specification/2025-06-18/basic/transports#streamable-http">
 * streamable HTTP</a> of their protocol. Each request is answered by itself, in one piece: there
 * are no sessions that could grow many or old.
 */
public final class AssistantServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(AssistantServlet.class);
  private static final String METHODS = "POST, OPTIONS";

  /** The code for a request that is none, by JSON-RPC 2.0. */
  private static final int INVALID_REQUEST = -32600;

  private final transient Supplier<Assistant> begin;
  private final transient ClientQueries clients;
  private final boolean onlyThisMachine;
  private final long maxBytes;
  private transient Assistant assistant;

  /**
   * @param begin makes the assistant when the first request comes
   * @param clients runs what is asked, and ends it when the client has left
   * @param onlyThisMachine whether only names of this machine are answered to
   * @param maxBytes the longest body that is taken
   */
  public AssistantServlet(
      Supplier<Assistant> begin, ClientQueries clients, boolean onlyThisMachine, long maxBytes) {
    this.begin = begin;
    this.clients = clients;
    this.onlyThisMachine = onlyThisMachine;
    this.maxBytes = maxBytes;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    // What the answers are for is no page of another origin.
    response.setHeader("Access-Control-Allow-Origin", null);
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Cache-Control", "no-store");
    try {
      admit(request);
      switch (request.getMethod()) {
        case "POST" -> answer(request, response);
        case "OPTIONS" -> {
          response.setHeader("Allow", METHODS);
          response.setStatus(204);
        }
        default ->
            throw HttpProblem.methodNotAllowed(
                METHODS, "Found " + request.getMethod() + ", expected POST: no stream is offered.");
      }
    } catch (RuntimeException | Error e) {
      refuse(problem(e), response);
    }
  }

  private void admit(HttpServletRequest request) {
    if (onlyThisMachine && !Origin.isOfThisMachine(request)) {
      throw HttpProblem.other(
          403,
          "For this machine alone",
          "Found a request for another name than localhost or 127.0.0.1. Ask for one of those.");
    }
    if (Origin.isForeign(request)) {
      throw HttpProblem.other(
          403, "Not for pages of others", "Found an Origin of another server. Programs send none.");
    }
    Parameters.of(request, List.of());
    ProtocolVersion.require(request, Assistant.VERSIONS);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var found = PostedBody.mediaType(request, maxBytes);
    if (!found.equals(MediaTypes.JSON)) {
      throw HttpProblem.unsupportedMediaType(
          "Content-Type: found " + found + ", expected " + MediaTypes.JSON + ".");
    }
    var body = body(request);
    try {
      var ready = assistant();
      var reply = ready.reply(ready.read(body), work(Client.of(request)));
      if (reply.isPresent()) {
        send(200, reply.get(), response);
      } else {
        response.setStatus(202);
      }
    } catch (MalformedMessage e) {
      send(400, e.reply(), response);
    }
  }

  /** Who leaves before the answer is there ends its making. */
  private Work work(Client client) {
    return new Work() {
      @Override
      public <T> T run(Function<Stop, T> query) {
        return clients.run(client, query);
      }
    };
  }

  private synchronized Assistant assistant() {
    if (assistant == null) {
      assistant = begin.get();
    }
    return assistant;
  }

  private byte[] body(HttpServletRequest request) throws IOException {
    var bytes =
        request.getInputStream().readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8));
    if (bytes.length > maxBytes) {
      throw HttpProblem.bodyTooLarge(maxBytes);
    }
    return bytes;
  }

  private HttpProblem problem(Throwable e) {
    if (e instanceof HttpProblem problem) {
      return problem;
    }
    return PostedBody.isTooLong(e) ? HttpProblem.bodyTooLarge(maxBytes) : Breakdown.problem(e, LOG);
  }

  /** Clients of the protocol read errors as they read replies. */
  private static void refuse(HttpProblem problem, HttpServletResponse response) throws IOException {
    var error = new JsonObject();
    error.put("code", INVALID_REQUEST);
    error.put("message", problem.title() + ". " + problem.detail());
    var reply = new JsonObject();
    reply.put("jsonrpc", "2.0");
    reply.put("id", JsonNull.instance);
    reply.put("error", error);
    if (problem.status() == 405) {
      response.setHeader("Allow", METHODS);
    }
    if (problem.retryAfterSeconds() > 0) {
      response.setHeader("Retry-After", String.valueOf(problem.retryAfterSeconds()));
    }
    send(problem.status(), reply.toString(), response);
  }

  private static void send(int status, String text, HttpServletResponse response)
      throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(MediaTypes.JSON);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
