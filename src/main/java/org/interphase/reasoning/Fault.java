package org.interphase.reasoning;

import java.util.List;
import org.semanticweb.owlapi.model.OWLAxiom;

/** Something that can go wrong where two ontologies are joined. */
interface Fault {

  /** Whether it shows once {@code bridges} join the two. */
  boolean shows(List<OWLAxiom> bridges);

  /** What goes wrong with just these bridges, and by which axioms. */
  String words(List<OWLAxiom> bridges);
}
