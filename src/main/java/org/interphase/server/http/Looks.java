package org.interphase.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What the making of a reply has looked at in its request beside the address: a request that looks
 * the same gets the same reply.
 */
final class Looks {

  private static final String NAME = Looks.class.getName();

  private final List<Look> all;

  private Looks(List<Look> all) {
    this.all = all;
  }

  /** Begins to note what is looked at in {@code request}. */
  static Looks begin(HttpServletRequest request) {
    var looks = new Looks(new ArrayList<>());
    request.setAttribute(NAME, looks);
    return looks;
  }

  /**
   * The looks until now. What is looked at from now on, to send the reply, tells nothing of how it
   * was made, while other requests are held against it already.
   */
  Looks end(HttpServletRequest request) {
    request.removeAttribute(NAME);
    return new Looks(List.copyOf(all));
  }

  /** What {@code look} sees in {@code request}, which is noted where somebody wants to know. */
  static <T> T at(HttpServletRequest request, Function<HttpServletRequest, T> look) {
    var seen = look.apply(request);
    if (request.getAttribute(NAME) instanceof Looks looks) {
      looks.all.add(new Look(look, seen));
    }
    return seen;
  }

  /** Whether {@code request} looks the same. */
  boolean agreeWith(HttpServletRequest request) {
    return all.stream().allMatch(look -> look.at().apply(request).equals(look.seen()));
  }

  /** What the same looks see in {@code request}. */
  List<?> at(HttpServletRequest request) {
    return all.stream().map(look -> look.at().apply(request)).toList();
  }

  private record Look(Function<HttpServletRequest, ?> at, Object seen) {}
}
