package org.interphase.server;

import org.junit.jupiter.api.Tag;

/** The site over RDF4J, whose store in memory takes many minutes for what others do in one. */
@Tag("minutes")
class OverRdf4jTest extends OverForeignStores {

  OverRdf4jTest() {
    super(Rdf4jStore::over);
  }
}
