package org.interphase.reasoning;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;

/**
 * What all sources share: the ontology, its mappings, the catalogue, and whatever follows from
 * these. A source is reasoned with on top of it, apart from all others.
 */
public final class CommonGround {

  private final RuleStream stream;
  private final List<Rule> others;
  private final GraphMem2Fast all;

  CommonGround(List<Rule> rules, Graph known) {
    this.stream = new RuleStream(rules, known);
    this.others = Closure.without(stream, rules);
    this.all = new GraphMem2Fast();
    new Closure(stream, others, all).add(known);
  }

  /** All that is known to all sources, and all that follows from it, steps on the way included. */
  public Graph all() {
    return all;
  }

  /** {@link #all()} and {@code more}, with all that follows from both together by the rules. */
  public Graph with(Graph more) {
    var both = all.copy();
    new Closure(stream, others, both).add(more);
    return both;
  }

  /**
   * False for what follows about blank nodes, such as that a thing meets a part of a definition.
   */
  public static boolean canBeNamed(Triple triple) {
    return !triple.getSubject().isBlank() && !triple.getObject().isBlank();
  }
}
