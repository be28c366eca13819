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

  private final List<Look> all = new ArrayList<>();

  private Looks() {}

  /** Begins to note what is looked at in {@code request}. */
  static Looks begin(HttpServletRequest request) {
    var looks = new Looks();
    request.setAttribute(NAME, looks);
    return looks;
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
