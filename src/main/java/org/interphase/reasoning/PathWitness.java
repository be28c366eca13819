package org.interphase.reasoning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;

/** Shows along which statements a SPARQL property path leads. */
final class PathWitness {

  private final Graph graph;

  PathWitness(Graph graph) {
    this.graph = graph;
  }

  /** The statements of one shortest way from {@code start} to {@code end}, if there is a way. */
  Optional<List<Triple>> between(Node start, Path path, Node end) {
    return Optional.ofNullable(from(start, path).get(end));
  }

  /** Where the path leads to, and how. */
  private Map<Node, List<Triple>> from(Node start, Path path) {
    if (path instanceof P_Link link) {
      return step(graph.find(start, link.getNode(), Node.ANY).toList(), true);
    } else if (path instanceof P_Inverse inverse && inverse.getSubPath() instanceof P_Link link) {
      return step(graph.find(Node.ANY, link.getNode(), start).toList(), false);
    } else if (path instanceof P_Seq sequence) {
      var ends = new LinkedHashMap<Node, List<Triple>>();
      from(start, sequence.getLeft())
          .forEach((middle, way) -> join(ends, way, from(middle, sequence.getRight())));
      return ends;
    } else if (path instanceof P_Alt choice) {
      var ends = new LinkedHashMap<>(from(start, choice.getLeft()));
      from(start, choice.getRight()).forEach(ends::putIfAbsent);
      return ends;
    } else if (path instanceof P_ZeroOrOne optional) {
      var ends = new LinkedHashMap<Node, List<Triple>>();
      ends.put(start, List.of());
      from(start, optional.getSubPath()).forEach(ends::putIfAbsent);
      return ends;
    } else if (path instanceof P_ZeroOrMore1 repeated) {
      var ends = repeated(start, repeated.getSubPath());
      ends.put(start, List.of());
      return ends;
    } else if (path instanceof P_OneOrMore1 repeated) {
      return repeated(start, repeated.getSubPath());
    }
    throw new IllegalArgumentException("A rule uses a path that cannot be explained: " + path);
  }

  private Map<Node, List<Triple>> repeated(Node start, Path path) {
    var ends = new LinkedHashMap<Node, List<Triple>>();
    join(ends, List.of(), from(start, path));
    var open = new ArrayDeque<Node>(ends.keySet());
    while (!open.isEmpty()) {
      var next = open.remove();
      int before = ends.size();
      join(ends, ends.get(next), from(next, path));
      ends.keySet().stream().skip(before).forEach(open::add);
    }
    return ends;
  }

  private static Map<Node, List<Triple>> step(List<Triple> statements, boolean forwards) {
    var ends = new LinkedHashMap<Node, List<Triple>>();
    for (var statement : statements) {
      ends.put(forwards ? statement.getObject() : statement.getSubject(), List.of(statement));
    }
    return ends;
  }

  private static void join(
      Map<Node, List<Triple>> ends, List<Triple> way, Map<Node, List<Triple>> further) {
    further.forEach(
        (end, rest) -> {
          var whole = new ArrayList<>(way);
          whole.addAll(rest);
          ends.putIfAbsent(end, whole);
        });
  }
}
