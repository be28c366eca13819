package org.interphase.reasoning;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.semanticweb.elk.owlapi.ElkReasonerFactory;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClass;

/**
 * Joined, the two leave a class, or a sort of individuals, that nothing can belong to. <a
 * href="https://github.com/liveontologies/elk-reasoner">ELK</a> looks for them: it always comes to
 * an end, where HermiT takes hours over EMMO.
 */
final class EmptyClasses implements Fault {

  private final List<OWLAxiom> joined;
  private final Sorts sorts;
  private final OwlWording wording;
  private final Set<OWLClass> before;

  EmptyClasses(List<OWLAxiom> joined, Sorts sorts, OwlWording wording) {
    this.joined = Stream.concat(joined.stream(), sorts.axioms().stream()).toList();
    this.sorts = sorts;
    this.wording = wording;
    this.before = empty(this.joined.stream());
  }

  @Override
  public boolean shows(List<OWLAxiom> bridges) {
    return !added(bridges).isEmpty();
  }

  @Override
  public String words(List<OWLAxiom> bridges) {
    var first = added(bridges).stream().min(Comparator.comparing(OWLClass::getIRI)).orElseThrow();
    var near = OwlModule.of(with(bridges), Set.of(first));
    var why = new Fewest<OWLAxiom>(some -> empty(some.stream()).contains(first)).among(near);
    return sorts.example(first).orElseGet(() -> wording.of(first))
        + ", which can be nothing at all by "
        + why.stream().map(wording::of).sorted().collect(Collectors.joining(", "));
  }

  private Set<OWLClass> added(List<OWLAxiom> bridges) {
    var empty = empty(with(bridges));
    empty.removeAll(before);
    return empty;
  }

  private Stream<OWLAxiom> with(List<OWLAxiom> bridges) {
    return Stream.concat(joined.stream(), bridges.stream());
  }

  private static Set<OWLClass> empty(Stream<OWLAxiom> axioms) {
    var ontology = OwlGraph.of(axioms);
    var elk = new ElkReasonerFactory().createNonBufferingReasoner(ontology);
    try {
      return elk.getUnsatisfiableClasses()
          .entities()
          .filter(term -> !term.isOWLNothing())
          .collect(Collectors.toSet());
    } finally {
      elk.dispose();
    }
  }
}
