package org.interphase.server;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.Quad;

/**
 * A dataset whose default graph is the union of its named graphs.
 *
 * <p>Being a {@link DatasetGraphWrapperView}, it keeps query engines from looking through it at the
 * dataset below.
 */
final class UnionView extends DatasetGraphWrapper implements DatasetGraphWrapperView {

  UnionView(DatasetGraph data) {
    super(data);
  }

  @Override
  public Graph getDefaultGraph() {
    return getR().getUnionGraph();
  }

  @Override
  public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
    if (Quad.isDefaultGraph(g)) {
      return union(s, p, o);
    }
    return Node.ANY.equals(g) || g == null
        ? Iter.concat(union(s, p, o), findNG(Node.ANY, s, p, o))
        : super.find(g, s, p, o);
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public Iterator<Quad> find() {
    return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public boolean contains(Node g, Node s, Node p, Node o) {
    return Quad.isDefaultGraph(g)
        ? getDefaultGraph().contains(s, p, o)
        : super.contains(g, s, p, o);
  }

  @Override
  public boolean contains(Quad quad) {
    return contains(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  private Iterator<Quad> union(Node s, Node p, Node o) {
    return Iter.map(
        getDefaultGraph().find(s, p, o), triple -> Quad.create(Quad.defaultGraphIRI, triple));
  }
}
