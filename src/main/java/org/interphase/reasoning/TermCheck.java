package org.interphase.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathFactory;
import org.apache.jena.sparql.path.eval.PathEval;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.vocabulary.OBO;

/** Finds terms that lack a label or a definition, have several, or share them with another term. */
final class TermCheck {

  private static final Node DEFINITION = OBO.definition.asNode();
  private static final List<Node> KINDS =
      List.of(
          OWL2.Class.asNode(),
          OWL2.ObjectProperty.asNode(),
          OWL2.DatatypeProperty.asNode(),
          OWL2.AnnotationProperty.asNode(),
          OWL2.NamedIndividual.asNode());

  private static final Path CLASSES_ABOVE = up(RDFS.subClassOf.asNode());
  private static final Path PROPERTIES_ABOVE = up(RDFS.subPropertyOf.asNode());

  private final String file;
  private final Graph ontology;
  private final List<Problem> problems = new ArrayList<>();

  private TermCheck(String file, Graph ontology) {
    this.file = file;
    this.ontology = ontology;
  }

  private static Path up(Node property) {
    return PathFactory.pathOneOrMore1(PathFactory.pathLink(property));
  }

  static List<Problem> check(String file, Graph ontology) {
    var check = new TermCheck(file, ontology);
    check.eachHasOneOfItsOwn(check.terms(), RDFS.label.asNode(), "rdfs:label", "label");
    check.eachHasOneOfItsOwn(check.ownTerms(), DEFINITION, "obo:IAO_0000115", "definition");
    check.noneRedefinesAnothers();
    check.eachIsDefinedSomewhere();
    check.noneStandsBelowItself();
    return check.problems;
  }

  private void eachHasOneOfItsOwn(
      Collection<Node> terms, Node property, String curie, String word) {
    var takenBy = new TreeMap<String, String>();
    for (var term : terms) {
      var texts = texts(term, property);
      if (texts.size() != 1) {
        add(
            term,
            texts.size() + " " + word + "s",
            "exactly one " + word,
            "Give it one " + curie + "; other names and languages go into skos:altLabel.");
      }
      for (var text : texts) {
        var other = takenBy.putIfAbsent(text.toLowerCase(Locale.ROOT), curie(term));
        if (other != null) {
          add(
              term,
              "the " + word + " of " + other + ", \"" + text + "\"",
              "a " + word + " of its own",
              "Say what sets the two apart, or leave one of them out.");
        }
      }
    }
  }

  private void noneRedefinesAnothers() {
    for (var term : terms()) {
      if (isForeign(term) && ontology.contains(term, DEFINITION, Node.ANY)) {
        add(
            term,
            "a definition of a term that another ontology defines",
            "no obo:IAO_0000115",
            "Say what it is used for in rdfs:comment; what it means is theirs to define.");
      }
    }
  }

  private void eachIsDefinedSomewhere() {
    for (var term : terms()) {
      if (!ontology.contains(term, RDFS.isDefinedBy.asNode(), Node.ANY)) {
        add(
            term,
            "no rdfs:isDefinedBy",
            "the ontology that defines it",
            "Name the ontology in rdfs:isDefinedBy.");
      }
    }
  }

  /** OWL takes terms in a circle for one term, which no author of two means. */
  private void noneStandsBelowItself() {
    for (var term : ownTerms()) {
      inACircle(term, CLASSES_ABOVE, "class", "classes", "rdfs:subClassOf");
      inACircle(term, PROPERTIES_ABOVE, "property", "properties", "rdfs:subPropertyOf");
    }
  }

  private void inACircle(Node term, Path above, String one, String several, String curie) {
    var circle =
        above(term, above).stream()
            .filter(Node::isURI)
            .filter(other -> !other.equals(term))
            .filter(other -> above(other, above).contains(term))
            .map(this::curie)
            .sorted()
            .toList();
    if (!circle.isEmpty()) {
      add(
          term,
          "a " + one + " below itself, by way of " + String.join(", ", circle),
          several + " above it that are not below it, too",
          "Take out the " + curie + " that is not meant; if all are, they are one " + one + ".");
    }
  }

  private Set<Node> above(Node term, Path path) {
    return Iter.toSet(PathEval.eval(ontology, term, path, ARQ.getContext()));
  }

  private void add(Node term, String found, String expected, String mend) {
    problems.add(new Problem(new Place(file, curie(term)), found, expected, mend));
  }

  private List<Node> ownTerms() {
    return terms().stream().filter(term -> !isForeign(term)).toList();
  }

  /** True of what is said to be defined in an ontology that is not this one. */
  private boolean isForeign(Node term) {
    return ontology
        .find(term, RDFS.isDefinedBy.asNode(), Node.ANY)
        .filterDrop(
            by -> ontology.contains(by.getObject(), RDF.type.asNode(), OWL2.Ontology.asNode()))
        .hasNext();
  }

  private Collection<Node> terms() {
    var terms = new TreeMap<String, Node>();
    for (var kind : KINDS) {
      ontology
          .find(Node.ANY, RDF.type.asNode(), kind)
          .mapWith(triple -> triple.getSubject())
          .filterKeep(Node::isURI)
          .forEach(term -> terms.put(term.getURI(), term));
    }
    return terms.values();
  }

  private List<String> texts(Node term, Node property) {
    return ontology
        .find(term, property, Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .toList();
  }

  private String curie(Node term) {
    return ontology.getPrefixMapping().shortForm(term.getURI());
  }
}
