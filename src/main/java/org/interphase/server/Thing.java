package org.interphase.server;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** A thing of the graph: what is said of it and what links to it, within one transaction. */
final class Thing {

  private static final Node PART_OF = NodeFactory.createURI(Iris.TERMS + "partOf");
  private static final Node INFERRED = NodeFactory.createURI(Iris.GRAPHS + "inferred");

  private final DatasetGraph data;
  private final Node node;
  private final Labels labels;

  Thing(DatasetGraph data, String iri) {
    this(data, NodeFactory.createURI(iri));
  }

  private Thing(DatasetGraph data, Node node) {
    this.data = data;
    this.node = node;
    this.labels = new Labels(data.getDefaultGraph());
  }

  String iri() {
    return node.getURI();
  }

  Node node() {
    return node;
  }

  boolean is(Node other) {
    return node.equals(other);
  }

  String label() {
    return labels.of(node);
  }

  Labels labels() {
    return labels;
  }

  boolean exists() {
    var union = data.getDefaultGraph();
    return union.contains(node, Node.ANY, Node.ANY)
        || union.contains(Node.ANY, Node.ANY, node)
        || !parts().isEmpty();
  }

  /** What is said of it, by property, in the order of the properties' labels. */
  List<Triple> said() {
    return sorted(data.getDefaultGraph().find(node, Node.ANY, Node.ANY), Triple::getObject);
  }

  /** At most {@code limit} statements whose object it is. */
  List<Triple> linking(int limit) {
    var links = Iter.limit(data.getDefaultGraph().find(Node.ANY, Node.ANY, node), limit);
    return sorted(links, Triple::getSubject);
  }

  /** The cells of a row: their IRIs differ from the row's by a fragment. */
  List<Thing> parts() {
    return Iter.toList(data.getDefaultGraph().find(Node.ANY, PART_OF, node)).stream()
        .map(Triple::getSubject)
        .filter(part -> part.isURI() && part.getURI().startsWith(iri() + "#"))
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .map(part -> new Thing(data, part))
        .toList();
  }

  /** Tells whether a statement follows by the rules and stands in no source. */
  boolean isInferred(Triple triple) {
    var quads = data.find(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject());
    return Iter.toList(quads).stream()
        .filter(quad -> !quad.isDefaultGraph())
        .allMatch(quad -> quad.getGraph().equals(INFERRED));
  }

  /** All that a page about it shows of its own, as a graph. */
  Graph statements() {
    var graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(Iris.prefixes());
    Stream.concat(Stream.of(this), parts().stream())
        .flatMap(thing -> thing.said().stream())
        .forEach(graph::add);
    return graph;
  }

  private List<Triple> sorted(Iterator<Triple> triples, Function<Triple, Node> end) {
    return Iter.toList(triples).stream()
        .sorted(
            Comparator.comparing((Triple triple) -> labels.of(triple.getPredicate()))
                .thenComparing(triple -> triple.getPredicate().getURI())
                .thenComparing(triple -> labels.of(end.apply(triple))))
        .toList();
  }
}
