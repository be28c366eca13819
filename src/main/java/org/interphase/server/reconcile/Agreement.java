package org.interphase.server.reconcile;

import java.util.List;
import org.interphase.server.reconcile.ReconcileQuery.Condition;
import org.interphase.server.reconcile.ReconcileQuery.Value;

/** Whether a thing is as the other cells of a row say. */
enum Agreement {
  /** A value of the cell is one of the thing's. */
  YES,
  /** The thing has values, and none of them stands in the cell. */
  NO,
  /** The graph has no such value of the thing. */
  UNKNOWN;

  static Agreement of(Entity entity, Condition condition) {
    var has = entity.values(condition.property().iri());
    if (has.isEmpty()) {
      return UNKNOWN;
    }
    return condition.values().stream().anyMatch(value -> isAmong(has, value)) ? YES : NO;
  }

  private static boolean isAmong(List<EntityValue> has, Value wanted) {
    return has.stream().anyMatch(value -> isSame(value, wanted));
  }

  private static boolean isSame(EntityValue value, Value wanted) {
    if (wanted.iri().isPresent()) {
      return value.iri().equals(wanted.iri()) || value.text().equals(wanted.iri().get());
    }
    boolean sameNumber =
        value
            .number()
            .flatMap(has -> wanted.number().map(number -> has.compareTo(number) == 0))
            .orElse(false);
    return sameNumber || wanted.matcher().isSurely(value.names());
  }
}
