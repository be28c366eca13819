package org.interphase.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.sparql.util.Symbol;
import org.interphase.store.mapped.MappedDataset;
import org.interphase.store.mapped.StatementCounts;

/**
 * How much of what stands in a graph, as the sorted files tell in which it is kept: of ten million
 * statements a query would hold each that it has counted.
 */
public final class KeptCounts {

  private static final Symbol COUNTS = Symbol.create("interphase:counts");

  private final DatasetGraph kept;

  private KeptCounts(DatasetGraph kept) {
    this.kept = kept;
  }

  /** Has {@code dataset} tell what stands in {@code kept}, which holds the same statements. */
  static void attach(DatasetGraph dataset, DatasetGraph kept) {
    dataset.getContext().set(COUNTS, new KeptCounts(kept));
  }

  /** Those of {@code dataset}; nothing where its statements are not kept in sorted files. */
  public static Optional<KeptCounts> of(DatasetGraph dataset) {
    return Optional.ofNullable(dataset.getContext().get(COUNTS));
  }

  /** How many statements the default graph has, which nothing is read for. */
  public int statements() {
    return kept.getDefaultGraph().size();
  }

  /** Counts the statements of the default graph. */
  public StatementCounts all() {
    return MappedDataset.counts(kept.getDefaultGraph());
  }

  /** Counts the things that the default graph says to be of a class. */
  public long members(Node type) {
    return MappedDataset.members(kept.getDefaultGraph(), type);
  }

  /** Counts the things that have a property in the default graph. */
  public long subjects(Node property) {
    return MappedDataset.subjects(kept.getDefaultGraph(), property);
  }

  /** Counts the statements of one named graph; nothing where there is none of that name. */
  public Optional<StatementCounts> of(Node graph) {
    return kept.containsGraph(graph)
        ? Optional.of(MappedDataset.counts(kept.getGraph(graph)))
        : Optional.empty();
  }

  /** Counts the statements of each named graph, in the order of their names. */
  public Map<Node, StatementCounts> graphs() {
    var counts = new TreeMap<Node, StatementCounts>(NodeCmp::compareRDFTerms);
    kept.listGraphNodes()
        .forEachRemaining(name -> counts.put(name, MappedDataset.counts(kept.getGraph(name))));
    return counts;
  }
}
