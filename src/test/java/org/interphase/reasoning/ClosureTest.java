package org.interphase.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.mem2.GraphMem2Fast;
import org.interphase.ExampleSources;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.Test;

/** Rules that are applied to one statement after another say what SPARQL says of the whole. */
class ClosureTest {

  private static final List<Rule> RULES =
      Rule.in(ExampleSources.HOME.resolve("ontology").resolve("rules"));

  @Test
  void isWhatEachRuleMakesOfTheWholeUntilNothingIsAdded() {
    var known =
        Workspace.at(ExampleSources.HOME)
            .withData(List.of(ExampleSources.MIXED, ExampleSources.TINY))
            .read(Progress.silent())
            .asserted();

    var closure = Closure.of(known, RULES);

    assertThat(closure.stream())
        .containsExactlyInAnyOrderElementsOf(byTheWhole(known).stream().toList());
  }

  @Test
  void mostRulesNeedNotSeeTheWhole() {
    var stream = new RuleStream(RULES, new GraphMem2Fast());

    assertThat(Closure.without(stream, RULES))
        .extracting(Rule::name)
        .containsExactly(
            "derived-areal-capacity",
            "derived-charge-passed",
            "derived-fade-per-cycle",
            "flags",
            "sources");
  }

  private static Graph byTheWhole(Graph known) {
    var all = new GraphMem2Fast();
    known.find().forEachRemaining(all::add);
    int before = -1;
    while (before < all.size()) {
      before = all.size();
      for (var rule : RULES) {
        rule.conclusions(all).forEach(all::add);
      }
    }
    return all;
  }
}
