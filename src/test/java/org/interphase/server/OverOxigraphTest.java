package org.interphase.server;

import org.junit.jupiter.api.extension.ExtendWith;

/** The site over Oxigraph. */
@ExtendWith(OxigraphStore.Needed.class)
class OverOxigraphTest extends OverForeignStores {

  OverOxigraphTest() {
    super(OxigraphStore::over);
  }
}
