package org.interphase.server;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.interphase.change.ChangesSince;
import org.interphase.store.CuratedFolder;
import org.interphase.store.WorkedOut;

/**
 * How a server listens, what it grants to one request, and what its pages show beside the data.
 *
 * @param host the host name or address to listen on
 * @param port the port to listen on; 0 takes any free one
 * @param limits what it grants to one request
 * @param kept how much of what was answered is kept for who asks again
 * @param behindProxy whether every request comes through a proxy, whose word on the address that
 *     the client asked ({@code X-Forwarded-*}) is taken
 * @param pages what its keepers add to the pages
 * @param known where it is kept what was worked out from the data, so that it is worked out once
 *     for all servers
 */
public record ServerOptions(
    String host,
    int port,
    RequestLimits limits,
    KeptAnswers kept,
    boolean behindProxy,
    PageOptions pages,
    WorkedOut known) {

  private static final Duration FAR_HOLDS = Duration.ofSeconds(5);

  public ServerOptions {
    Objects.requireNonNull(host);
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("Port " + port + " is not between 0 and 65535.");
    }
    if (pages.curated().isPresent() && (behindProxy || !isOfThisMachine(host))) {
      throw new IllegalArgumentException("What is worked on is shown on this machine alone.");
    }
  }

  /**
   * Returns the options of a server on this machine alone, at any free port, that takes a request's
   * own word on its address, and asks a service far away anew for each answer.
   */
  public static ServerOptions within(RequestLimits limits) {
    var kept = KeptAnswers.holdingFar(Duration.ZERO);
    return new ServerOptions(
        "127.0.0.1", 0, limits, kept, false, PageOptions.NONE, WorkedOut.nowhere());
  }

  /** Returns the options of a server on this machine alone, at port 3030. */
  public static ServerOptions defaults() {
    return within(RequestLimits.ofThisMachine())
        .at("127.0.0.1", 3030)
        .keeping(KeptAnswers.holdingFar(FAR_HOLDS));
  }

  /** Returns these options with another host and port. */
  public ServerOptions at(String otherHost, int otherPort) {
    return new ServerOptions(otherHost, otherPort, limits, kept, behindProxy, pages, known);
  }

  /** Returns these options with another limit to what is kept, and to how long it holds. */
  public ServerOptions keeping(KeptAnswers other) {
    return new ServerOptions(host, port, limits, other, behindProxy, pages, known);
  }

  /** Returns these options, for a server that only a proxy can reach. */
  public ServerOptions behindProxy(boolean behind) {
    return new ServerOptions(host, port, limits, kept, behind, pages, known);
  }

  /** Returns these options, with pages that show how the sources in {@code folder} are read. */
  public ServerOptions curating(CuratedFolder folder) {
    var contact = pages.contact();
    return with(new PageOptions(Optional.of(folder), contact, pages.framers(), pages.since()));
  }

  /** Returns these options, with pages that name where those who keep the server are reached. */
  public ServerOptions reachedAt(URI address) {
    var contact = Optional.of(address);
    return with(new PageOptions(pages.curated(), contact, pages.framers(), pages.since()));
  }

  /** Returns these options, with plots that pages of these origins may show in a frame. */
  public ServerOptions framedBy(List<String> origins) {
    return with(new PageOptions(pages.curated(), pages.contact(), origins, pages.since()));
  }

  /** Returns these options, with a page of what changed since an earlier version of the data. */
  public ServerOptions since(ChangesSince changes) {
    var since = Optional.of(changes);
    return with(new PageOptions(pages.curated(), pages.contact(), pages.framers(), since));
  }

  /** Returns these options, for data and questions of which it is kept what was worked out. */
  public ServerOptions knowing(WorkedOut other) {
    return new ServerOptions(host, port, limits, kept, behindProxy, pages, other);
  }

  private ServerOptions with(PageOptions other) {
    return new ServerOptions(host, port, limits, kept, behindProxy, other, known);
  }

  /** Whether nobody but who is on this machine reaches {@code host}. */
  public static boolean isOfThisMachine(String host) {
    var address = new InetSocketAddress(host, 0).getAddress();
    return address != null && address.isLoopbackAddress();
  }
}
