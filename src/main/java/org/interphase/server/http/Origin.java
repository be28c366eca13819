package org.interphase.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** The server's address as a client knows it. */
public final class Origin {

  private Origin() {}

  /** Scheme, host and port of the request's address, without a slash at the end. */
  public static String of(HttpServletRequest request) {
    return Looks.at(request, Origin::read);
  }

  private static String read(HttpServletRequest request) {
    var address = URI.create(request.getRequestURL().toString());
    return address.getScheme() + "://" + address.getRawAuthority();
  }
}
