package org.interphase.question;

import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/** Counts the statements that queries are given, which no machine makes more or fewer. */
public final class CountingDataset extends DatasetGraphWrapper implements DatasetGraphWrapperView {

  private final AtomicLong given = new AtomicLong();

  public CountingDataset(DatasetGraph data) {
    super(data);
  }

  /** How many it has given. */
  public long given() {
    return given.get();
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public Graph getGraph(Node name) {
    return GraphView.createNamedGraph(this, name);
  }

  @Override
  public Graph getUnionGraph() {
    return GraphView.createUnionGraph(this);
  }

  @Override
  public Iterator<Quad> find() {
    return counted(super.find());
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return counted(super.find(quad));
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    return counted(super.find(graph, subject, predicate, object));
  }

  @Override
  public Iterator<Quad> findNG(Node graph, Node subject, Node predicate, Node object) {
    return counted(super.findNG(graph, subject, predicate, object));
  }

  private Iterator<Quad> counted(Iterator<Quad> quads) {
    return Iter.map(
        quads,
        quad -> {
          given.incrementAndGet();
          return quad;
        });
  }
}
