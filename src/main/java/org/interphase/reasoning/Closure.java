package org.interphase.reasoning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;

/**
 * A graph that grows by all that follows from it. Rules of a few statements are applied to each
 * statement as it comes; those that go along paths are asked anew of the whole, but only where
 * something was added that they had asked for.
 */
final class Closure {

  private final RuleStream stream;
  private final List<Rule> others;
  private final Graph all;
  private final Map<Rule, Interest> settled = new HashMap<>();
  private final ArrayDeque<Triple> open = new ArrayDeque<>();

  /**
   * @param others the rules that are not applied in {@code stream}
   * @param all where the statements are kept; what is in it already is taken for settled
   */
  Closure(RuleStream stream, List<Rule> others, Graph all) {
    this.stream = stream;
    this.others = others;
    this.all = all;
  }

  /** All that follows from {@code known} by {@code rules}, and {@code known} itself. */
  static Graph of(Graph known, List<Rule> rules) {
    var stream = new RuleStream(rules, known);
    var closure = new Closure(stream, without(stream, rules), new GraphMem2Fast());
    closure.add(known);
    return closure.all;
  }

  /** Those of {@code rules} that {@code stream} does not apply. */
  static List<Rule> without(RuleStream stream, List<Rule> rules) {
    return rules.stream().filter(rule -> !stream.has(rule)).toList();
  }

  /** Adds {@code known} and all that follows. */
  void add(Graph known) {
    known.find().forEachRemaining(this::take);
    settle();
  }

  private void settle() {
    follow();
    while (settled.size() < others.size()) {
      for (var rule : others) {
        if (!settled.containsKey(rule)) {
          var interest = new Interest(all);
          var conclusions = rule.conclusions(interest);
          settled.put(rule, interest);
          conclusions.forEach(this::take);
          follow();
        }
      }
    }
  }

  private void follow() {
    var conclusions = new ArrayList<Triple>();
    while (!open.isEmpty()) {
      stream.apply(open.remove(), all, conclusions::add);
      // Not while the graph is read.
      conclusions.forEach(this::take);
      conclusions.clear();
    }
  }

  private void take(Triple statement) {
    if (!all.contains(statement)) {
      all.add(statement);
      open.add(statement);
      settled.values().removeIf(asked -> asked.includes(statement));
    }
  }
}
