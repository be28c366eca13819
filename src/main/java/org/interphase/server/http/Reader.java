package org.interphase.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who reads the page that is being made: in which language, at which address. Pages are made deep
 * below what answers a request, by the thread that answers it.
 */
record Reader(Language language, boolean chose, String path, Map<String, String[]> asked) {

  private static final ThreadLocal<HttpServletRequest> ANSWERED = new ThreadLocal<>();

  /** Nobody known: a page that no servlet makes. */
  private static final Reader NOBODY = new Reader(Language.ENGLISH, false, "/", Map.of());

  /** Has the pages that this thread makes be for the sender of {@code request} from now on. */
  static void is(HttpServletRequest request) {
    ANSWERED.set(request);
  }

  /** Forgets the reader when the request is answered. */
  static void isGone() {
    ANSWERED.remove();
  }

  /** The reader of what this thread answers; a reply that is kept depends on the language then. */
  static Reader current() {
    return Optional.ofNullable(ANSWERED.get())
        .map(
            request ->
                new Reader(
                    Looks.at(request, Language::of),
                    Language.chosen(request).isPresent(),
                    request.getRequestURI(),
                    asked(request)))
        .orElse(NOBODY);
  }

  /** What the address asks; nothing where that cannot be read, as the page is about to say. */
  private static Map<String, String[]> asked(HttpServletRequest request) {
    try {
      return request.getMethod().equals("GET") ? request.getParameterMap() : Map.of();
    } catch (RuntimeException e) {
      if (PostedBody.isUnreadable(e)) {
        return Map.of();
      }
      throw e;
    }
  }

  /** What {@code name} is told of this server, such as the version of its data. */
  static Optional<String> fact(String name) {
    return Optional.ofNullable(ANSWERED.get())
        .map(request -> request.getServletContext().getAttribute(name))
        .map(Object::toString)
        .filter(text -> !text.isEmpty());
  }

  /** A path that keeps the language that the reader chose. */
  String keeping(String path) {
    return chose ? path + "?" + Language.PARAMETER + "=" + language.tag() : path;
  }

  /** The address of this very page in another language. */
  String in(Language other) {
    return path
        + Stream.concat(
                new TreeMap<>(asked)
                    .entrySet().stream()
                        .filter(parameter -> !parameter.getKey().equals(Language.PARAMETER))
                        .flatMap(
                            parameter ->
                                Stream.of(parameter.getValue())
                                    .map(value -> pair(parameter.getKey(), value))),
                Stream.of(pair(Language.PARAMETER, other.tag())))
            .collect(Collectors.joining("&", "?", ""));
  }

  private static String pair(String name, String value) {
    return Parameters.escaped(name) + "=" + Parameters.escaped(value);
  }
}
