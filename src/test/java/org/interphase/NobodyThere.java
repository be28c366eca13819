package org.interphase;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/**
 * An address at which nobody answers as long as it is kept: its port is bound and not listened to.
 *
 * <p>A port that was free a moment ago may be that of another test's server.
 */
public final class NobodyThere implements AutoCloseable {

  private final Socket bound = new Socket();

  public NobodyThere() throws IOException {
    bound.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0));
  }

  public URI service() {
    return URI.create("http://127.0.0.1:" + bound.getLocalPort() + "/sparql");
  }

  @Override
  public void close() throws IOException {
    bound.close();
  }
}
