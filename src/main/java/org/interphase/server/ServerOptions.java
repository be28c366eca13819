package org.interphase.server;

/** Compile-only: the server brings its own. */
public record ServerOptions(String host, int port) {

  /** Returns the options of a server on this machine alone, at port 3030. */
  public static ServerOptions defaults() {
    return new ServerOptions("127.0.0.1", 3030);
  }

  /** Returns these options with another host and port. */
  public ServerOptions at(String otherHost, int otherPort) {
    return new ServerOptions(otherHost, otherPort);
  }
}
