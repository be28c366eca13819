package org.interphase.reasoning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLDisjointClassesAxiom;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;

/** Narrows a contradiction down to the statements that make it, by Junker's QuickXplain. */
final class Contradiction {

  private Contradiction() {}

  /** Axioms of {@code ontology} that contradict each other and {@code given}, none to spare. */
  static Set<OWLAxiom> smallest(Set<OWLAxiom> given, OWLOntology ontology) {
    var few = smallest(given, false, ontology.logicalAxioms().sorted().toList());
    return smallest(given, false, few.stream().sorted().flatMap(Contradiction::inPairs).toList());
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

  private static Set<OWLAxiom> smallest(
      Set<OWLAxiom> given, boolean grown, List<? extends OWLAxiom> candidates) {
    if (candidates.isEmpty() || (grown && !consistent(given))) {
      return Set.of();
    }
    if (candidates.size() == 1) {
      return Set.of(candidates.get(0));
    }
    var middle = candidates.size() / 2;
    var left = candidates.subList(0, middle);
    var right = candidates.subList(middle, candidates.size());
    var fromRight = smallest(union(given, left), true, right);
    var fromLeft = smallest(union(given, fromRight), !fromRight.isEmpty(), left);
    return union(fromLeft, fromRight);
  }

  private static boolean consistent(Set<OWLAxiom> axioms) {
    try {
      var ontology = OWLManager.createOWLOntologyManager().createOntology(axioms);
      var reasoner = new ReasonerFactory().createReasoner(ontology);
      try {
        return reasoner.isConsistent();
      } finally {
        reasoner.dispose();
      }
    } catch (OWLOntologyCreationException e) {
      throw new IllegalStateException("An ontology without a name cannot be a duplicate", e);
    }
  }

  private static <T> Set<T> union(Iterable<? extends T> some, Iterable<? extends T> others) {
    var union = new HashSet<T>();
    some.forEach(union::add);
    others.forEach(union::add);
    return union;
  }
}
