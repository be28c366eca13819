package org.interphase.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.Prefixes;

/** Datasets of named graphs. */
public final class NamedGraphs {

  /** The graph of what follows by rules. */
  static final Node INFERRED = name("inferred");

  private NamedGraphs() {}

  /** True for a graph of ours: a service may have others that are none of the dataset. */
  public static boolean isOurs(Node name) {
    return name.isURI() && name.getURI().startsWith(IriMinter.GRAPH);
  }

  /** The name of the graph of the ontology, the catalogue, a source, or the inferred statements. */
  static Node name(String name) {
    return NodeFactory.createURI(IriMinter.GRAPH + name);
  }

  /**
   * True for a graph that says again, in another pattern, what others say: it is no part of the
   * default graph.
   */
  public static boolean isProjection(Node name) {
    return isOurs(name)
        && Profile.of(name.getURI().substring(IriMinter.GRAPH.length())).isPresent();
  }

  /** True for a graph that was read, not worked out from others. */
  static boolean isAsserted(Node name) {
    return !name.equals(INFERRED) && !isProjection(name);
  }

  /** An empty dataset in memory with the project's prefixes. */
  static DatasetGraph inMemory() {
    var dataset = DatasetGraphFactory.createGeneral();
    Prefixes.ALL.forEach(dataset.prefixes()::add);
    return dataset;
  }

  static void add(DatasetGraph dataset, Node name, Graph graph) {
    graph.find().forEachRemaining(triple -> dataset.add(Quad.create(name, triple)));
  }
}
