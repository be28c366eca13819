package org.interphase.reasoning;

import java.util.List;
import org.apache.jena.graph.Triple;

/** One way to a conclusion: a rule, and the statements that it was applied to. */
record Derivation(Rule rule, List<Triple> premises) {

  Derivation {
    premises = List.copyOf(premises);
  }
}
