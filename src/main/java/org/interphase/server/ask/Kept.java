package org.interphase.server.ask;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** What is made once of data that does not change, and anew of data that may after a while. */
public final class Kept<T> implements Supplier<T> {

  /** How long what a far service has said is taken for what it says. */
  static final Duration FRESH = Duration.ofMinutes(1);

  /** Names seldom change, and reading all of a far service takes it a while. */
  private static final Duration NAMES = Duration.ofMinutes(10);

  private final QueryRun queries;
  private final Supplier<T> maker;
  private final Duration fresh;
  private final LongSupplier nanoseconds;
  private volatile Optional<Made<T>> made = Optional.empty();

  /**
   * @param maker makes it; run within {@link QueryRun#read}, when it is first asked for
   */
  public Kept(QueryRun queries, Supplier<T> maker) {
    this(queries, maker, FRESH, System::nanoTime);
  }

  /** What is made of the names of all things, of which a far service may have new ones. */
  public static <T> Kept<T> ofNames(QueryRun queries, Supplier<T> maker) {
    return new Kept<>(queries, maker, NAMES, System::nanoTime);
  }

  Kept(QueryRun queries, Supplier<T> maker, LongSupplier nanoseconds) {
    this(queries, maker, FRESH, nanoseconds);
  }

  private Kept(QueryRun queries, Supplier<T> maker, Duration fresh, LongSupplier nanoseconds) {
    this.queries = queries;
    this.maker = maker;
    this.fresh = fresh;
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

  /** The same for who would rather wait, while another makes it, than make it as well. */
  public Supplier<T> inTurn() {
    return () -> {
      synchronized (this) {
        return get();
      }
    };
  }

  private boolean isFresh(Made<T> known, long now) {
    return queries.service().isFixed() || now - known.begun() < fresh.toNanos();
  }

  private record Made<T>(T it, long begun) {}
}
