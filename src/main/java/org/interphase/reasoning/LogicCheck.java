package org.interphase.reasoning;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLOntology;

/** Finds contradictions, with the reasoner HermiT. */
final class LogicCheck {

  private static final IRI ANYTHING = IRI.create("urn:interphase:anything");

  private final String name;
  private final OwlWording wording;

  LogicCheck(String name, OwlWording wording) {
    this.name = name;
    this.wording = wording;
  }

  /** The statements that cannot all be true; nothing where they can. */
  List<Problem> contradictions(OWLOntology ontology) {
    return Contradiction.isConsistent(ontology) ? List.of() : List.of(contradiction(ontology));
  }

  List<Problem> check(OWLOntology ontology) {
    var reasoner = new ReasonerFactory().createReasoner(ontology);
    try {
      if (!reasoner.isConsistent()) {
        return List.of(contradiction(ontology));
      }
      return reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom().stream()
          .sorted(Comparator.comparing(OWLClass::getIRI))
          .map(term -> unsatisfiable(term, ontology))
          .toList();
    } finally {
      reasoner.dispose();
    }
  }

  private Problem contradiction(OWLOntology ontology) {
    return new Problem(
        Place.file(name),
        "a contradiction between " + words(Contradiction.smallest(Set.of(), ontology)),
        "statements that can all be true",
        "Take back or change one of these statements.");
  }

  private Problem unsatisfiable(OWLClass term, OWLOntology ontology) {
    var factory = ontology.getOWLOntologyManager().getOWLDataFactory();
    var member = factory.getOWLClassAssertionAxiom(term, factory.getOWLNamedIndividual(ANYTHING));
    return new Problem(
        new Place(name, wording.of(term)),
        "a class that nothing can belong to, by "
            + words(Contradiction.smallest(Set.of(member), ontology)),
        "a class that something can belong to",
        "Take back or change one of these axioms.");
  }

  private String words(Set<OWLAxiom> axioms) {
    return axioms.stream().map(wording::of).sorted().collect(Collectors.joining(", "));
  }
}
