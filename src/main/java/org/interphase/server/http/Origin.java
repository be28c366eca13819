package org.interphase.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** The server's address as a client knows it. */
public final class Origin {

  private static final Pattern AFTER = Pattern.compile("(?s)^([^:/]+://[^/]*).*");

  /** A name that leads here from elsewhere would make a stranger's page one of this server. */
  private static final Pattern OF_THIS_MACHINE =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1)]?");

  private static final Pattern NAME = Pattern.compile("https?://(\\[[^\\]]*]|[^:/]*)(:\\d{1,5})?");

  private Origin() {}

  /** Whether the request asks for a name that only this machine has for itself. */
  public static boolean isOfThisMachine(HttpServletRequest request) {
    return OF_THIS_MACHINE.matcher(request.getServerName()).matches();
  }

  /** Whether a page sent the request that is neither this server's nor of this machine. */
  public static boolean isForeign(HttpServletRequest request) {
    var origin = request.getHeader("Origin");
    if (origin == null || origin.equals(of(request))) {
      return false;
    }
    var name = NAME.matcher(origin);
    return !name.matches() || !OF_THIS_MACHINE.matcher(name.group(1)).matches();
  }

  /** Scheme, host and port of the request's address, without a slash at the end. */
  public static String of(HttpServletRequest request) {
    return Looks.at(request, Origin::read);
  }

  private static String read(HttpServletRequest request) {
    // What follows may have signs that no URI has.
    return AFTER.matcher(request.getRequestURL()).replaceFirst("$1");
  }
}
