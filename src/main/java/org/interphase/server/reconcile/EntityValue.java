package org.interphase.server.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A value of a property of a thing.
 *
 * @param names the value as a person reads it, and as it may be written
 * @param iri the thing that it is, if it is one of the graph
 * @param number the number that it is, in the unit of the property; nothing for what is no number,
 *     and for ranges and bounds
 */
record EntityValue(Names names, Optional<String> iri, Optional<BigDecimal> number) {

  static EntityValue text(String text) {
    return number(text, Optional.empty());
  }

  static EntityValue thing(String iri, String label) {
    return new EntityValue(names(iri, label), Optional.of(iri), Optional.empty());
  }

  static EntityValue number(String text, Optional<BigDecimal> number) {
    return new EntityValue(names(text, text), Optional.empty(), number);
  }

  /** The value as a person reads it. */
  String text() {
    return names.label();
  }

  private static Names names(String iri, String label) {
    return Names.of(iri, label, List.of(), Names.atoms(label), "");
  }
}
