package org.interphase.reasoning;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLEntity;
import uk.ac.manchester.cs.owlapi.modularity.ModuleType;
import uk.ac.manchester.cs.owlapi.modularity.SyntacticLocalityModuleExtractor;

/** The part of an ontology that bears on some of its terms. */
final class OwlModule {

  private OwlModule() {}

  /**
   * All of {@code axioms} from which anything about {@code terms} follows, by <a
   * href="https://www.cs.ox.ac.uk/isg/TR/ModulesReuse.pdf">syntactic locality</a>.
   */
  static List<OWLAxiom> of(Stream<OWLAxiom> axioms, Set<? extends OWLEntity> terms) {
    var ontology = OwlGraph.of(axioms);
    return new SyntacticLocalityModuleExtractor(
            ontology.getOWLOntologyManager(), ontology, ModuleType.BOT)
        .extract(Set.copyOf(terms)).stream().filter(OWLAxiom::isLogicalAxiom).sorted().toList();
  }
}
