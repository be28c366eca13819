package org.interphase.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** Short questions to a graph. */
record Statements(Graph graph) {

  /** The objects of {@code subject}'s {@code property}, in the order of their text. */
  List<Node> objects(Node subject, Property property) {
    return graph
        .find(subject, property.asNode(), Node.ANY)
        .mapWith(triple -> triple.getObject())
        .toList()
        .stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  /** The subjects whose {@code property} is {@code object}, in the order of their text. */
  List<Node> subjects(Property property, Node object) {
    return graph
        .find(Node.ANY, property.asNode(), object)
        .mapWith(triple -> triple.getSubject())
        .toList()
        .stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  Optional<Node> object(Node subject, Property property) {
    return objects(subject, property).stream().findFirst();
  }

  Optional<String> text(Node subject, Property property) {
    return objects(subject, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  boolean isA(Node thing, Resource type) {
    return graph.contains(thing, RDF.type.asNode(), type.asNode());
  }
}
