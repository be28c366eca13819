package org.interphase.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.apache.jena.sys.JenaSystem;
import org.slf4j.LoggerFactory;

/** Work that goes on beside other work, on another processor. */
final class Meanwhile<T> {

  private final CompletableFuture<T> result;

  private Meanwhile(CompletableFuture<T> result) {
    this.result = result;
  }

  static <T> Meanwhile<T> begin(Supplier<T> work) {
    // Logging that two threads begin at once tells of its own beginning; Jena may wait for ever.
    LoggerFactory.getILoggerFactory();
    JenaSystem.init();
    return new Meanwhile<>(CompletableFuture.supplyAsync(work));
  }

  /** Waits for the result; whatever the work threw is thrown here. */
  T end() {
    try {
      return result.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }
}
