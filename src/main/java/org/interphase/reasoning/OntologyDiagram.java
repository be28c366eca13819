package org.interphase.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.Superclasses;

/** Tells which properties join the top classes of an ontology. */
public final class OntologyDiagram {

  private static final Node NAMED_VALUE = IPH.NamedValue.asNode();

  private final Graph ontology;
  private final Wording wording;

  /** A diagram of what {@code ontology} says now. */
  public OntologyDiagram(Graph ontology) {
    this.ontology = ontology;
    this.wording = new Wording(ontology);
  }

  /**
   * A property that leads from things of one class to things of another.
   *
   * @param from the class that no other with a name of ours is above
   * @param property the property; those that stand below another are left out
   * @param to the class at the other end, again the topmost
   */
  public record Join(Node from, Node property, Node to) {}

  /** What joins the top classes, in the order of their names; named values are left out. */
  public List<Join> joins() {
    return properties().stream()
        .flatMap(
            property ->
                tops(property, RDFS.domain).stream()
                    .flatMap(
                        from ->
                            tops(property, RDFS.range).stream()
                                .map(to -> new Join(from, property, to))))
        .sorted(
            Comparator.comparing((Join join) -> name(join.from()))
                .thenComparing(join -> name(join.to()))
                .thenComparing(join -> wording.name(join.property())))
        .toList();
  }

  /** The joins in Mermaid's language, as a block of Markdown. */
  String mermaid() {
    var joined = new LinkedHashMap<String, List<String>>();
    for (var join : joins()) {
      joined
          .computeIfAbsent(
              name(join.from()) + " -->|\"%s\"| " + name(join.to()), ends -> new ArrayList<>())
          .add(wording.name(join.property()));
    }
    var text = new StringBuilder("\n```mermaid\nflowchart LR\n");
    joined.forEach(
        (ends, labels) ->
            text.append("  ")
                .append(String.format(Locale.ROOT, ends, String.join("<br>", labels)))
                .append('\n'));
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
        .filter(top -> isOurs(top) && !top.equals(NAMED_VALUE))
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
    return Superclasses.of(node, ontology).stream()
        .filter(OntologyDiagram::isOurs)
        .filter(above -> objects(above, RDFS.subClassOf).noneMatch(OntologyDiagram::isOurs))
        .sorted(Comparator.comparing(Node::getURI));
  }

  private Stream<Node> objects(Node subject, Property property) {
    return ontology
        .find(subject, property.asNode(), Node.ANY)
        .mapWith(Triple::getObject)
        .toList()
        .stream();
  }

  private static boolean isOurs(Node node) {
    return node.isURI() && node.getURI().startsWith(IPH.NS);
  }

  private static String name(Node term) {
    return term.getURI().substring(IPH.NS.length());
  }
}
