package org.interphase.server.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A value of a property of a thing.
 *
 * @param text the value as a person reads it
 * @param iri the thing that it is, if it is one of the graph
 * @param number the number that it is, in the unit of the property; nothing for what is no number,
 *     and for ranges and bounds
 */
record EntityValue(String text, Optional<String> iri, Optional<BigDecimal> number) {

  static EntityValue text(String text) {
    return number(text, Optional.empty());
  }

  static EntityValue thing(String iri, String label) {
    return new EntityValue(label, Optional.of(iri), Optional.empty());
  }

  static EntityValue number(String text, Optional<BigDecimal> number) {
    return new EntityValue(text, Optional.empty(), number);
  }

  /** How it may be written; worked out anew, since of many values few are compared. */
  Names names() {
    return Names.of(iri.orElse(text), text, List.of(), Names.atoms(text), "");
  }
}
