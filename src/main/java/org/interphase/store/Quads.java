package org.interphase.store;

import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;

/**
 * Quads of graphs with names that are sent one after another, so that they need not be in memory.
 */
@FunctionalInterface
interface Quads {

  /** Sends all of them; several threads may at once. */
  void sendTo(Consumer<Quad> to);
}
