package org.interphase.server.reconcile;

import java.util.Set;

/**
 * What can be fetched of things, and compared with a column of a spreadsheet.
 *
 * @param names what it is called
 * @param types the IRIs of the classes of the things that have it
 * @param unit the symbol of the unit of its numbers; empty where they have none
 */
record EntityProperty(Names names, Set<String> types, String unit) {

  EntityProperty {
    types = Set.copyOf(types);
  }

  String iri() {
    return names.iri();
  }

  String label() {
    return names.label();
  }
}
