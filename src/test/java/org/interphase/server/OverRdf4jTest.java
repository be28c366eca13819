package org.interphase.server;

/** The site over RDF4J. */
class OverRdf4jTest extends OverForeignStores {

  OverRdf4jTest() {
    super(Rdf4jStore::over);
  }
}
