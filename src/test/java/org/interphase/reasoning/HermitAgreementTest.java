package org.interphase.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.interphase.ExampleSources;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** Compares our rules with a complete reasoner on the shipped catalogue and findings. */
class HermitAgreementTest {

  /** What the rules conclude from claims, which OWL cannot. */
  private static final List<String> FROM_CLAIMS =
      List.of("suppressesByObservation", "suppressesByPurpose", "suppressesByInference");

  private static final DatasetGraph DATA = ExampleSources.build(ExampleSources.REVIEW).dataset();
  private static OWLReasoner hermit;

  @BeforeAll
  static void startHermit() throws OWLOntologyCreationException {
    var known = GraphFactory.createGraphMem();
    named("ontology").find().forEachRemaining(known::add);
    named("catalogue").find().forEachRemaining(known::add);
    for (var property : FROM_CLAIMS) {
      named("inferred")
          .find(Node.ANY, IPH.property(property).asNode(), Node.ANY)
          .forEachRemaining(known::add);
    }
    hermit = new ReasonerFactory().createReasoner(OwlGraph.ontology(known));
  }

  @AfterAll
  static void stopHermit() {
    hermit.dispose();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GermaniumReductionSuppressor",
        "DendriteSuppressor",
        "InterfaceStrategy",
        "Interlayer",
        "InorganicSolidElectrolyte",
        "FailureMechanism"
      })
  void rulesFindTheSameMembersAsHermit(String name) {
    assertThat(byRules(name)).isNotEmpty().isEqualTo(byHermit(name));
  }

  private static TreeSet<String> byRules(String name) {
    var members = new TreeSet<String>();
    DATA.find(Node.ANY, Node.ANY, RDF.type.asNode(), IPH.term(name).asNode())
        .forEachRemaining(quad -> members.add(quad.getSubject().getURI()));
    return members;
  }

  private static TreeSet<String> byHermit(String name) {
    var type = OWLManager.getOWLDataFactory().getOWLClass(IRI.create(IPH.term(name).getURI()));
    var members = new TreeSet<String>();
    hermit
        .getInstances(type)
        .entities()
        .forEach(individual -> members.add(individual.getIRI().toString()));
    return members;
  }

  private static Graph named(String name) {
    return DATA.getGraph(NodeFactory.createURI(IriMinter.GRAPH + name));
  }
}
