package org.interphase.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/**
 * Names for blank nodes that follow from what is said of them, so that two builds of the same graph
 * are written alike. Nodes are told apart by the statements around them, round after round; where
 * two stay alike, one is marked and the rounds go on.
 */
final class BlankNodeNames {

  private static final int LENGTH = 12;

  private final Map<Node, List<Quad>> around = new HashMap<>();
  private Map<Node, String> names = new HashMap<>();

  private BlankNodeNames(Iterable<Quad> quads) {
    for (var quad : quads) {
      terms(quad)
          .filter(Node::isBlank)
          .distinct()
          .forEach(node -> around.computeIfAbsent(node, n -> new ArrayList<>()).add(quad));
    }
    around.keySet().forEach(node -> names.put(node, ""));
  }

  /** A new name for each blank node of {@code quads}. */
  static Map<Node, Node> of(Iterable<Quad> quads) {
    var naming = new BlankNodeNames(quads);
    naming.refine();
    while (naming.count() < naming.names.size()) {
      naming.markOneOfTwins();
      naming.refine();
    }
    return naming.names.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, named -> NodeFactory.createBlankNode("n" + named.getValue())));
  }

  private long count() {
    return new HashSet<>(names.values()).size();
  }

  private void refine() {
    long before;
    do {
      before = count();
      var refined = new HashMap<Node, String>();
      names.keySet().forEach(node -> refined.put(node, hash(surroundings(node))));
      names = refined;
    } while (count() > before);
  }

  /** Twins are alike in all that is said, so that it does not matter which of them is marked. */
  private void markOneOfTwins() {
    var alike =
        names.keySet().stream()
            .collect(Collectors.groupingBy(names::get, TreeMap::new, Collectors.toList()));
    var twins = alike.values().stream().filter(nodes -> nodes.size() > 1).findFirst().orElseThrow();
    names.put(twins.get(0), hash(names.get(twins.get(0)) + " marked"));
  }

  private String surroundings(Node node) {
    return around.get(node).stream()
        .map(quad -> terms(quad).map(term -> text(term, node)).collect(Collectors.joining(" ")))
        .sorted()
        .collect(Collectors.joining("\n", names.get(node) + "\n", ""));
  }

  private String text(Node term, Node self) {
    if (term.equals(self)) {
      return "_:self";
    }
    return term.isBlank() ? "_:" + names.get(term) : NodeFmtLib.strNT(term);
  }

  private static Stream<Node> terms(Quad quad) {
    return Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  private static String hash(String text) {
    var digest = Hash.sha256();
    return Hash.hex(digest.digest(text.getBytes(StandardCharsets.UTF_8))).substring(0, LENGTH);
  }
}
