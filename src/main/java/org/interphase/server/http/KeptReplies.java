package org.interphase.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Has each reply made once for all who ask for the same, packed and unpacked, and keeps it. */
public final class KeptReplies {

  private static final String PACKED = "packed";

  private final Keeping<List<?>, MadeReply> replies;

  /**
   * @param replies where they are kept
   */
  public KeptReplies(Keeping<List<?>, MadeReply> replies) {
    this.replies = replies;
  }

  /** A handler that answers as {@code handler} does, whose replies follow from what is asked. */
  public PageServlet.Handler over(PageServlet.Handler handler) {
    return (request, response) ->
        reply(request, () -> MadeReply.of(handler, request, response)).send(request, response);
  }

  /**
   * What a reply depends on beside its address is known when it is made. A request that differs in
   * that asks for another reply of the same address, which may depend on more.
   */
  private MadeReply reply(HttpServletRequest request, Supplier<MadeReply> maker) {
    var key = new ArrayList<>(List.<Object>of(request.getRequestURI(), parameters(request)));
    var found = replies.once(List.copyOf(key), maker);
    while (!found.suits(request)) {
      key.add(found.seenIn(request));
      found = replies.once(List.copyOf(key), maker);
    }
    if (!found.isWorthPacking() || !Compressed.isTakenBy(request)) {
      return found;
    }
    // The reply at this key may be another when this one has been forgotten, or holds no more.
    return replies.once(List.of(PACKED, found.head()), found::packed);
  }

  /** In whatever order they stand; one text, since a client may send thousands. */
  private static String parameters(HttpServletRequest request) {
    return new TreeMap<>(request.getParameterMap())
        .entrySet().stream()
            .flatMap(
                parameter ->
                    Arrays.stream(parameter.getValue())
                        .map(
                            value ->
                                Parameters.escaped(parameter.getKey())
                                    + "="
                                    + Parameters.escaped(value)))
            .collect(Collectors.joining("&"));
  }
}
