package org.interphase.server.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A thing, or a term, that names can be linked to.
 *
 * @param names what it is called
 * @param types its narrowest classes
 * @param allTypes the IRIs of all its classes
 * @param values its values, by the IRI of their property
 */
record Entity(
    Names names,
    List<EntityType> types,
    Set<String> allTypes,
    Map<String, List<EntityValue>> values) {

  Entity {
    types = List.copyOf(types);
    allTypes = Set.copyOf(allTypes);
    values = Map.copyOf(values);
  }

  String iri() {
    return names.iri();
  }

  String label() {
    return names.label();
  }

  /** Its values of a property; empty where it has none. */
  List<EntityValue> values(String property) {
    return values.getOrDefault(property, List.of());
  }

  /** What it is, in a line: its classes, then its definition. */
  String line() {
    var classes = String.join(", ", types.stream().map(EntityType::label).toList());
    return names.about().isEmpty() ? classes : classes + " · " + names.about();
  }
}
