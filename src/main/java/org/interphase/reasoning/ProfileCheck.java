package org.interphase.reasoning;

import java.util.List;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.semanticweb.owlapi.model.OWLEntity;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;

/** Finds what lies outside <a href="https://www.w3.org/TR/owl2-syntax/">OWL 2 DL</a>. */
final class ProfileCheck {

  private final String name;
  private final OwlWording wording;

  ProfileCheck(String name, OwlWording wording) {
    this.name = name;
    this.wording = wording;
  }

  List<Problem> check(OWLOntology ontology) {
    return new OWL2DLProfile()
        .checkOntology(ontology).getViolations().stream().map(this::problem).distinct().toList();
  }

  private Problem problem(OWLProfileViolation violation) {
    var rule = OwlWording.words(violation.getClass());
    var expression = violation.getExpression();
    var term = expression instanceof OWLEntity entity ? wording.of(entity) : "";
    var axiom = violation.getAxiom() == null ? "" : wording.of(violation.getAxiom());
    var found = rule + (axiom.isEmpty() ? "" : " in " + axiom);
    var mend =
        rule.contains("undeclared")
            ? "Declare " + (term.isEmpty() ? "the term" : term) + " with its type and label."
            : "Change the axiom or the terms in it so that OWL 2 DL allows it.";
    return new Problem(new Place(name, term), found, "OWL 2 DL", mend);
  }
}
