package org.interphase.server;

import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/** Chooses among media types as a request's {@code Accept} asks for. */
final class MediaTypes {

  static final String HTML = "text/html";

  private MediaTypes() {}

  /**
   * Returns the offered type that {@code accept} likes best, the first where it has no preference
   * or is null, nothing where it likes none.
   */
  static Optional<String> choose(String accept, List<String> offered) {
    if (accept == null || accept.isBlank()) {
      return Optional.of(offered.get(0));
    }
    var match =
        AcceptList.match(new AcceptList(accept), AcceptList.create(offered.toArray(String[]::new)));
    return Optional.ofNullable(match).map(MediaType::getContentTypeStr);
  }

  /** Tells whether a person is likely to read the answer. */
  static boolean isBrowser(String accept) {
    return accept != null
        && choose(accept, List.of("application/problem+json", "application/json", HTML))
            .filter(HTML::equals)
            .isPresent();
  }
}
