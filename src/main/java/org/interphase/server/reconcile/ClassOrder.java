package org.interphase.server.reconcile;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.http.Iris;

/** Which of our classes stands above which. */
final class ClassOrder {

  private final Excerpt excerpt;
  private final Map<Node, Set<Node>> above = new HashMap<>();

  /**
   * @param excerpt holds what is said of the classes
   */
  ClassOrder(Excerpt excerpt) {
    this.excerpt = excerpt;
  }

  /** The classes above none of the others, in the order of their IRIs. */
  List<Node> narrowest(Collection<Node> classes) {
    return classes.stream()
        .filter(type -> classes.stream().noneMatch(other -> above(other).contains(type)))
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  /** The classes of ours right above one. */
  List<Node> broader(Node type) {
    return excerpt.objects(type, RDFS.subClassOf).stream()
        .filter(other -> other.isURI() && other.getURI().startsWith(Iris.TERMS))
        .filter(other -> !other.equals(type))
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  private Set<Node> above(Node type) {
    return above.computeIfAbsent(type, this::allAbove);
  }

  /** Classes that are one another's are alike, and neither is above the other. */
  private Set<Node> allAbove(Node type) {
    var found = new HashSet<Node>();
    collect(type, found);
    found.remove(type);
    return found;
  }

  private void collect(Node type, Set<Node> found) {
    broader(type).stream().filter(found::add).forEach(next -> collect(next, found));
  }
}
