package org.interphase.reasoning;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** Draws conclusions by rules, each a SPARQL {@code CONSTRUCT} in a file of its own. */
public final class RuleReasoner {

  private final List<Rule> rules;

  /**
   * @param folder the folder of the {@code *.rq} rules
   */
  public RuleReasoner(Path folder) {
    this.rules = Rule.in(folder);
  }

  /**
   * Whatever follows from {@code known} and is not in it. The rules are applied until none of them
   * adds anything; {@code known} itself is left as it is. What follows about blank nodes only, such
   * as that a thing meets one part of a definition, is a step on the way and left out.
   */
  public Graph infer(Graph known) {
    Graph inferred = GraphFactory.createGraphMem();
    closure(known)
        .find()
        .filterKeep(RuleReasoner::canBeNamed)
        .filterDrop(known::contains)
        .forEach(inferred::add);
    return inferred;
  }

  /**
   * Why {@code conclusion} holds: from which statements it follows, by which rules, in as few steps
   * as can be.
   *
   * @param asserted what is known without any rule, the ontology included
   */
  public Explanation explain(Graph asserted, Triple conclusion) {
    return explainer(asserted).explain(conclusion);
  }

  /** Explains any number of conclusions from {@code asserted}, which must stay as it is. */
  public Explainer explainer(Graph asserted) {
    return new Explainer(rules, asserted, closure(asserted));
  }

  /** All that is known and all that follows from it, steps on the way included. */
  private Graph closure(Graph known) {
    Graph all = GraphFactory.createGraphMem();
    known.find().forEachRemaining(all::add);
    Map<Rule, Interest> settled = new HashMap<>();
    while (settled.size() < rules.size()) {
      for (Rule rule : rules) {
        if (!settled.containsKey(rule)) {
          var interest = new Interest(all);
          List<Triple> added = apply(rule, interest, all);
          settled.put(rule, interest);
          settled.values().removeIf(asked -> added.stream().anyMatch(asked::includes));
        }
      }
    }
    return all;
  }

  private static List<Triple> apply(Rule rule, Graph premises, Graph all) {
    List<Triple> added =
        rule.conclusions(premises).stream().filter(triple -> !all.contains(triple)).toList();
    added.forEach(all::add);
    return added;
  }

  private static boolean canBeNamed(Triple triple) {
    return !triple.getSubject().isBlank() && !triple.getObject().isBlank();
  }
}
