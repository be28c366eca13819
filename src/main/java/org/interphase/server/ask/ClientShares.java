package org.interphase.server.ask;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Lets each client have so many queries running at once, that others find a place. */
public final class ClientShares {

  private final int share;
  private final Duration patience;
  private final Map<String, Used> clients = new HashMap<>();

  /**
   * @param share how many queries one client may have running
   * @param patience how long a client's next query waits for one of its own to end
   */
  public ClientShares(int share, Duration patience) {
    this.share = share;
    this.patience = patience;
  }

  /** Takes a part of the client's share, or throws a problem when none became free in time. */
  void enter(String client) {
    var used = known(client, 1);
    try {
      used.gate().enter();
    } catch (RuntimeException e) {
      known(client, -1);
      throw e;
    }
  }

  /** Gives a part of the client's share back, from whatever thread. */
  void leave(String client) {
    known(client, -1).gate().leave();
  }

  /** A client is known for as long as it has a query here, running or waiting. */
  private synchronized Used known(String client, int more) {
    var used = clients.getOrDefault(client, new Used(new QueryGate(share, patience), 0));
    var now = new Used(used.gate(), used.queries() + more);
    if (now.queries() == 0) {
      clients.remove(client);
    } else {
      clients.put(client, now);
    }
    return now;
  }

  private record Used(QueryGate gate, int queries) {}
}
