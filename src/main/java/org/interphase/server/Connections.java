package org.interphase.server;

import java.net.BindException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.interphase.server.chart.EmbeddedPlot;
import org.interphase.server.http.ClientCopy;
import org.interphase.server.http.CommonHeaders;
import org.interphase.server.http.Compressed;
import org.interphase.server.http.ErrorReports;
import org.interphase.server.http.Frame;
import org.interphase.server.http.LeastRate;
import org.interphase.server.http.LongestBody;
import org.interphase.server.http.ProxysWord;
import org.interphase.server.http.Room;
import org.interphase.server.http.TrailingSlash;
import org.interphase.server.http.WholeBodies;

/** How a server listens: its address, its threads, and how long it waits for whom. */
final class Connections {

  /** By how much an answer may be late on a machine that has much else to do. */
  static final Duration LATE = Duration.ofSeconds(15);

  /** A client that sends, or reads, fewer bytes a second on average is given up. */
  private static final long SLOWEST = 500;

  /** How long a client may take over what is short. */
  private static final Duration GRACE = Duration.ofSeconds(30);

  /** Most threads wait for slow readers, and come into being only where there are so many. */
  private static final int LEAST_THREADS = 8;

  private static final int MOST_THREADS = 250;

  /** Bodies may take this part of the memory; what is made of one takes some times as much. */
  private static final int BODIES_SHARE = 32;

  /** There is room for as many of the longest bodies, however little memory there is. */
  private static final int LEAST_BODIES = 4;

  private final ServerOptions options;

  Connections(ServerOptions options) {
    this.options = options;
  }

  /**
   * Returns a server that listens already.
   *
   * @param addresses the beginnings of the addresses that lead anywhere
   * @throws CannotListenException if the port is taken, or the address is not this machine's
   */
  FusekiServer listening(FusekiServer.Builder builder, String dataVersion, List<String> addresses) {
    var fuseki =
        builder
            .port(options.port())
            .numServerThreads(LEAST_THREADS, MOST_THREADS)
            .fusekiModules(FusekiModules.empty())
            .enablePing(true)
            .enableMetrics(true)
            .build();
    var jetty = fuseki.getJettyServer();
    var context = (ServletContextHandler) jetty.getHandler();
    context.setMaxFormContentSize((int) options.limits().maxBodyBytes());
    context.setAttribute(Frame.DATA_VERSION, dataVersion);
    options.pages().contact().ifPresent(contact -> context.setAttribute(Frame.CONTACT, contact));
    for (var connector : jetty.getConnectors()) {
      ((ServerConnector) connector).setHost(options.host());
      configure(
          connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration(),
          options);
    }
    jetty.setHandler(around(context));
    var reports = new ErrorReports(addresses);
    context.setErrorHandler(reports);
    jetty.setErrorHandler(reports);
    listen(fuseki);
    return fuseki;
  }

  /**
   * Has a connection that waits for its answer be idle for longer than any answer takes: Jetty ends
   * what is being written just when the time is over, and the client gets nothing. An answer may
   * say again all that was asked.
   */
  static void configure(HttpConfiguration http, ServerOptions options) {
    http.setIdleTimeout(options.limits().queryTimeout().plus(LATE).toMillis());
    // What an address asks is repeated in Link and Location, any of its signs as three.
    http.setMaxResponseHeaderSize(3 * http.getRequestHeaderSize());
    if (options.behindProxy()) {
      http.addCustomizer(new ProxysWord());
    }
  }

  private Handler around(ServletContextHandler context) {
    var whole = wholeBodies(Compressed.answersOf(context));
    return new CommonHeaders(
        new TrailingSlash(ClientCopy.kept(whole)), EmbeddedPlot.FOLDER, options.pages().framers());
  }

  private Handler wholeBodies(Handler handler) {
    long longest = options.limits().maxBodyBytes();
    long room = Math.max(LEAST_BODIES * longest, Runtime.getRuntime().maxMemory() / BODIES_SHARE);
    var whole = new WholeBodies(handler, longest, new Room(room));
    return new LongestBody(new LeastRate(whole, SLOWEST, longest, GRACE), longest);
  }

  private void listen(FusekiServer fuseki) {
    var address = new InetSocketAddress(options.host(), options.port());
    if (address.isUnresolved()) {
      throw CannotListenException.unresolved(address);
    }
    try {
      fuseki.start();
    } catch (FusekiException e) {
      fuseki.stop();
      throw Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
          .filter(BindException.class::isInstance)
          .<RuntimeException>map(refusal -> CannotListenException.at(address, refusal))
          .findFirst()
          .orElse(e);
    }
  }
}
