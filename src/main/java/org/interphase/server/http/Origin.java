package org.interphase.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** The server's address as a client knows it. */
public final class Origin {

  private static final Pattern AFTER = Pattern.compile("(?s)^([^:/]+://[^/]*).*");

  private Origin() {}

  /** Scheme, host and port of the request's address, without a slash at the end. */
  public static String of(HttpServletRequest request) {
    return Looks.at(request, Origin::read);
  }

  private static String read(HttpServletRequest request) {
    // What follows may have signs that no URI has.
    return AFTER.matcher(request.getRequestURL()).replaceFirst("$1");
  }
}
