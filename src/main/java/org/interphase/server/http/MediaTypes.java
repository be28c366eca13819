package org.interphase.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/** Chooses among media types as a request's {@code Accept} asks for. */
public final class MediaTypes {

  public static final String HTML = "text/html";
  public static final String JSON = "application/json";

  private static final Pattern NOT_AT_ALL = Pattern.compile(";\\s*q=0(\\.0*)?\\s*(;|$)");

  private MediaTypes() {}

  /** Returns the offered type that the request likes best; a problem where it likes none. */
  public static String choose(HttpServletRequest request, List<String> offered) {
    return choose(request.getHeader("Accept"), offered)
        .orElseThrow(() -> HttpProblem.notAcceptable(offered));
  }

  /** Whether the request asks for JSON and not for a page, by its path or by {@code Accept}. */
  public static boolean wantsJson(HttpServletRequest request) {
    return request.getServletPath().endsWith(".json")
        || choose(request, List.of(HTML, JSON)).equals(JSON);
  }

  /**
   * Returns the offered type that {@code accept} likes best, the first where it has no preference
   * or is null, nothing where it likes none.
   */
  public static Optional<String> choose(String accept, List<String> offered) {
    if (accept == null || accept.isBlank()) {
      return Optional.of(offered.get(0));
    }
    Set<String> refused = new HashSet<>();
    List<String> liked = new ArrayList<>();
    for (var range : accept.split(",")) {
      if (NOT_AT_ALL.matcher(range).find()) {
        refused.add(range.split(";", 2)[0].strip());
      } else {
        liked.add(range);
      }
    }
    var left = offered.stream().filter(type -> !refused.contains(type)).toArray(String[]::new);
    if (liked.isEmpty() || left.length == 0) {
      return Optional.empty();
    }
    // Jena takes q=0 for the weakest liking.
    var match = AcceptList.match(new AcceptList(String.join(",", liked)), AcceptList.create(left));
    return Optional.ofNullable(match).map(MediaType::getContentTypeStr);
  }

  /** Tells whether a person is likely to read the answer. */
  public static boolean isBrowser(String accept) {
    return accept != null
        && choose(accept, List.of("application/problem+json", JSON, HTML))
            .filter(HTML::equals)
            .isPresent();
  }
}
