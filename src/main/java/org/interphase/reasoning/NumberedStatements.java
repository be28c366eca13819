package org.interphase.reasoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The statements of a graph with a number for each of its nodes, since numbers are compared many
 * times faster than what they stand for.
 */
final class NumberedStatements {

  private final List<Node> nodes = new ArrayList<>();
  private final List<List<Said>> bySubject = new ArrayList<>();

  private NumberedStatements() {}

  /** What is said of a subject, by the numbers of predicate and object. */
  private record Said(int predicate, int object) {}

  /** The statements of {@code graph}. */
  static NumberedStatements of(Graph graph) {
    var numbered = new NumberedStatements();
    var numbers = new HashMap<Node, Integer>();
    graph.find().forEachRemaining(triple -> numbered.add(triple, numbers));
    return numbered;
  }

  private void add(Triple triple, Map<Node, Integer> numbers) {
    int subject = number(triple.getSubject(), numbers);
    int predicate = number(triple.getPredicate(), numbers);
    int object = number(triple.getObject(), numbers);
    bySubject.get(subject).add(new Said(predicate, object));
  }

  private int number(Node node, Map<Node, Integer> numbers) {
    return numbers.computeIfAbsent(
        node,
        unknown -> {
          nodes.add(unknown);
          bySubject.add(new ArrayList<>());
          return nodes.size() - 1;
        });
  }

  /** How many nodes there are; their numbers begin with 0. */
  int nodes() {
    return nodes.size();
  }

  /** The node of this number. */
  Node node(int number) {
    return nodes.get(number);
  }

  /** What is said of a subject, each but once: two are the same where the same is said. */
  long[] said(int subject, int[] kinds) {
    return bySubject.get(subject).stream()
        .mapToLong(said -> (long) said.predicate() << Integer.SIZE | kinds[said.object()])
        .sorted()
        .distinct()
        .toArray();
  }

  /** All statements, each node replaced by that which stands for its kind. */
  Set<Triple> renamed(int[] kinds) {
    var ofKinds = new HashMap<Integer, Set<Said>>();
    for (int subject = 0; subject < kinds.length; subject++) {
      var ofKind = ofKinds.computeIfAbsent(kinds[subject], kind -> new HashSet<>());
      bySubject
          .get(subject)
          .forEach(said -> ofKind.add(new Said(said.predicate(), kinds[said.object()])));
    }
    var renamed = new HashSet<Triple>();
    ofKinds.forEach(
        (kind, ofKind) ->
            ofKind.forEach(
                said ->
                    renamed.add(
                        Triple.create(node(kind), node(said.predicate()), node(said.object())))));
    return renamed;
  }
}
