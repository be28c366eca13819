package org.interphase.server;

/** Compile-only: the server brings its own. */
public final class PortInUseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PortInUseException(String host, int port, Throwable cause) {
    super("Port " + port + " of " + host + " is taken by another program.", cause);
  }
}
