package org.interphase.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.interphase.ExampleSources;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        .containsExactlyInAnyOrderElementsOf(byTheWhole(known, RULES).stream().toList());
  }

  /** So that a rule which states what others ask of the ontology does not go unnoticed. */
  @Test
  void allThatIsShippedFollowsAndNothingElseDoes() {
    var known = Workspace.at(ExampleSources.HOME).read(Progress.silent()).asserted();
    var closure = Closure.of(known, RULES);

    var again = new GraphMem2Fast();
    known.find().forEachRemaining(again::add);
    RULES.forEach(rule -> rule.conclusions(closure).forEach(again::add));

    assertThat(again.stream().filter(triple -> !closure.contains(triple))).isEmpty();
    assertThat(closure.stream().filter(triple -> !again.contains(triple))).isEmpty();
  }

  /** What stands in an inner group means something else there than it would in the outer one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ ?s :q ?o . ?s :p ?n FILTER (?n > 0) }",
        "{ ?s :p ?n { ?s :q ?o FILTER (?n > 0) } }",
        "{ ?s :p ?n { ?s :q ?o } UNION { ?s :q ?o FILTER (?n > 0) } }",
        "{ ?s :p ?n { ?s :q ?b BIND (?n AS ?o) } }",
        "{ BIND (?n AS ?o) ?s :p ?n }",
        "{ ?s :q ?o { ?t :p ?n BIND (?n AS ?o) } }",
        "{ { ?t :p ?n BIND (?n AS ?o) } ?s :q ?o }",
        "{ { ?s :p ?n BIND (?n AS ?o) } { ?t :p ?m FILTER (?m > 1) BIND (?m AS ?o) } }",
        "{ ?s :q ?o . ?s :p ?n { VALUES (?s ?n) { (:a UNDEF) } ?s :q ?b FILTER (?n > 0 && ?b = :b) } }",
        "{ ?s :p ?o } VALUES ?o { 2 }"
      })
  void isWhatAPatternMeansWithAllItsGroups(String where) {
    var query = "PREFIX : <http://example.org/> CONSTRUCT { ?s :r ?o } WHERE " + where;
    var rules = List.of(new Rule("rule", "Says so.", QueryFactory.create(query)));
    var known =
        RDFParser.fromString(
                "PREFIX : <http://example.org/> :a :p 1 ; :q :b . :b :p 2 .", Lang.TURTLE)
            .toGraph();

    assertThat(Closure.of(known, rules).stream())
        .containsExactlyInAnyOrderElementsOf(byTheWhole(known, rules).stream().toList());
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

  private static Graph byTheWhole(Graph known, List<Rule> rules) {
    var all = new GraphMem2Fast();
    known.find().forEachRemaining(all::add);
    int before = -1;
    while (before < all.size()) {
      before = all.size();
      for (var rule : rules) {
        rule.conclusions(all).forEach(all::add);
      }
    }
    return all;
  }
}
