package org.interphase.store.mapped;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;

/** A default graph and named graphs that cannot be changed, and that number the same terms. */
final class MappedGraphs extends DatasetGraphMapLink {

  /** A named graph. */
  private record Named(Node name, MappedGraph graph) {}

  private final Terms terms;
  private final List<Named> named = new ArrayList<>();

  /** Made when it is first asked for, since few commands do. */
  private GraphsOfSubjects ofSubjects;

  MappedGraphs(Terms terms, MappedGraph defaultGraph) {
    super(defaultGraph);
    this.terms = terms;
  }

  /** Adds a graph, before anything is asked for. */
  void add(Node name, MappedGraph graph) {
    named.add(new Named(name, graph));
    addGraph(name, graph);
  }

  @Override
  protected Iterator<Quad> findInAnyNamedGraphs(Node subject, Node predicate, Node object) {
    if (subject == null || !subject.isConcrete()) {
      return super.findInAnyNamedGraphs(subject, predicate, object);
    }
    var found =
        ofSubjects()
            .of(terms.numberOf(subject))
            .mapToObj(named::get)
            .map(one -> quads(one, subject, predicate, object))
            .toList();
    return Iter.flatMap(found.iterator(), quads -> quads);
  }

  private static Iterator<Quad> quads(Named one, Node subject, Node predicate, Node object) {
    return one.graph()
        .find(subject, predicate, object)
        .mapWith(triple -> Quad.create(one.name(), triple));
  }

  private synchronized GraphsOfSubjects ofSubjects() {
    if (ofSubjects == null) {
      ofSubjects = GraphsOfSubjects.of(named.stream().map(one -> one.graph().bySubject()).toList());
    }
    return ofSubjects;
  }
}
