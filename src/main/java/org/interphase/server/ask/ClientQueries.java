package org.interphase.server.ask;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.interphase.engine.Stop;
import org.interphase.server.http.Client;
import org.interphase.server.http.HttpProblem;

/**
 * Runs the queries that clients send, each in a thread of its own: the answer does not wait for the
 * work, and a client that has left is noticed.
 */
public final class ClientQueries {

  /** Between two looks at whether the client is still there. */
  private static final Duration LOOK = Duration.ofSeconds(1);

  /** What a query may take to end once its time is up. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  /** Long chains, of the query or of the data, are followed step into step. */
  private static final long STACK_BYTES = 16 << 20;

  private final QueryGate gate;
  private final ClientShares shares;
  private final Duration limit;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            var thread = new Thread(null, work, "client's query", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param gate how many run at once
   * @param shares how many of them for one client
   * @param limit the longest that an answer may take
   */
  public ClientQueries(QueryGate gate, ClientShares shares, Duration limit) {
    this.gate = gate;
    this.shares = shares;
    this.limit = limit;
  }

  /**
   * Returns what {@code query} gives, or throws a problem. The query keeps its place until it is
   * over, though the client may be told before.
   *
   * @param query is given what it has to end by
   */
  public <T> T run(Client client, Function<Stop, T> query) {
    enter(client);
    var stop = new Stop();
    return answer(begun(client, () -> query.apply(stop)), client, stop);
  }

  private void enter(Client client) {
    shares.enter(client.address());
    try {
      gate.enter();
    } catch (RuntimeException e) {
      shares.leave(client.address());
      throw e;
    }
  }

  private void leave(Client client) {
    gate.leave();
    shares.leave(client.address());
  }

  /** Without a thread, which a machine may not have to give, there is nobody to leave the place. */
  private <T> Future<T> begun(Client client, Callable<T> query) {
    try {
      return threads.submit(
          () -> {
            try {
              return query.call();
            } finally {
              leave(client);
            }
          });
    } catch (OutOfMemoryError e) {
      leave(client);
      throw HttpProblem.busy();
    }
  }

  private <T> T answer(Future<T> work, Client client, Stop stop) {
    long end = System.nanoTime() + limit.plus(GRACE).toNanos();
    while (System.nanoTime() < end) {
      try {
        return work.get(Math.min(LOOK.toNanos(), limit.toNanos()), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        if (!client.isThere()) {
          break;
        }
      } catch (ExecutionException e) {
        throw thrown(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    stop.request();
    throw HttpProblem.timeOut(limit);
  }

  private static RuntimeException thrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException problem ? problem : new IllegalStateException(cause);
  }
}
