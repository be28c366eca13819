package org.interphase.reasoning;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.graph.GraphFactory;

/** Draws conclusions by rules, each a SPARQL {@code CONSTRUCT} in a file of its own. */
public final class RuleReasoner {

  private final List<Query> rules;

  /**
   * @param folder the folder of the {@code *.rq} rules
   */
  public RuleReasoner(Path folder) {
    this.rules = Rules.read(folder);
  }

  /**
   * Whatever follows from {@code known} and is not in it. The rules are applied until none of them
   * adds anything; {@code known} itself is left as it is.
   */
  public Graph infer(Graph known) {
    Graph all = GraphFactory.createGraphMem();
    known.find().forEachRemaining(all::add);
    Graph inferred = GraphFactory.createGraphMem();
    for (boolean grown = true; grown; ) {
      grown = false;
      for (Query rule : rules) {
        grown |= apply(rule, all, inferred);
      }
    }
    return inferred;
  }

  private static boolean apply(Query rule, Graph all, Graph inferred) {
    int before = inferred.size();
    Rules.apply(rule, all).stream()
        .filter(triple -> !all.contains(triple))
        .toList()
        .forEach(
            triple -> {
              all.add(triple);
              inferred.add(triple);
            });
    return inferred.size() > before;
  }
}
