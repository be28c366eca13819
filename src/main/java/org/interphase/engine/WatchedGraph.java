package org.interphase.engine;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A graph for those of Jena's algorithms that do not look whether the query is to end, and keep
 * whatever they find: they look with each statement, and what they find is accounted for.
 */
final class WatchedGraph extends GraphWrapper {

  /** A node in a list and in a set. */
  private static final long FOUND = 48;

  private final Work work;
  private long held;

  WatchedGraph(Graph graph, Work work) {
    super(graph);
    this.work = work;
  }

  /** Lets go of what was found, for an algorithm that has let go of it as well. */
  void letGo() {
    work.letGo(held);
    held = 0;
  }

  @Override
  public ExtendedIterator<Triple> find(Triple triple) {
    return watched(super.find(triple));
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    return watched(super.find(subject, predicate, object));
  }

  @Override
  public boolean contains(Node subject, Node predicate, Node object) {
    work.goOn();
    return super.contains(subject, predicate, object);
  }

  @Override
  public boolean contains(Triple triple) {
    work.goOn();
    return super.contains(triple);
  }

  private ExtendedIterator<Triple> watched(ExtendedIterator<Triple> found) {
    count();
    return found.mapWith(this::counted);
  }

  private Triple counted(Triple triple) {
    count();
    return triple;
  }

  private void count() {
    work.goOn();
    held += FOUND;
    work.hold(FOUND);
  }
}
