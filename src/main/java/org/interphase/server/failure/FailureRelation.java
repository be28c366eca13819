package org.interphase.server.failure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.interphase.server.telling.Named;

/**
 * That one mechanism leads to another, or that a strategy holds one back, as claims have it.
 *
 * @param grade the strongest grade of the claims for it; of those against it where none is for it
 * @param wordings how firmly the source says so
 * @param claims the claims for it
 * @param against the claims that it is not so, or was tried in vain
 */
record FailureRelation(
    Named from,
    Named to,
    String grade,
    List<String> wordings,
    List<Named> claims,
    List<Named> against) {

  /** What the claims together make of it, in a word. */
  String standing() {
    return against.isEmpty() ? "supported" : claims.isEmpty() ? "refuted" : "contested";
  }

  int count() {
    return claims.size() + against.size();
  }

  /** The address of the list of its claims. */
  String address() {
    return "/failures/claims?from=" + value(from) + "&to=" + value(to);
  }

  private static String value(Named end) {
    return URLEncoder.encode(end.path(), StandardCharsets.UTF_8);
  }
}
