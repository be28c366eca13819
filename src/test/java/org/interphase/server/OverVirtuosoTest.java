package org.interphase.server;

import org.junit.jupiter.api.extension.ExtendWith;

/** The site over Virtuoso. */
@ExtendWith(VirtuosoStore.Needed.class)
class OverVirtuosoTest extends OverForeignStores {

  OverVirtuosoTest() {
    super(VirtuosoStore::over);
  }
}
