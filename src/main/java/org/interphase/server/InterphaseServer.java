package org.interphase.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.question.QuestionCatalogue;

/** Compile-only: the server brings its own. This one listens and says nothing. */
public final class InterphaseServer implements AutoCloseable {

  private final ServerSocket socket;

  private InterphaseServer(ServerSocket socket) {
    this.socket = socket;
  }

  /** Returns a server that listens. */
  public static InterphaseServer start(
      ServerOptions options, DatasetGraph data, QuestionCatalogue questions) {
    try {
      return new InterphaseServer(
          new ServerSocket(options.port(), 1, InetAddress.getByName(options.host())));
    } catch (BindException e) {
      throw new PortInUseException(options.host(), options.port(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the address. */
  public URI address() {
    return URI.create("http://" + "127.0.0.1:" + socket.getLocalPort() + "/");
  }

  /** Returns at once. */
  public void awaitStop() {}

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
