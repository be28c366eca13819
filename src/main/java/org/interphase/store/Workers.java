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
 * Does the same work for many things, as many at a time as there are processors. No more than these
 * are in memory, so that it does not grow with their number.
 */
final class Workers {

  private Workers() {}

  /** Tells {@code to} what {@code work} makes of each of {@code all}, in their order. */
  static <T, R> void each(List<T> all, Function<T, R> work, Consumer<R> to) {
    int atOnce = Runtime.getRuntime().availableProcessors();
    var workers = Executors.newFixedThreadPool(atOnce);
    try {
      each(all, work, to, workers, atOnce);
    } finally {
      workers.shutdownNow();
    }
  }

  private static <T, R> void each(
      List<T> all, Function<T, R> work, Consumer<R> to, ExecutorService workers, int atOnce) {
    var begun = new ArrayDeque<Future<R>>();
    for (var each : all) {
      if (begun.size() == atOnce) {
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
