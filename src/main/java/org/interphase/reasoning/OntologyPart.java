package org.interphase.reasoning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.interphase.vocabulary.IPH;

/**
 * Tells what a rule asks of the ontology and the catalogue from what it asks of a source's data: no
 * source says how classes, properties and the words of other vocabularies hang together.
 */
final class OntologyPart {

  private static final Set<Node> PROPERTIES =
      Set.of(
          RDFS.subClassOf.asNode(),
          RDFS.subPropertyOf.asNode(),
          RDF.first.asNode(),
          RDF.rest.asNode(),
          SKOS.exactMatch.asNode(),
          SKOS.broadMatch.asNode(),
          SKOS.closeMatch.asNode(),
          IPH.classOfPieces.asNode());

  private OntologyPart() {}

  /** Those of {@code patterns} that the ontology answers. */
  static List<TriplePath> of(List<TriplePath> patterns) {
    var terms = new HashSet<Node>();
    var answered = new HashSet<TriplePath>();
    boolean more = true;
    while (more) {
      var found =
          patterns.stream()
              .filter(pattern -> !answered.contains(pattern))
              .filter(pattern -> isAboutTerms(pattern) || terms.contains(pattern.getSubject()))
              .toList();
      answered.addAll(found);
      found.stream()
          .flatMap(pattern -> Stream.of(pattern.getSubject(), pattern.getObject()))
          .filter(Node::isVariable)
          .forEach(terms::add);
      more = !found.isEmpty();
    }
    return patterns.stream().filter(answered::contains).toList();
  }

  private static boolean isAboutTerms(TriplePath pattern) {
    if (!pattern.isTriple()) {
      return leadsAlongTerms(pattern.getPath());
    }
    return isProperty(pattern.getPredicate())
        || RDF.type.asNode().equals(pattern.getPredicate()) && isOwl(pattern.getObject());
  }

  private static boolean leadsAlongTerms(Path path) {
    if (path instanceof P_Path1 one) {
      return leadsAlongTerms(one.getSubPath());
    } else if (path instanceof P_Path2 two) {
      return leadsAlongTerms(two.getLeft()) && leadsAlongTerms(two.getRight());
    }
    return path instanceof P_Link link && isProperty(link.getNode());
  }

  private static boolean isProperty(Node node) {
    return PROPERTIES.contains(node) || isOwl(node);
  }

  private static boolean isOwl(Node node) {
    return node.isURI() && node.getURI().startsWith(OWL2.NS);
  }
}
