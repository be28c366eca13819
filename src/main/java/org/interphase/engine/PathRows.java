package org.interphase.engine;

import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/** What a property path leads to. */
final class PathRows extends QueryIteratorWrapper {

  private final WatchedGraph graph;

  private PathRows(QueryIterator rows, WatchedGraph graph) {
    super(rows);
    this.graph = graph;
  }

  static QueryIterator of(OpPath path, QueryIterator input, ExecutionContext execution, Work work) {
    var graph = new WatchedGraph(execution.getActiveGraph(), work);
    var watched = ExecutionContext.copyChangeActiveGraph(execution, graph);
    return new PathRows(new QueryIterPath(path.getTriplePath(), input, watched), graph);
  }

  /** Jena follows a path from one node to all its ends, gives these, and forgets the way. */
  @Override
  protected Binding moveToNextBinding() {
    var row = super.moveToNextBinding();
    graph.letGo();
    return row;
  }
}
