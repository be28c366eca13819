package org.interphase.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.BufferUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who has sent a request, and waits for its answer. */
public final class Client {

  private static final Logger LOG = LoggerFactory.getLogger(Client.class);

  private final String address;
  private final Connection connection;

  private Client(String address, Connection connection) {
    this.address = address;
    this.connection = connection;
  }

  /** The client of {@code request}, whose body has been read. */
  public static Client of(HttpServletRequest request) {
    var jetty = ServletContextRequest.getServletContextRequest(request);
    return new Client(request.getRemoteAddr(), jetty.getConnectionMetaData().getConnection());
  }

  /** The address of the network that the client, or a proxy before it, has. */
  public String address() {
    return address;
  }

  /**
   * Tells whether the client still waits. Only the thread that the request came with may ask: a
   * connection tells its end to those alone who read from it, and nobody else reads meanwhile.
   */
  public boolean isThere() {
    var next = BufferUtil.allocate(1);
    try {
      int read = connection.getEndPoint().fill(next);
      if (read > 0) {
        giveBack(next);
      }
      return read >= 0;
    } catch (IOException e) {
      LOG.debug("The client left.", e);
      return false;
    }
  }

  /** Some clients send the next request before they have the answer to this. */
  private void giveBack(ByteBuffer begun) {
    ((Connection.UpgradeTo) connection).onUpgradeTo(begun);
  }
}
