package org.interphase.reasoning;

import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/**
 * Keeps of a stream of RDF what OWL draws conclusions from: no labels, no notes, no individuals.
 */
public final class OwlStatements extends StreamRDFBase {

  private static final Set<String> LANGUAGE = Set.of(OWL2.NS, RDF.uri, RDFS.uri, XSD.NS);
  private static final Set<Node> NOTES =
      Set.of(
          RDFS.label.asNode(),
          RDFS.comment.asNode(),
          RDFS.seeAlso.asNode(),
          RDFS.isDefinedBy.asNode(),
          OWL2.annotatedSource.asNode(),
          OWL2.annotatedProperty.asNode(),
          OWL2.annotatedTarget.asNode(),
          OWL2.deprecated.asNode(),
          OWL2.imports.asNode(),
          OWL2.priorVersion.asNode(),
          OWL2.versionIRI.asNode(),
          OWL2.versionInfo.asNode(),
          OWL2.backwardCompatibleWith.asNode(),
          OWL2.incompatibleWith.asNode());
  private static final Set<Node> NO_TYPES =
      Set.of(
          OWL2.Ontology.asNode(),
          OWL2.Axiom.asNode(),
          OWL2.NamedIndividual.asNode(),
          OWL2.AnnotationProperty.asNode(),
          OWL2.DeprecatedClass.asNode(),
          OWL2.DeprecatedProperty.asNode());

  private final Graph kept = GraphFactory.createGraphMem();

  /** What was kept. */
  public Graph graph() {
    return kept;
  }

  @Override
  public void triple(Triple triple) {
    var predicate = triple.getPredicate();
    boolean isType = RDF.type.asNode().equals(predicate);
    if (isType ? isOfLanguage(triple.getObject()) : isOfLanguage(predicate)) {
      kept.add(triple);
    }
  }

  private static boolean isOfLanguage(Node term) {
    return term.isURI()
        && LANGUAGE.contains(namespace(term.getURI()))
        && !NOTES.contains(term)
        && !NO_TYPES.contains(term);
  }

  private static String namespace(String iri) {
    return iri.substring(0, iri.indexOf('#') + 1);
  }
}
