package org.interphase.reasoning;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.vocabulary.IPH;

/** Draws which properties join the top classes of an ontology. */
final class OntologyDiagram {

  private static final Node NAMED_VALUE = IPH.term("NamedValue").asNode();

  private final Graph ontology;
  private final Wording wording;

  OntologyDiagram(Graph ontology) {
    this.ontology = ontology;
    this.wording = new Wording(ontology);
  }

  /** A diagram in Mermaid's language, as a block of Markdown; named values are left out. */
  String mermaid() {
    var joined = new TreeMap<String, Set<String>>();
    for (Node property : properties()) {
      for (Node from : tops(property, RDFS.domain)) {
        for (Node to : tops(property, RDFS.range)) {
          joined
              .computeIfAbsent(name(from) + " -->|\"%s\"| " + name(to), ends -> new TreeSet<>())
              .add(wording.name(property));
        }
      }
    }
    var text = new StringBuilder("\n```mermaid\nflowchart LR\n");
    joined.forEach(
        (ends, labels) ->
            text.append("  ").append(ends.formatted(String.join("<br>", labels))).append('\n'));
    return text.append("```\n").toString();
  }

  /** Those that stand below another are left to the table. */
  private List<Node> properties() {
    return ontology
        .find(Node.ANY, RDF.type.asNode(), OWL2.ObjectProperty.asNode())
        .mapWith(Triple::getSubject)
        .filterDrop(term -> ontology.contains(term, RDFS.subPropertyOf.asNode(), Node.ANY))
        .toList();
  }

  private List<Node> tops(Node property, Property end) {
    return objects(property, end)
        .flatMap(this::members)
        .flatMap(this::top)
        .filter(top -> top.isURI() && top.getURI().startsWith(IPH.NS) && !top.equals(NAMED_VALUE))
        .distinct()
        .toList();
  }

  private Stream<Node> members(Node node) {
    return node.isURI()
        ? Stream.of(node)
        : objects(node, OWL2.unionOf).flatMap(this::inList).flatMap(this::members);
  }

  private Stream<Node> inList(Node list) {
    return Stream.concat(objects(list, RDF.first), objects(list, RDF.rest).flatMap(this::inList));
  }

  private Stream<Node> top(Node node) {
    List<Node> above = objects(node, RDFS.subClassOf).toList();
    return above.isEmpty() ? Stream.of(node) : above.stream().flatMap(this::top);
  }

  private Stream<Node> objects(Node subject, Property property) {
    return ontology
        .find(subject, property.asNode(), Node.ANY)
        .mapWith(Triple::getObject)
        .toList()
        .stream();
  }

  private static String name(Node term) {
    return term.getURI().substring(IPH.NS.length());
  }
}
