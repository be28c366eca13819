package org.interphase.server;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.interphase.change.ChangesSince;
import org.interphase.store.CuratedFolder;
import org.interphase.store.KeptFile;

/**
 * How a server listens and what it grants to one request.
 *
 * @param host the host name or address to listen on
 * @param port the port to listen on; 0 takes any free one
 * @param queryTimeout the longest that a query may run
 * @param maxRows the most rows, or triples, that a result may have
 * @param maxBodyBytes the longest request body, in bytes
 * @param maxConcurrentQueries how many queries may run at once
 * @param maxKeptBytes how much of what was answered is kept for who asks again, in bytes
 * @param farHolds how long an answer of a service far away holds, which may change at any time
 * @param behindProxy whether every request comes through a proxy, whose word on the address that
 *     the client asked ({@code X-Forwarded-*}) is taken
 * @param curated the folder of sources that somebody works on, for who is on this machine
 * @param contact where those who keep the server are reached: {@code mailto:} or a page
 * @param framers the origins of pages that may show a plot in a frame, such as {@code
 *     https://group.example}
 * @param since what changed since an earlier version of the data
 * @param learned where it is kept what is learned of the data and the questions, so that words are
 *     understood at once
 */
public record ServerOptions(
    String host,
    int port,
    Duration queryTimeout,
    int maxRows,
    long maxBodyBytes,
    int maxConcurrentQueries,
    long maxKeptBytes,
    Duration farHolds,
    boolean behindProxy,
    Optional<CuratedFolder> curated,
    Optional<URI> contact,
    List<String> framers,
    Optional<ChangesSince> since,
    KeptFile learned) {

  private static final long KEPT = 64L << 20;

  private static final Duration FAR_HOLDS = Duration.ofSeconds(5);

  private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d{1,5})?");

  public ServerOptions {
    Objects.requireNonNull(host);
    framers = List.copyOf(framers);
    if (!framers.stream().allMatch(ServerOptions::isOrigin)) {
      throw new IllegalArgumentException("Found " + framers + ", expected origins of pages.");
    }
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("Port " + port + " is not between 0 and 65535.");
    }
    if (queryTimeout.isNegative() || queryTimeout.isZero()) {
      throw new IllegalArgumentException("The time for a query must be longer than nothing.");
    }
    if (maxRows < 1 || maxBodyBytes < 1 || maxConcurrentQueries < 1) {
      throw new IllegalArgumentException("Rows, bytes and concurrent queries must be at least 1.");
    }
    if (maxBodyBytes > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("A request body cannot be longer than 2 GiB.");
    }
    if (maxKeptBytes < 0 || farHolds.isNegative()) {
      throw new IllegalArgumentException("What is kept takes no less than nothing.");
    }
    if (curated.isPresent() && (behindProxy || !isOfThisMachine(host))) {
      throw new IllegalArgumentException("What is worked on is shown on this machine alone.");
    }
  }

  /**
   * Returns the options of a server that takes a request's own word on its address, and asks a
   * service far away anew for each answer.
   */
  public ServerOptions(
      String host,
      int port,
      Duration queryTimeout,
      int maxRows,
      long maxBodyBytes,
      int maxConcurrentQueries) {
    this(
        host,
        port,
        queryTimeout,
        maxRows,
        maxBodyBytes,
        maxConcurrentQueries,
        KEPT,
        Duration.ZERO,
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        KeptFile.none());
  }

  /** Returns the options of a server on this machine alone, at port 3030. */
  public static ServerOptions defaults() {
    int atOnce = Math.max(8, Runtime.getRuntime().availableProcessors() * 4);
    return new ServerOptions("127.0.0.1", 3030, Duration.ofSeconds(30), 100_000, 1 << 20, atOnce)
        .keeping(KEPT, FAR_HOLDS);
  }

  /** Returns these options with another host and port. */
  public ServerOptions at(String otherHost, int otherPort) {
    return with(
        otherHost,
        otherPort,
        maxKeptBytes,
        farHolds,
        behindProxy,
        curated,
        contact,
        framers,
        since);
  }

  /** Returns these options with another limit to what is kept, and to how long it holds. */
  public ServerOptions keeping(long bytes, Duration far) {
    return with(host, port, bytes, far, behindProxy, curated, contact, framers, since);
  }

  /** Returns these options, for a server that only a proxy can reach. */
  public ServerOptions behindProxy(boolean behind) {
    return with(host, port, maxKeptBytes, farHolds, behind, curated, contact, framers, since);
  }

  /** Returns these options, with pages that show how the sources in {@code folder} are read. */
  public ServerOptions curating(CuratedFolder folder) {
    return with(
        host,
        port,
        maxKeptBytes,
        farHolds,
        behindProxy,
        Optional.of(folder),
        contact,
        framers,
        since);
  }

  /** Returns these options, with pages that name where those who keep the server are reached. */
  public ServerOptions reachedAt(URI address) {
    return with(
        host,
        port,
        maxKeptBytes,
        farHolds,
        behindProxy,
        curated,
        Optional.of(address),
        framers,
        since);
  }

  /** Returns these options, with plots that pages of these origins may show in a frame. */
  public ServerOptions framedBy(List<String> origins) {
    return with(host, port, maxKeptBytes, farHolds, behindProxy, curated, contact, origins, since);
  }

  /** Returns these options, with a page of what changed since an earlier version of the data. */
  public ServerOptions since(ChangesSince changes) {
    return with(
        host,
        port,
        maxKeptBytes,
        farHolds,
        behindProxy,
        curated,
        contact,
        framers,
        Optional.of(changes));
  }

  /** Returns these options, for data and questions of which it is kept what was learned. */
  public ServerOptions learnedIn(KeptFile file) {
    return new ServerOptions(
        host,
        port,
        queryTimeout,
        maxRows,
        maxBodyBytes,
        maxConcurrentQueries,
        maxKeptBytes,
        farHolds,
        behindProxy,
        curated,
        contact,
        framers,
        since,
        file);
  }

  /** Whether a text is scheme, host and perhaps port, and nothing else. */
  public static boolean isOrigin(String text) {
    return ORIGIN.matcher(text).matches();
  }

  /** The same limits of a query and of a request. */
  private ServerOptions with(
      String otherHost,
      int otherPort,
      long bytes,
      Duration far,
      boolean behind,
      Optional<CuratedFolder> folder,
      Optional<URI> reached,
      List<String> origins,
      Optional<ChangesSince> changes) {
    return new ServerOptions(
        otherHost,
        otherPort,
        queryTimeout,
        maxRows,
        maxBodyBytes,
        maxConcurrentQueries,
        bytes,
        far,
        behind,
        folder,
        reached,
        origins,
        changes,
        learned);
  }

  /** Whether nobody but who is on this machine reaches {@code host}. */
  public static boolean isOfThisMachine(String host) {
    var address = new InetSocketAddress(host, 0).getAddress();
    return address != null && address.isLoopbackAddress();
  }
}
