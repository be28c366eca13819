package org.interphase.server.reconcile;

import org.interphase.server.ask.Kept;
import org.interphase.server.ask.QueryRun;

/**
 * What names can be linked to, each part read when it is first asked for: most ask for names alone,
 * and the values that were measured are by far the most of what there is to read.
 */
final class Readings {

  private final Kept<Entities> named;
  private final Kept<Entities> whole;

  Readings(QueryRun queries) {
    this.named = new Kept<>(queries, () -> EntityReading.named(queries));
    this.whole = new Kept<>(queries, () -> EntityReading.whole(queries));
  }

  /** All of them, with their names and types; they have neither properties nor values. */
  Entities named() {
    return named.get();
  }

  /** The same with their properties and values. */
  Entities whole() {
    return whole.get();
  }
}
