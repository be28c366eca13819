package org.interphase.server.search;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.interphase.vocabulary.IPH;

/**
 * A kind of thing that is looked for by name.
 *
 * @param type its class
 * @param word what one of the kind is called
 */
record ThingKind(Resource type, String word) {

  /** The kinds, the likeliest first. */
  static final List<ThingKind> ALL =
      List.of(
          new ThingKind(IPH.InterfaceStrategy, "Interlayer or strategy"),
          new ThingKind(IPH.Material, "Material"),
          new ThingKind(IPH.FailureMechanism, "Failure mechanism"),
          new ThingKind(IPH.Method, "Method"),
          new ThingKind(IPH.Interface, "Interface"),
          new ThingKind(IPH.Publication, "Source or reference"),
          new ThingKind(IPH.Sample, "Sample"),
          new ThingKind(IPH.Cell, "Cell"),
          new ThingKind(IPH.Topic, "Topic"),
          new ThingKind(IPH.Table, "Table"),
          new ThingKind(IPH.TableRow, "Row of a table"),
          new ThingKind(IPH.Discrepancy, "Discrepancy"),
          new ThingKind(OWL2.Class, "Term"),
          new ThingKind(OWL2.ObjectProperty, "Term"),
          new ThingKind(OWL2.DatatypeProperty, "Term"));

  /** The place of the kind whose class this is; nothing where there is none. */
  static Optional<Integer> place(Node type) {
    for (int i = 0; i < ALL.size(); i++) {
      if (ALL.get(i).type().asNode().equals(type)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  static List<Node> types() {
    return ALL.stream().map(kind -> kind.type().asNode()).toList();
  }
}
