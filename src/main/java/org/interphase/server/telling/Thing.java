package org.interphase.server.telling;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeCmp;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.http.Iris;
import org.interphase.vocabulary.IPH;

/** A thing of the graph: what is said of it and what links to it. */
public final class Thing {

  private final Node node;
  private final Excerpt excerpt;
  private final Labels labels;
  private List<Triple> links = List.of();

  private Thing(Node node, Excerpt excerpt, Labels labels) {
    this.node = node;
    this.excerpt = excerpt;
    this.labels = labels;
  }

  /**
   * Fetches what is said of a thing and of its parts, and what links to it.
   *
   * @param links how many links to fetch at most
   */
  public static Thing of(String iri, Excerpt excerpt, int links) {
    var thing = new Thing(Iris.node(iri), excerpt, new Labels(excerpt.union()));
    excerpt.about(List.of(thing.node));
    excerpt.linking(thing.node, links);
    thing.links = excerpt.union().find(Node.ANY, Node.ANY, thing.node).toList();
    excerpt.parts(thing.node);
    excerpt.about(thing.partNodes().toList());
    return thing;
  }

  /** Its IRI. */
  public String iri() {
    return node.getURI();
  }

  /** Its node. */
  public Node node() {
    return node;
  }

  /** What was read of the graph about it. */
  public Excerpt excerpt() {
    return excerpt;
  }

  /** Whether it is that very thing. */
  public boolean is(Node other) {
    return node.equals(other);
  }

  /** Whether the graph gives it this class. */
  public boolean isA(Resource type) {
    return excerpt.isA(node, type);
  }

  /** Its name. */
  public String label() {
    return labels.of(node);
  }

  /** The names of all that was read. */
  public Labels labels() {
    return labels;
  }

  /** Whether the graph says anything of it. */
  public boolean exists() {
    return !excerpt.union().isEmpty();
  }

  /** What is said of it, by property, in the order of the properties' labels. */
  public List<Triple> said() {
    return sorted(excerpt.union().find(node, Node.ANY, Node.ANY), Triple::getObject);
  }

  /** The statements whose object it is, as far as they were asked for. */
  public List<Triple> linking() {
    return sorted(links.iterator(), Triple::getSubject);
  }

  /** The cells of a row: their IRIs differ from the row's by a fragment. */
  public List<Thing> parts() {
    return partNodes().map(part -> new Thing(part, excerpt, labels)).toList();
  }

  private Stream<Node> partNodes() {
    return Iter.toList(excerpt.union().find(Node.ANY, IPH.partOf.asNode(), node)).stream()
        .map(Triple::getSubject)
        .filter(part -> part.isURI() && part.getURI().startsWith(iri() + "#"))
        .distinct()
        .sorted(Comparator.comparing(Node::getURI));
  }

  /** Whether a statement was concluded and not read. */
  public boolean isInferred(Triple triple) {
    return excerpt.isInferred(triple);
  }

  /** All that a page about it shows of its own, as a graph. */
  public Graph statements() {
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
                .thenComparing(triple -> labels.of(end.apply(triple)), NumberedOrder.OF_NAMES)
                .thenComparing(end, NodeCmp::compareRDFTerms))
        .toList();
  }
}
