package org.interphase.change;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;

/** What a version calls its things, English before other languages. */
final class Names {

  private final Map<Node, Node> labels = new HashMap<>();

  Names(DatasetGraph data) {
    data.find(Node.ANY, Node.ANY, RDFS.label.asNode(), Node.ANY)
        .forEachRemaining(quad -> labels.merge(quad.getSubject(), quad.getObject(), Names::better));
    // Units are known by their symbols.
    data.find(Node.ANY, Node.ANY, IPH.symbol.asNode(), Node.ANY)
        .forEachRemaining(quad -> labels.put(quad.getSubject(), quad.getObject()));
  }

  private static Node better(Node one, Node other) {
    int order = Integer.compare(rank(one), rank(other));
    if (order == 0) {
      order = one.getLiteralLexicalForm().compareTo(other.getLiteralLexicalForm());
    }
    return order <= 0 ? one : other;
  }

  private static int rank(Node label) {
    return switch (label.getLiteralLanguage()) {
      case "en" -> 0;
      case "" -> 1;
      default -> 2;
    };
  }

  /** A label, a literal's text, or what of the IRI tells things apart. */
  String of(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    var label = labels.get(node);
    if (label != null) {
      return label.getLiteralLexicalForm();
    }
    return node.isURI() ? path(node.getURI()) : "(unnamed)";
  }

  /** The IRI without what all of them begin with. */
  static String path(String iri) {
    return iri.startsWith(IriMinter.ID)
        ? iri.substring(IriMinter.ID.length())
        : iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
