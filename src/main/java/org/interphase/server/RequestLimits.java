package org.interphase.server;

import java.time.Duration;

/**
 * What a server grants to one request, and to all queries at once.
 *
 * @param queryTimeout the longest that a query may run
 * @param maxRows the most rows, or triples, that a result may have
 * @param maxBodyBytes the longest request body, in bytes
 * @param maxConcurrentQueries how many queries may run at once
 */
public record RequestLimits(
    Duration queryTimeout, int maxRows, long maxBodyBytes, int maxConcurrentQueries) {

  public RequestLimits {
    if (queryTimeout.isNegative() || queryTimeout.isZero()) {
      throw new IllegalArgumentException("The time for a query must be longer than nothing.");
    }
    if (maxRows < 1 || maxBodyBytes < 1 || maxConcurrentQueries < 1) {
      throw new IllegalArgumentException("Rows, bytes and concurrent queries must be at least 1.");
    }
    if (maxBodyBytes > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("A request body cannot be longer than 2 GiB.");
    }
  }

  /** Returns limits that suit one machine and its processors: 30 s, 100,000 rows, 1 MiB. */
  public static RequestLimits ofThisMachine() {
    int atOnce = Math.max(8, Runtime.getRuntime().availableProcessors() * 4);
    return new RequestLimits(Duration.ofSeconds(30), 100_000, 1 << 20, atOnce);
  }
}
