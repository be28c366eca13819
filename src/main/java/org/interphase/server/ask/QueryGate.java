package org.interphase.server.ask;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.interphase.server.http.HttpProblem;

/** Lets so many queries run at once and no more; others wait a little, then are turned away. */
public final class QueryGate {

  private final int places;
  private final Semaphore free;
  private final Duration patience;

  public QueryGate(int places, Duration patience) {
    this.places = places;
    this.free = new Semaphore(places, true);
    this.patience = patience;
  }

  /** Returns what {@code query} gives, or throws a problem when no place became free in time. */
  public <T> T pass(Supplier<T> query) {
    enter();
    try {
      return query.get();
    } finally {
      leave();
    }
  }

  /** Takes a place, or throws a problem when none became free in time. */
  void enter() {
    try {
      if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw HttpProblem.busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw HttpProblem.busy();
    }
  }

  /** Gives a place back, from whatever thread. */
  void leave() {
    free.release();
  }

  /** How many places are taken. */
  public int taken() {
    return places - free.availablePermits();
  }
}
