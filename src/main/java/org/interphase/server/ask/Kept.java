package org.interphase.server.ask;

import java.util.Optional;
import java.util.function.Supplier;

/** What is made once of data that does not change, and anew each time of data that may. */
public final class Kept<T> implements Supplier<T> {

  private final QueryRun queries;
  private final Supplier<T> maker;
  private volatile Optional<T> made = Optional.empty();

  /**
   * @param maker makes it; run within {@link QueryRun#read}, when it is first asked for
   */
  public Kept(QueryRun queries, Supplier<T> maker) {
    this.queries = queries;
    this.maker = maker;
  }

  /** Returns it, or throws the problem that its making met, which is kept by no one. */
  @Override
  public T get() {
    return made.orElseGet(
        () -> {
          var now = queries.read(maker);
          if (queries.service().isFixed()) {
            made = Optional.of(now);
          }
          return now;
        });
  }
}
