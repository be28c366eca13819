package org.interphase.server.ask;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.interphase.server.http.HttpProblem;

/** Lets so many queries run at once and no more; others wait a little, then are turned away. */
public final class QueryGate {

  private final Semaphore permits;
  private final Duration patience;

  public QueryGate(int permits, Duration patience) {
    this.permits = new Semaphore(permits, true);
    this.patience = patience;
  }

  /** Returns what {@code query} gives, or throws a problem when no place became free in time. */
  public <T> T pass(Supplier<T> query) {
    try {
      if (!permits.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw HttpProblem.busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw HttpProblem.busy();
    }
    try {
      return query.get();
    } finally {
      permits.release();
    }
  }
}
