package org.interphase.store;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same work for many things, as many at a time as there are processors. Few that are done
 * wait for an earlier one, so that memory does not grow with their number.
 */
final class Workers {

  /** How many for each processor are begun or done; none is idle while one takes long. */
  private static final int AHEAD = 4;

  private Workers() {}

  /** Tells {@code to} what {@code work} makes of each of {@code all}, in their order. */
  static <T, R> void each(List<T> all, Function<T, R> work, Consumer<R> to) {
    int atOnce = Runtime.getRuntime().availableProcessors();
    var workers = Executors.newFixedThreadPool(atOnce);
    try {
      each(all, work, to, workers, AHEAD * atOnce);
    } finally {
      workers.shutdownNow();
    }
  }

  private static <T, R> void each(
      List<T> all, Function<T, R> work, Consumer<R> to, ExecutorService workers, int ahead) {
    var begun = new ArrayDeque<Future<R>>();
    for (var each : all) {
      if (begun.size() == ahead) {
        to.accept(done(begun.remove()));
      }
      begun.add(workers.submit(() -> work.apply(each)));
    }
    begun.forEach(future -> to.accept(done(future)));
  }

  private static <R> R done(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      } else if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
