package org.interphase.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.interphase.store.NamedGraphs;
import org.interphase.vocabulary.IriMinter;

/**
 * The statements of a dataset's named graphs, in an order and with blank nodes whose names depend
 * on nothing but what is stated.
 */
final class Statements {

  static final Node INFERRED = NodeFactory.createURI(IriMinter.GRAPH + "inferred");
  static final Node ONTOLOGY = NodeFactory.createURI(IriMinter.GRAPH + "ontology");

  /** What has a name comes first. */
  private static final Comparator<Triple> BY_TRIPLE =
      Comparator.comparing((Triple triple) -> triple.getSubject().isBlank())
          .thenComparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final List<Quad> named;

  private Statements(List<Quad> named) {
    this.named = named;
  }

  /** Reads {@code data}, within the caller's transaction. */
  static Statements of(DatasetGraph data) {
    var quads = new ArrayList<Quad>();
    data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
    var names = BlankNodeNames.of(quads);
    return new Statements(
        quads.stream()
            .map(quad -> renamed(quad, names))
            .sorted(
                Comparator.comparing(Quad::getGraph, NodeCmp::compareRDFTerms)
                    .thenComparing(Quad::asTriple, BY_TRIPLE))
            .toList());
  }

  /** Every statement with its graph. */
  List<Quad> named() {
    return named;
  }

  /** Every statement once, but for those of graphs beside the default graph. */
  List<Triple> union() {
    return named.stream()
        .filter(quad -> !NamedGraphs.isBeside(quad.getGraph()))
        .map(Quad::asTriple)
        .distinct()
        .sorted(BY_TRIPLE)
        .toList();
  }

  /** What stands in a source, the catalogue or the ontology: nothing that follows from it. */
  List<Triple> asserted() {
    return named.stream()
        .filter(quad -> !NamedGraphs.isBeside(quad.getGraph()) && !quad.getGraph().equals(INFERRED))
        .map(Quad::asTriple)
        .distinct()
        .sorted(BY_TRIPLE)
        .toList();
  }

  /** The statements of one graph. */
  List<Triple> graph(Node name) {
    return named.stream().filter(quad -> quad.getGraph().equals(name)).map(Quad::asTriple).toList();
  }

  private static Quad renamed(Quad quad, Map<Node, Node> names) {
    return Quad.create(
        quad.getGraph(),
        names.getOrDefault(quad.getSubject(), quad.getSubject()),
        quad.getPredicate(),
        names.getOrDefault(quad.getObject(), quad.getObject()));
  }
}
