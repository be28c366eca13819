package org.interphase.server.reconcile;

import java.util.List;

/**
 * A class of things that names can be looked for in.
 *
 * @param names what it is called
 * @param broader the IRIs of the classes right above it
 */
record EntityType(Names names, List<String> broader) {

  EntityType {
    broader = List.copyOf(broader);
  }

  String iri() {
    return names.iri();
  }

  String label() {
    return names.label();
  }
}
