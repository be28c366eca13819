package org.interphase.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.interphase.vocabulary.IriMinter;

/** Datasets of named graphs whose default graph is the union of them all. */
final class NamedGraphs {

  private NamedGraphs() {}

  /** The name of the graph of the ontology, the catalogue, a source, or the inferred statements. */
  static Node name(String name) {
    return NodeFactory.createURI(IriMinter.GRAPH + name);
  }

  /**
   * An empty dataset in memory. The union is a graph of its own, not a view: plain queries are then
   * as fast as on one graph, at twice the memory.
   */
  static DatasetGraph inMemory() {
    return DatasetGraphFactory.createGeneral();
  }

  static void add(DatasetGraph dataset, Node name, Graph graph) {
    graph.find().forEachRemaining(triple -> add(dataset, Quad.create(name, triple)));
  }

  static void add(DatasetGraph dataset, Quad quad) {
    dataset.add(quad);
    dataset.getDefaultGraph().add(quad.asTriple());
  }
}
