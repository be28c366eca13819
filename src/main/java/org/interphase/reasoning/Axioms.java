package org.interphase.reasoning;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLOntology;

/** One RDF statement comes in, the axiom that it is in OWL goes out. */
final class Axioms {

  private static final OWLDataFactory OWL = OWLManager.getOWLDataFactory();

  private Axioms() {}

  /** A statement that one individual stands to another in some way. */
  static OWLAxiom link(Triple statement) {
    return OWL.getOWLObjectPropertyAssertionAxiom(
        OWL.getOWLObjectProperty(iri(statement.getPredicate())),
        OWL.getOWLNamedIndividual(iri(statement.getSubject())),
        OWL.getOWLNamedIndividual(iri(statement.getObject())));
  }

  /** A statement that one term of {@code ours} is below, or the same as, one of others. */
  static OWLAxiom bridge(Triple statement, OWLOntology ours) {
    var term = iri(statement.getSubject());
    var other = iri(statement.getObject());
    if (RDFS.subClassOf.asNode().equals(statement.getPredicate())) {
      return OWL.getOWLSubClassOfAxiom(OWL.getOWLClass(term), OWL.getOWLClass(other));
    }
    if (OWL2.equivalentClass.asNode().equals(statement.getPredicate())) {
      return OWL.getOWLEquivalentClassesAxiom(OWL.getOWLClass(term), OWL.getOWLClass(other));
    }
    boolean isBelow = RDFS.subPropertyOf.asNode().equals(statement.getPredicate());
    return ours.containsDataPropertyInSignature(term)
        ? ofNumbers(term, other, isBelow)
        : ofThings(term, other, isBelow);
  }

  private static OWLAxiom ofNumbers(IRI term, IRI other, boolean isBelow) {
    var one = OWL.getOWLDataProperty(term);
    var two = OWL.getOWLDataProperty(other);
    return isBelow
        ? OWL.getOWLSubDataPropertyOfAxiom(one, two)
        : OWL.getOWLEquivalentDataPropertiesAxiom(one, two);
  }

  private static OWLAxiom ofThings(IRI term, IRI other, boolean isBelow) {
    var one = OWL.getOWLObjectProperty(term);
    var two = OWL.getOWLObjectProperty(other);
    return isBelow
        ? OWL.getOWLSubObjectPropertyOfAxiom(one, two)
        : OWL.getOWLEquivalentObjectPropertiesAxiom(one, two);
  }

  private static IRI iri(Node term) {
    return IRI.create(term.getURI());
  }
}
