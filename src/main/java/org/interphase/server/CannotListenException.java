package org.interphase.server;

import java.net.InetSocketAddress;
import java.util.Locale;

/** Thrown where a server cannot listen at the address that it was to listen at; says why. */
public final class CannotListenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final String OURS =
      "Name an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all that it has.";

  private CannotListenException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Says why {@code address} refuses. */
  static CannotListenException at(InetSocketAddress address, Throwable cause) {
    return new CannotListenException(message(address, String.valueOf(cause.getMessage())), cause);
  }

  /** Says that nothing is known by the name of {@code address}. */
  static CannotListenException unresolved(InetSocketAddress address) {
    return new CannotListenException(
        "No machine is known by the name " + address.getHostString() + ". " + OURS, null);
  }

  private static String message(InetSocketAddress address, String reason) {
    var host = address.getHostString();
    var port = "Port " + address.getPort() + " of " + host;
    // The system's own words, which Java hands on without a code.
    var words = reason.toLowerCase(Locale.ROOT);
    if (words.contains("assign")) {
      return host + " is no address of this machine. " + OURS;
    }
    if (words.contains("denied")) {
      return port
          + " is not open to this user. Choose a port above 1023, and put a proxy before it.";
    }
    return port
        + " is taken by another program. Stop that program, or choose another port"
        + " (0 takes any free one).";
  }
}
