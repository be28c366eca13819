package org.interphase.reasoning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;

/**
 * Finds the shortest proof of a statement: collects every way to it and to what those ways need,
 * then takes for each statement the way with the fewest steps. A statement that needs itself has no
 * finite number of steps, so that proofs never run in a circle. Not for several threads at once.
 */
public final class Explainer {

  private static final long ENDLESS = Long.MAX_VALUE;

  private final RulesBackwards backwards;
  private final Graph asserted;
  private final Graph all;
  private final Map<Triple, List<Derivation>> ways = new LinkedHashMap<>();
  private final Map<Triple, Long> steps = new LinkedHashMap<>();
  private final Map<Triple, Derivation> best = new LinkedHashMap<>();

  Explainer(List<Rule> rules, Graph asserted, Graph all) {
    this.backwards = new RulesBackwards(rules, all);
    this.asserted = asserted;
    this.all = all;
  }

  /** Why {@code conclusion} holds, in as few steps as can be, or that it does not follow. */
  public Explanation explain(Triple conclusion) {
    if (!all.contains(conclusion)) {
      return Explanation.missing(conclusion);
    }
    collect(conclusion);
    while (shorten()) {}
    return explained(conclusion);
  }

  private void collect(Triple conclusion) {
    var open = new ArrayDeque<Triple>(List.of(conclusion));
    while (!open.isEmpty()) {
      var next = open.remove();
      if (!asserted.contains(next) && !ways.containsKey(next)) {
        var found = backwards.to(next);
        ways.put(next, found);
        found.forEach(way -> open.addAll(way.premises()));
      }
    }
  }

  private boolean shorten() {
    boolean shortened = false;
    for (var entry : ways.entrySet()) {
      for (var way : entry.getValue()) {
        long length = length(way);
        if (length < steps.getOrDefault(entry.getKey(), ENDLESS)) {
          steps.put(entry.getKey(), length);
          best.put(entry.getKey(), way);
          shortened = true;
        }
      }
    }
    return shortened;
  }

  private long length(Derivation way) {
    long length = 1;
    for (var premise : way.premises()) {
      long below = ways.containsKey(premise) ? steps.getOrDefault(premise, ENDLESS) : 0;
      if (below == ENDLESS) {
        return ENDLESS;
      }
      length += below;
    }
    return length;
  }

  private Explanation explained(Triple statement) {
    if (asserted.contains(statement)) {
      return Explanation.asserted(statement);
    }
    var way = best.get(statement);
    return new Explanation(
        statement, Explanation.Basis.INFERRED, way.rule().reason(), premises(way));
  }

  /**
   * What a definition's unnamed parts ask for stands in place of the statements about them: the
   * definition itself is among the premises and says how they hang together.
   */
  private List<Explanation> premises(Derivation way) {
    var premises = new ArrayList<Explanation>();
    for (var premise : way.premises()) {
      if (premise.getObject().isBlank() && best.containsKey(premise)) {
        premises.addAll(premises(best.get(premise)));
      } else {
        premises.add(explained(premise));
      }
    }
    return premises.stream().distinct().toList();
  }
}
