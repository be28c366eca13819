package org.interphase.cli;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.interphase.model.Spelling;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.Prefixes;

/** Finds the things and terms of a graph by the names that people type. */
final class ThingNames {

  private final Graph graph;

  ThingNames(Graph graph) {
    this.graph = graph;
  }

  /** The thing with this path below {@code id/}, this prefixed name or this IRI. */
  Node thing(String name) {
    var path = name.replaceFirst("^/?id/", "");
    return known(name, whole(path, IriMinter.ID), "thing", IriMinter.ID);
  }

  /** The class or property with this name, with or without its prefix, or with this IRI. */
  Node term(String name) {
    return known(name, whole(name, IPH.NS), "class or property", IPH.NS);
  }

  /** The value meant: a text among {@code values}, a thing, or a term. */
  Node value(String name, List<Node> values) {
    return values.stream()
        .filter(value -> value.isLiteral() && value.getLiteralLexicalForm().equals(name))
        .findFirst()
        .orElseGet(
            () -> {
              var term = whole(name, IPH.NS);
              return isKnown(term) ? term : thing(name);
            });
  }

  boolean isClass(Node term) {
    return graph.contains(term, RDF.type.asNode(), OWL2.Class.asNode());
  }

  private Node known(String name, Node node, String kind, String namespace) {
    if (isKnown(node)) {
      return node;
    }
    var near =
        Spelling.near(name.replaceFirst("^iph:", ""), names(namespace)).stream()
            .map(other -> "\"" + other + "\"")
            .collect(Collectors.joining(" or "));
    throw new UsageException(
        "The graph has no "
            + kind
            + " \""
            + name
            + "\"."
            + (near.isEmpty() ? "" : " Did you mean " + near + "?"));
  }

  private boolean isKnown(Node node) {
    return graph.contains(node, Node.ANY, Node.ANY);
  }

  private static Node whole(String name, String namespace) {
    if (name.startsWith("http://") || name.startsWith("https://")) {
      return NodeFactory.createURI(name);
    }
    int colon = name.indexOf(':');
    var prefix = colon < 0 ? null : Prefixes.ALL.get(name.substring(0, colon));
    return NodeFactory.createURI(
        prefix == null ? namespace + name : prefix + name.substring(colon + 1));
  }

  private TreeSet<String> names(String namespace) {
    var names = new TreeSet<String>();
    graph
        .find()
        .mapWith(triple -> triple.getSubject())
        .filterKeep(node -> node.isURI() && node.getURI().startsWith(namespace))
        .forEach(node -> names.add(node.getURI().substring(namespace.length())));
    return names;
  }
}
