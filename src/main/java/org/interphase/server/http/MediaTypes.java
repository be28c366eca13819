package org.interphase.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** Chooses among media types as a request asks for. */
public final class MediaTypes {

  public static final String HTML = "text/html";
  public static final String JSON = "application/json";

  private MediaTypes() {}

  /**
   * Returns the offered type that the request likes best, the first where it has no preference; a
   * problem where it likes none.
   */
  public static String choose(HttpServletRequest request, List<String> offered) {
    return best(request, offered).orElseThrow(() -> HttpProblem.notAcceptable(offered));
  }

  /** Returns the offered type that the request likes best, or nothing where it likes none. */
  public static Optional<String> best(HttpServletRequest request, List<String> offered) {
    return Looks.at(request, asked -> Accept.of(asked).best(offered));
  }

  /** Whether the request asks for JSON and not for a page, by its path or by {@code Accept}. */
  public static boolean wantsJson(HttpServletRequest request) {
    return request.getServletPath().endsWith(".json")
        || choose(request, List.of(HTML, JSON)).equals(JSON);
  }
}
