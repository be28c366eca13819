package org.interphase.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.interphase.vocabulary.IPH;

/** Short questions to a graph. */
record Statements(Graph graph) {

  static Node term(String name) {
    return IPH.term(name).asNode();
  }

  /** The objects of {@code subject}'s {@code property}, in the order of their text. */
  List<Node> objects(Node subject, Node property) {
    return graph
        .find(subject, property, Node.ANY)
        .mapWith(triple -> triple.getObject())
        .toList()
        .stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  /** The subjects whose {@code property} is {@code object}, in the order of their text. */
  List<Node> subjects(Node property, Node object) {
    return graph
        .find(Node.ANY, property, object)
        .mapWith(triple -> triple.getSubject())
        .toList()
        .stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  Optional<Node> object(Node subject, Node property) {
    return objects(subject, property).stream().findFirst();
  }

  Optional<String> text(Node subject, Node property) {
    return objects(subject, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  boolean isA(Node thing, Node type) {
    return graph.contains(thing, RDF.type.asNode(), type);
  }
}
