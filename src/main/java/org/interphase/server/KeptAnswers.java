package org.interphase.server;

import java.time.Duration;

/**
 * How much of what was answered is kept for who asks again, and for how long.
 *
 * @param maxBytes the most that is kept, in bytes
 * @param farHolds how long an answer of a service far away holds, which may change at any time
 */
public record KeptAnswers(long maxBytes, Duration farHolds) {

  private static final long ROOM = 64L << 20;

  public KeptAnswers {
    if (maxBytes < 0 || farHolds.isNegative()) {
      throw new IllegalArgumentException("What is kept takes no less than nothing.");
    }
  }

  /** Returns 64 MiB for answers of which one of a service far away holds this long. */
  static KeptAnswers holdingFar(Duration farHolds) {
    return new KeptAnswers(ROOM, farHolds);
  }
}
