package org.interphase.server.ask;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What is made once of data that does not change, and anew of data that may after {@link #FRESH}.
 */
public final class Kept<T> implements Supplier<T> {

  /** How long what a far service has said is taken for what it says. */
  static final Duration FRESH = Duration.ofMinutes(1);

  private final QueryRun queries;
  private final Supplier<T> maker;
  private final LongSupplier nanoseconds;
  private volatile Optional<Made<T>> made = Optional.empty();

  /**
   * @param maker makes it; run within {@link QueryRun#read}, when it is first asked for
   */
  public Kept(QueryRun queries, Supplier<T> maker) {
    this(queries, maker, System::nanoTime);
  }

  Kept(QueryRun queries, Supplier<T> maker, LongSupplier nanoseconds) {
    this.queries = queries;
    this.maker = maker;
    this.nanoseconds = nanoseconds;
  }

  /** Returns it, or throws the problem that its making met, which is kept by no one. */
  @Override
  public T get() {
    long begun = nanoseconds.getAsLong();
    return made.filter(known -> isFresh(known, begun))
        .map(Made::it)
        .orElseGet(
            () -> {
              var now = queries.read(maker);
              made = Optional.of(new Made<>(now, begun));
              return now;
            });
  }

  private boolean isFresh(Made<T> known, long now) {
    return queries.service().isFixed() || now - known.begun() < FRESH.toNanos();
  }

  private record Made<T>(T it, long begun) {}
}
