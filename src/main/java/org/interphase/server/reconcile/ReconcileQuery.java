package org.interphase.server.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a row of a spreadsheet is looked for by.
 *
 * @param text a name; empty where only the conditions tell
 * @param types the types of things that are looked among; empty for all
 * @param strictness how a thing has to be of the types
 * @param conditions what else the row says of the thing
 * @param limit the most candidates
 */
record ReconcileQuery(
    String text,
    List<EntityType> types,
    Strictness strictness,
    List<Condition> conditions,
    int limit) {

  /** How a thing has to be of several types. */
  enum Strictness {
    /** One of them at least. */
    ANY,
    /** All of them. */
    ALL,
    /** One of them, or it is less likely. */
    SHOULD
  }

  /**
   * A cell of the row.
   *
   * @param property what the cell says of the thing
   * @param values what stands in the cell, any of which will do
   */
  record Condition(EntityProperty property, List<Value> values) {}

  /**
   * A value in a cell.
   *
   * @param matcher the value as a text, or the name of the thing that it is
   * @param iri the thing that it is known to be
   * @param number the number that it is
   */
  record Value(NameMatcher matcher, Optional<String> iri, Optional<BigDecimal> number) {}
}
