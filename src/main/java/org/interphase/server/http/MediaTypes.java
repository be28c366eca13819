package org.interphase.server.http;

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

  private static final Pattern NOT_AT_ALL = Pattern.compile(";\\s*q=0(\\.0*)?\\s*(;|$)");

  private MediaTypes() {}

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
        && choose(accept, List.of("application/problem+json", "application/json", HTML))
            .filter(HTML::equals)
            .isPresent();
  }
}
