package org.interphase.reasoning;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;

/**
 * A graph that notes what it is asked for. A query whose questions were never about a statement
 * answers the same after that statement was added.
 */
final class Interest extends GraphWrapper {

  private final Set<Kind> asked = new HashSet<>();

  Interest(Graph graph) {
    super(graph);
  }

  /** True if what was asked for so far may include {@code statement}. */
  boolean includes(Triple statement) {
    var predicate = statement.getPredicate();
    return asked.contains(Kind.of(predicate, statement.getObject()))
        || asked.contains(Kind.of(predicate, Node.ANY))
        || asked.contains(Kind.of(Node.ANY, Node.ANY));
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    note(pattern.getMatchPredicate(), pattern.getMatchObject());
    return super.find(pattern);
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    note(predicate, object);
    return super.find(subject, predicate, object);
  }

  @Override
  public ExtendedIterator<Triple> find() {
    note(Node.ANY, Node.ANY);
    return super.find();
  }

  @Override
  public Stream<Triple> stream(Node subject, Node predicate, Node object) {
    note(predicate, object);
    return super.stream(subject, predicate, object);
  }

  @Override
  public boolean contains(Triple triple) {
    note(triple.getMatchPredicate(), triple.getMatchObject());
    return super.contains(triple);
  }

  @Override
  public boolean contains(Node subject, Node predicate, Node object) {
    note(predicate, object);
    return super.contains(subject, predicate, object);
  }

  private void note(Node predicate, Node object) {
    asked.add(Kind.of(predicate, object));
  }

  /** Statements of one property; those that give a thing's class are told apart by the class. */
  private record Kind(Node predicate, Node object) {

    static Kind of(Node predicate, Node object) {
      var property = predicate == null ? Node.ANY : predicate;
      boolean type = RDF.type.asNode().equals(property) && object != null;
      return new Kind(property, type ? object : Node.ANY);
    }
  }
}
