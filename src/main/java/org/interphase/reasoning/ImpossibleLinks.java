package org.interphase.reasoning;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.semanticweb.owlapi.model.OWLAxiom;

/**
 * Joined, the two contradict what the data say in a property: a loop of what the other ontology
 * takes for irreflexive, say. HermiT knows all that OWL says of properties.
 */
final class ImpossibleLinks implements Fault {

  private final List<OWLAxiom> given;
  private final OwlWording wording;

  /**
   * @param properties what the other ontologies say of their properties
   * @param links the data's statements with properties that bridges join to those
   */
  ImpossibleLinks(List<OWLAxiom> properties, List<OWLAxiom> links, OwlWording wording) {
    this.given = Stream.concat(properties.stream(), links.stream()).toList();
    this.wording = wording;
  }

  @Override
  public boolean shows(List<OWLAxiom> bridges) {
    return !Contradiction.isConsistent(with(bridges));
  }

  @Override
  public String words(List<OWLAxiom> bridges) {
    return "a contradiction between "
        + Contradiction.smallest(Set.of(), OwlGraph.of(with(bridges))).stream()
            .map(wording::of)
            .sorted()
            .collect(Collectors.joining(", "));
  }

  private Stream<OWLAxiom> with(List<OWLAxiom> bridges) {
    return Stream.concat(given.stream(), bridges.stream());
  }
}
