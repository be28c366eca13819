package org.interphase.store;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.Prefixes;

/** Datasets of named graphs. */
public final class NamedGraphs {

  /** The graph of what follows by rules. */
  static final Node INFERRED = name("inferred");

  /** The graph of what terms and things of the catalogue are called in each language. */
  public static final Node NAMES = name("names");

  private static final List<Node> BESIDE =
      Stream.concat(Stream.of(NAMES), Stream.of(Profile.values()).map(one -> name(one.word())))
          .toList();

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
   * True for a graph that is no part of the default graph: one that says again, in another pattern,
   * what others say, and that of the names, of which who does not ask for a language wants one.
   */
  public static boolean isBeside(Node name) {
    return BESIDE.contains(name);
  }

  /** The names of all such graphs. */
  public static List<Node> beside() {
    return BESIDE;
  }

  /** True for a graph that was read, not worked out from others. */
  static boolean isAsserted(Node name) {
    return !name.equals(INFERRED) && !isBeside(name);
  }

  /** An empty dataset in memory with the project's prefixes. */
  static DatasetGraph inMemory() {
    var dataset = DatasetGraphFactory.createGeneral();
    Prefixes.ALL.forEach(dataset.prefixes()::add);
    return dataset;
  }
}
