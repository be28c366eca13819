package org.interphase.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/** Statements and class definitions in words, with the labels that a graph gives. */
public final class Wording {

  private final Graph graph;

  /** Words for what {@code graph} says, by its own labels. */
  public Wording(Graph graph) {
    this.graph = graph;
  }

  /** Statements about one thing as a sentence without its full stop. */
  String sentence(List<Triple> statements) {
    return subject(statements.get(0))
        + " "
        + statements.stream().map(this::predicate).collect(Collectors.joining(", "));
  }

  private String subject(Triple statement) {
    var property = statement.getPredicate();
    var name = name(statement.getSubject());
    if (property.equals(RDFS.subClassOf.asNode())) {
      return "every " + name;
    } else if (property.equals(RDFS.subPropertyOf.asNode())
        || property.equals(OWL2.inverseOf.asNode())
        || statement.getObject().equals(OWL2.TransitiveProperty.asNode())) {
      return quoted(name);
    }
    // Claims are labelled with a whole sentence.
    return name.endsWith(".") ? quoted(name.substring(0, name.length() - 1)) : name;
  }

  private String predicate(Triple statement) {
    var property = statement.getPredicate();
    var object = name(statement.getObject());
    if (property.equals(RDF.type.asNode())) {
      return statement.getObject().equals(OWL2.TransitiveProperty.asNode())
          ? "passes from step to step"
          : "is " + a(object);
    } else if (property.equals(RDFS.subClassOf.asNode())) {
      return "is " + a(object);
    } else if (property.equals(RDFS.subPropertyOf.asNode())) {
      return "implies " + quoted(object);
    } else if (property.equals(OWL2.inverseOf.asNode())) {
      return "is " + quoted(object) + " from the other end";
    } else if (property.equals(OWL2.equivalentClass.asNode())) {
      return "means " + object;
    }
    return name(property) + " " + object;
  }

  /** A thing's label, a literal's text, or an unnamed class in words. */
  public String name(Node node) {
    if (node.isLiteral()) {
      return literal(node);
    } else if (node.isBlank()) {
      return expression(node);
    }
    return graph
        .find(node, RDFS.label.asNode(), Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .nextOptional()
        .orElseGet(() -> node.getURI().replaceFirst(".*[#/](?=[^#/]+$)", ""));
  }

  /** Decimals stand in the graph as 5.0; a reader wants 5. */
  private static String literal(Node literal) {
    return XSD.decimal.getURI().equals(literal.getLiteralDatatypeURI())
        ? literal.getLiteralLexicalForm().replaceFirst("\\.0$", "")
        : literal.getLiteralLexicalForm();
  }

  private String expression(Node node) {
    var parts = object(node, OWL2.intersectionOf);
    if (parts != null) {
      return intersection(list(parts));
    }
    var choices = object(node, OWL2.unionOf);
    if (choices != null) {
      return list(choices).stream().map(this::part).collect(Collectors.joining(" or "));
    }
    var property = object(node, OWL2.onProperty);
    return property == null ? "(unnamed)" : "something that " + restriction(node, property);
  }

  /** Classes first, what is asked of them behind: “full cell that has measurement …”. */
  private String intersection(List<Node> parts) {
    var kinds = new ArrayList<String>();
    var asks = new ArrayList<String>();
    for (var part : parts) {
      (part.isURI() ? kinds : asks).add(part(part));
    }
    var kind = kinds.isEmpty() ? "something" : String.join(" and ", kinds);
    return asks.isEmpty() ? kind : kind + " that " + String.join(" and ", asks);
  }

  private String part(Node node) {
    var property = node.isBlank() ? object(node, OWL2.onProperty) : null;
    if (property != null) {
      return restriction(node, property);
    }
    var name = name(node);
    return node.isBlank() ? "(" + name + ")" : name;
  }

  private String restriction(Node node, Node property) {
    var value = object(node, OWL2.hasValue);
    var kind = object(node, OWL2.someValuesFrom);
    var only = object(node, OWL2.allValuesFrom);
    var most = object(node, OWL2.maxCardinality);
    if (value != null) {
      return name(property) + " " + name(value);
    } else if (most != null) {
      return name(property) + " at most " + name(most);
    } else if (only != null) {
      return name(property) + " only (" + name(only) + ")";
    } else if (kind == null) {
      return name(property) + " (something)";
    }
    var limits = object(kind, OWL2.withRestrictions);
    if (limits != null) {
      return name(property)
          + " "
          + list(limits).stream().map(this::limit).collect(Collectors.joining(" and "));
    }
    return name(property) + " " + (kind.isBlank() ? "(" + name(kind) + ")" : a(name(kind)));
  }

  private String limit(Node facet) {
    return graph
        .find(facet, Node.ANY, Node.ANY)
        .mapWith(triple -> sign(triple.getPredicate()) + " " + name(triple.getObject()))
        .toList()
        .stream()
        .collect(Collectors.joining(" and "));
  }

  private static String sign(Node facet) {
    var name = facet.getURI().substring(XSD.NS.length());
    return switch (name) {
      case "minInclusive" -> "at least";
      case "maxInclusive" -> "at most";
      case "minExclusive" -> "above";
      case "maxExclusive" -> "below";
      default -> name;
    };
  }

  private List<Node> list(Node first) {
    var members = new ArrayList<Node>();
    for (var cell = first; cell != null && !cell.equals(RDF.nil.asNode()); ) {
      members.add(object(cell, RDF.first));
      cell = object(cell, RDF.rest);
    }
    return members;
  }

  private Node object(Node subject, Property property) {
    return graph
        .find(subject, property.asNode(), Node.ANY)
        .mapWith(Triple::getObject)
        .nextOptional()
        .orElse(null);
  }

  private static String quoted(String name) {
    return "“" + name + "”";
  }

  private static String a(String name) {
    return ("aeiouAEIOU".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
  }
}
