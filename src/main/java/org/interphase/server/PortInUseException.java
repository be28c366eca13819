package org.interphase.server;

/** Thrown when another program already listens where the server was to listen. */
public final class PortInUseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PortInUseException(String host, int port, Throwable cause) {
    super(
        "Port "
            + port
            + " of "
            + host
            + " is taken by another program. Stop that program, or choose another port"
            + " (0 takes any free one).",
        cause);
  }
}
