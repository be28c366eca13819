package org.interphase.reasoning;

import java.util.Set;
import java.util.stream.Stream;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLDisjointClassesAxiom;
import org.semanticweb.owlapi.model.OWLOntology;

/** Narrows a contradiction down to the statements that make it. */
final class Contradiction {

  private Contradiction() {}

  /** Axioms of {@code ontology} that contradict each other and {@code given}, none to spare. */
  static Set<OWLAxiom> smallest(Set<OWLAxiom> given, OWLOntology ontology) {
    var search =
        new Fewest<OWLAxiom>(some -> !isConsistent(Stream.concat(given.stream(), some.stream())));
    var few = search.among(ontology.logicalAxioms().sorted().map(a -> (OWLAxiom) a).toList());
    return Set.copyOf(search.among(few.stream().sorted().flatMap(Contradiction::inPairs).toList()));
  }

  /** Whether HermiT finds that all of {@code axioms} can be true at once. */
  static boolean isConsistent(Stream<OWLAxiom> axioms) {
    return isConsistent(OwlGraph.of(axioms));
  }

  /** Whether HermiT finds that all of {@code ontology} can be true at once. */
  static boolean isConsistent(OWLOntology ontology) {
    var reasoner = new ReasonerFactory().createReasoner(ontology);
    try {
      return reasoner.isConsistent();
    } finally {
      reasoner.dispose();
    }
  }

  /** Of a long list of disjoint classes, two at a time are what matters. */
  private static Stream<OWLAxiom> inPairs(OWLAxiom axiom) {
    if (!(axiom instanceof OWLDisjointClassesAxiom disjoint)) {
      return Stream.of(axiom);
    }
    // The axiom's own asPairwiseAxioms() leaves out the pairs that are not neighbours.
    var classes = disjoint.classExpressions().sorted().toList();
    var factory = OWLManager.getOWLDataFactory();
    return classes.stream()
        .flatMap(
            one ->
                classes.subList(classes.indexOf(one) + 1, classes.size()).stream()
                    .map(other -> factory.getOWLDisjointClassesAxiom(one, other)));
  }
}
