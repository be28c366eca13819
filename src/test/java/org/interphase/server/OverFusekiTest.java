package org.interphase.server;

/** The site over another Fuseki. */
class OverFusekiTest extends OverForeignStores {

  OverFusekiTest() {
    super(FusekiStore::over);
  }
}
