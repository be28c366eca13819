package org.interphase.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.interphase.ExampleSources;
import org.interphase.store.Progress;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The relations that speak for a source follow from what the source says, never from what only its
 * curators conclude, whatever rule or summary draws them.
 */
class CuratorsConclusionsTest {

  private static final RuleReasoner REASONER =
      RuleReasoner.in(ExampleSources.HOME.resolve("ontology"));

  /** The graphs that say what others say, or what follows from them. */
  private static final Set<String> DERIVED =
      Set.of(IriMinter.GRAPH + "inferred", IriMinter.GRAPH + "battinfo");

  /** The two relations that are the curators' own. */
  private static final Set<Node> THEIRS =
      Set.of(
          IPH.property("concludedToSuppress").asNode(), IPH.property("concludedToLeadTo").asNode());

  private static Graph asserted;
  private static Set<Node> claims;

  @BeforeAll
  static void readTheShippedGraph() {
    asserted = GraphFactory.createDefaultGraph();
    var dataset = ExampleSources.review().open(Progress.silent());
    dataset
        .listGraphNodes()
        .forEachRemaining(
            name -> {
              if (!DERIVED.contains(name.getURI())) {
                dataset.getGraph(name).find().forEachRemaining(asserted::add);
              }
            });
    claims =
        asserted.find(Node.ANY, IPH.wording.asNode(), Node.ANY).mapWith(Triple::getSubject).toSet();
  }

  @Test
  void whatOnlyCuratorsConcludeFeedsNothingThatSpeaksForTheSource() {
    var silent = conclusions(GraphFactory.createDefaultGraph(), triple -> !isOfClaim(triple));
    var concluded =
        conclusions(worded(IPH.ReadBetweenLines.asNode()), CuratorsConclusionsTest::isNoWording);

    concluded.removeIf(triple -> THEIRS.contains(triple.getPredicate()) || silent.contains(triple));
    assertThat(concluded).isEmpty();
  }

  /** The same claims in the source's mouth feed all these, or the test above would hold nothing. */
  @Test
  void theSameClaimsFeedTheRelationsWhereTheSourceMakesThem() {
    var said =
        conclusions(worded(IPH.term("Asserted").asNode()), CuratorsConclusionsTest::isNoWording);

    assertThat(said)
        .extracting(Triple::getPredicate)
        .contains(
            IPH.property("suppresses").asNode(),
            IPH.property("mitigates").asNode(),
            IPH.property("leadsTo").asNode(),
            IPH.property("suppressionSummary").asNode())
        .doesNotContainAnyElementsOf(THEIRS);
    assertThat(said)
        .filteredOn(triple -> triple.getPredicate().equals(RDF.type.asNode()))
        .extracting(Triple::getObject)
        .contains(
            IPH.term("ReactionProduct").asNode(),
            IPH.term("SubstitutionalDopant").asNode(),
            IPH.term("DendriteSuppressor").asNode());
  }

  /** What follows of anything but the claims themselves. */
  private static Set<Triple> conclusions(Graph more, Predicate<Triple> kept) {
    var given = GraphFactory.createDefaultGraph();
    asserted.find().filterKeep(kept).forEach(given::add);
    more.find().forEachRemaining(given::add);
    return REASONER.infer(given).stream()
        .filter(triple -> !isOfClaim(triple))
        .collect(Collectors.toSet());
  }

  private static Graph worded(Node wording) {
    var words = GraphFactory.createDefaultGraph();
    claims.forEach(claim -> words.add(claim, IPH.wording.asNode(), wording));
    return words;
  }

  private static boolean isNoWording(Triple triple) {
    return !triple.getPredicate().equals(IPH.wording.asNode());
  }

  private static boolean isOfClaim(Triple triple) {
    return claims.contains(triple.getSubject()) || claims.contains(triple.getObject());
  }
}
