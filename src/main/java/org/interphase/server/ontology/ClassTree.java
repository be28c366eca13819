package org.interphase.server.ontology;

import static j2html.TagCreator.a;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.server.http.Iris;
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.Links;
import org.interphase.vocabulary.IPH;

/** Classes below the classes that they are kinds of; a class with two stands below both. */
final class ClassTree {

  private final Graph graph;
  private final Labels labels;
  private final Set<Node> classes;
  private final Map<Node, List<Node>> below = new HashMap<>();

  private ClassTree(Graph graph, Labels labels, Collection<Node> classes) {
    this.graph = graph;
    this.labels = labels;
    this.classes =
        new TreeSet<>(
            Comparator.comparing(labels::of, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Node::getURI));
    this.classes.addAll(classes);
    for (var kind : this.classes) {
      above(kind)
          .forEach(parent -> below.computeIfAbsent(parent, p -> new ArrayList<>()).add(kind));
    }
  }

  /**
   * A tree of {@code classes}, each of which leads to its description on the same page.
   *
   * @param graph says which is a kind of which, and has some members of each
   */
  static DomContent of(Graph graph, Labels labels, Collection<Node> classes) {
    var tree = new ClassTree(graph, labels, classes);
    return tree.list(
        tree.classes.stream().filter(type -> tree.above(type).isEmpty()).toList(), List.of());
  }

  /**
   * @param path those above, which are not shown again below themselves
   */
  private DomContent list(List<Node> types, List<Node> path) {
    return ul(each(types, type -> li(branch(type, path)))).withClass("tree");
  }

  private DomContent branch(Node type, List<Node> path) {
    var below = below(type).stream().filter(kind -> !path.contains(kind)).toList();
    if (below.isEmpty()) {
      return leaf(type);
    }
    var longer = new ArrayList<Node>(path);
    longer.add(type);
    var count = below.size() == 1 ? "1 kind" : below.size() + " kinds";
    var kinds =
        details(
            summary(count).attr("aria-label", count + " of " + labels.of(type)),
            list(below, longer));
    return join(leaf(type), path.isEmpty() ? kinds.attr("open") : kinds);
  }

  private DomContent leaf(Node type) {
    return span(
            Links.to(type.getURI(), labels.of(type)),
            isFailure(type, List.of()) && hasMembers(type) ? onMap(type) : join())
        .withClass("leaf");
  }

  private DomContent onMap(Node type) {
    var kind =
        type.equals(IPH.FailureMechanism.asNode())
            ? ""
            : "?kind=" + Iris.escapedPath(type.getURI().substring(Iris.TERMS.length()));
    return small(
        a("on the failure map")
            .withHref("/failures" + kind)
            .attr("aria-label", labels.of(type) + " on the failure map"));
  }

  private boolean isFailure(Node type, List<Node> path) {
    if (type.equals(IPH.FailureMechanism.asNode())) {
      return true;
    }
    var longer = new ArrayList<Node>(path);
    longer.add(type);
    return above(type).stream()
        .anyMatch(parent -> !longer.contains(parent) && isFailure(parent, longer));
  }

  private boolean hasMembers(Node type) {
    return graph.contains(Node.ANY, RDF.Nodes.type, type);
  }

  private List<Node> above(Node type) {
    return graph.find(type, RDFS.Nodes.subClassOf, Node.ANY).toList().stream()
        .map(Triple::getObject)
        .filter(parent -> parent.isURI() && classes.contains(parent) && !parent.equals(type))
        .distinct()
        .toList();
  }

  private List<Node> below(Node type) {
    return below.getOrDefault(type, List.of());
  }
}
