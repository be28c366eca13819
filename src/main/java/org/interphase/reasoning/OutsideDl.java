package org.interphase.reasoning;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;

/** Joined, the two leave OWL 2 DL: a transitive property below an irreflexive one, say. */
final class OutsideDl implements Fault {

  private final List<OWLAxiom> joined;
  private final OwlWording wording;
  private final Set<String> before;

  OutsideDl(List<OWLAxiom> joined, OwlWording wording) {
    this.joined = joined;
    this.wording = wording;
    this.before = names(violations(joined.stream()));
  }

  /** Those of {@code axioms} that leave OWL 2 DL by themselves; no reasoner takes them. */
  static Set<OWLAxiom> outside(List<OWLAxiom> axioms) {
    return violations(axioms.stream())
        .filter(violation -> violation.getAxiom() != null)
        .map(OWLProfileViolation::getAxiom)
        .collect(Collectors.toSet());
  }

  @Override
  public boolean shows(List<OWLAxiom> bridges) {
    return added(bridges).findAny().isPresent();
  }

  @Override
  public String words(List<OWLAxiom> bridges) {
    return added(bridges)
        .map(
            violation ->
                OwlWording.words(violation.getClass())
                    + (violation.getAxiom() == null
                        ? ""
                        : " in " + wording.of(violation.getAxiom())))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private Stream<OWLProfileViolation> added(List<OWLAxiom> bridges) {
    return violations(Stream.concat(joined.stream(), bridges.stream()))
        .filter(violation -> !before.contains(name(violation)));
  }

  private static Stream<OWLProfileViolation> violations(Stream<OWLAxiom> axioms) {
    return new OWL2DLProfile()
        .checkOntology(OwlGraph.of(axioms)).getViolations().stream()
            // A module holds no declarations; what each term is, its own ontology says.
            .filter(violation -> !violation.getClass().getSimpleName().contains("Undeclared"));
  }

  private static Set<String> names(Stream<OWLProfileViolation> violations) {
    return violations.map(OutsideDl::name).collect(Collectors.toSet());
  }

  private static String name(OWLProfileViolation violation) {
    return violation.getClass().getSimpleName()
        + " "
        + violation.getExpression()
        + " "
        + violation.getAxiom();
  }
}
