package org.interphase.validation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.interphase.vocabulary.QUDT;

/** What ontologies say of the terms that were asked for: their labels, and whether they are old. */
final class ForeignTerms extends StreamRDFBase {

  private static final Set<Node> LABELS = Set.of(RDFS.label.asNode(), SKOS.prefLabel.asNode());
  private static final Set<Node> DEPRECATED =
      Set.of(OWL2.deprecated.asNode(), NodeFactory.createURI(QUDT.NS + "deprecated"));

  private final Set<String> wanted;
  private final Map<String, Term> found = new HashMap<>();

  ForeignTerms(Set<String> wanted) {
    this.wanted = Set.copyOf(wanted);
  }

  /** What was found of one term. */
  static final class Term {
    private final Set<String> labels = new LinkedHashSet<>();
    private boolean deprecated;

    Set<String> labels() {
      return labels;
    }

    boolean isDeprecated() {
      return deprecated;
    }
  }

  /** The term with this IRI, where an ontology says anything of it. */
  Optional<Term> find(String iri) {
    return Optional.ofNullable(found.get(iri));
  }

  boolean hasAll() {
    return found.keySet().containsAll(wanted);
  }

  @Override
  public void triple(Triple triple) {
    var subject = triple.getSubject();
    if (!subject.isURI() || !wanted.contains(subject.getURI())) {
      return;
    }
    var object = triple.getObject();
    if (LABELS.contains(triple.getPredicate()) && object.isLiteral()) {
      term(subject.getURI()).labels.add(object.getLiteralLexicalForm());
    } else if (DEPRECATED.contains(triple.getPredicate()) && isTrue(object)) {
      term(subject.getURI()).deprecated = true;
    } else {
      term(subject.getURI());
    }
  }

  private Term term(String iri) {
    return found.computeIfAbsent(iri, unused -> new Term());
  }

  private static boolean isTrue(Node object) {
    return object.isLiteral()
        && (object.getLiteralLexicalForm().equals("true")
            || object.getLiteralLexicalForm().equals("1"));
  }
}
