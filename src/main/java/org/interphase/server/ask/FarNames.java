package org.interphase.server.ask;

import java.time.Duration;
import java.time.Instant;
import org.interphase.engine.FarDataset;
import org.interphase.store.TextIndexes;

/** The names that a service far away has for things, searched here: few services can do that. */
final class FarNames {

  /** So long a new name may go unnoticed by searches. */
  private static final Duration KNOWN = Duration.ofMinutes(10);

  private final FarDataset data;
  private Instant until = Instant.MIN;

  FarNames(FarDataset data) {
    this.data = data;
  }

  /** Reads them, where that was not done lately. */
  synchronized void read() {
    if (until.isBefore(Instant.now())) {
      TextIndexes.attach(data);
      until = Instant.now().plus(KNOWN);
    }
  }
}
