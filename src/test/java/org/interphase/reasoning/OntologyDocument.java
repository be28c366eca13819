package org.interphase.reasoning;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.OBO;

/** Writes an ontology's documentation from the ontology itself. */
public final class OntologyDocument {

  private static final Node DEFINITION = OBO.definition.asNode();

  private final Graph ontology;
  private final Wording wording;
  private final StringBuilder text = new StringBuilder();

  private OntologyDocument(Graph ontology) {
    this.ontology = ontology;
    this.wording = new Wording(ontology);
  }

  /**
   * A page in Markdown: a diagram of the top classes, the tree of classes, what defined classes
   * mean and what holds of the members of others, properties with what they join, named values;
   * each with its definition.
   */
  public static String markdown(Graph ontology) {
    var document = new OntologyDocument(ontology);
    document.head();
    document.text.append(new OntologyDiagram(ontology).mermaid());
    document.classes();
    document.definedClasses();
    document.limits();
    document.properties("Properties that join things", OWL2.ObjectProperty.asNode());
    document.properties("Properties with texts and numbers", OWL2.DatatypeProperty.asNode());
    document.namedValues();
    document.formerTerms();
    return document.text.toString();
  }

  private void head() {
    var header =
        ontology.find(Node.ANY, RDF.type.asNode(), OWL2.Ontology.asNode()).next().getSubject();
    text.append("# ").append(literal(header, DCTerms.title.asNode())).append("\n\n");
    text.append("<!-- Made from ontology/interphase.ttl; a test says how to renew it. -->\n\n");
    text.append(literal(header, DCTerms.description.asNode())).append("\n\n");
    text.append("Version ")
        .append(literal(header, OWL2.versionInfo.asNode()))
        .append(", `")
        .append(header.getURI())
        .append("`, prefix `iph:`. Licence: ")
        .append(objects(header, DCTerms.license).get(0))
        .append("\n");
  }

  private void classes() {
    text.append("\n## Classes\n\n");
    terms(OWL2.Class.asNode()).stream()
        .filter(term -> parents(term).isEmpty())
        .forEach(term -> branch(term, ""));
  }

  private void branch(Node term, String indent) {
    text.append(indent).append("- ").append(described(term)).append('\n');
    terms(OWL2.Class.asNode()).stream()
        .filter(below -> parents(below).contains(term))
        .forEach(below -> branch(below, indent + "  "));
  }

  private void definedClasses() {
    text.append("\n## Classes that things are put into by their definition\n\n");
    text.append("| class | means |\n|---|---|\n");
    for (var term : terms(OWL2.Class.asNode())) {
      for (var meaning : objects(term, OWL2.equivalentClass)) {
        if (meaning.isBlank()) {
          row(code(term), wording.name(meaning));
        }
      }
    }
  }

  private void limits() {
    text.append("\n## What holds of every member\n\n");
    text.append("| class | each is |\n|---|---|\n");
    for (var term : terms(OWL2.Class.asNode())) {
      for (var limit : objects(term, RDFS.subClassOf)) {
        if (!isOurs(limit)) {
          row(code(term), end(limit));
        }
      }
    }
  }

  private void properties(String title, Node kind) {
    text.append("\n## ").append(title).append("\n\n");
    text.append("| property | from | to | definition |\n|---|---|---|---|\n");
    for (var term : terms(kind)) {
      row(code(term), ends(term, RDFS.domain), ends(term, RDFS.range), definition(term));
    }
  }

  private void namedValues() {
    text.append("\n## Named values\n\n");
    text.append("| value | of class | definition |\n|---|---|---|\n");
    for (var term : terms(OWL2.NamedIndividual.asNode())) {
      var classes =
          objects(term, RDF.type).stream()
              .filter(type -> !type.equals(OWL2.NamedIndividual.asNode()))
              .map(wording::name)
              .sorted()
              .collect(Collectors.joining(", "));
      row(code(term), classes, definition(term));
    }
  }

  private void formerTerms() {
    text.append("\n## Former terms\n\n");
    text.append("| term of a former version | replaced by |\n|---|---|\n");
    ontology
        .find(Node.ANY, DCTerms.isReplacedBy.asNode(), Node.ANY)
        .mapWith(term -> "| " + code(term.getSubject()) + " | " + code(term.getObject()) + " |\n")
        .toList()
        .stream()
        .sorted()
        .forEach(text::append);
  }

  private void row(String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private String ends(Node property, Property end) {
    var own = objects(property, end);
    if (!own.isEmpty()) {
      return own.stream().map(this::end).sorted().collect(Collectors.joining(", "));
    }
    var other = end.equals(RDFS.domain) ? RDFS.range : RDFS.domain;
    return objects(property, OWL2.inverseOf).stream()
        .flatMap(inverse -> objects(inverse, other).stream())
        .map(this::end)
        .collect(Collectors.joining(", "));
  }

  private String end(Node end) {
    return end.isURI() && !isOurs(end) ? "`" + shortName(end) + "`" : wording.name(end);
  }

  private static boolean isOurs(Node node) {
    return node.isURI() && node.getURI().startsWith(IPH.NS);
  }

  private String described(Node term) {
    return "**" + wording.name(term) + "** " + code(term) + ": " + definition(term);
  }

  private String definition(Node term) {
    return literal(term, DEFINITION);
  }

  private String code(Node term) {
    return "`" + shortName(term) + "`";
  }

  private String shortName(Node term) {
    return ontology.getPrefixMapping().shortForm(term.getURI());
  }

  private List<Node> parents(Node term) {
    return objects(term, RDFS.subClassOf).stream().filter(OntologyDocument::isOurs).toList();
  }

  private List<Node> terms(Node kind) {
    return ontology
        .find(Node.ANY, RDF.type.asNode(), kind)
        .mapWith(Triple::getSubject)
        .filterKeep(OntologyDocument::isOurs)
        .filterDrop(term -> ontology.contains(term, OWL2.deprecated.asNode(), Node.ANY))
        .toList()
        .stream()
        .sorted(Comparator.comparing(Node::getURI, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  private List<Node> objects(Node subject, Property property) {
    return ontology
        .find(subject, property.asNode(), Node.ANY)
        .mapWith(Triple::getObject)
        .toList()
        .stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  private String literal(Node subject, Node property) {
    return ontology
        .find(subject, property, Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .nextOptional()
        .orElse("");
  }
}
