package org.interphase.export;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.interphase.vocabulary.IPH;

/**
 * A publication that the graph was read from.
 *
 * @param type its class of schema.org's
 */
record Work(
    String iri,
    String type,
    String title,
    List<String> authors,
    Optional<String> identifier,
    Optional<String> journal,
    Optional<String> year,
    Optional<String> licence) {

  /** Those with a licence and a file that describes them: what others cite has neither. */
  static List<Work> in(Statements statements) {
    var said = new Said(statements.asserted());
    return statements.asserted().stream()
        .filter(triple -> triple.getPredicate().equals(DCTerms.license.asNode()))
        .filter(triple -> triple.getSubject().isURI())
        .filter(triple -> !said.objects(triple.getSubject(), IPH.fileName).isEmpty())
        .map(triple -> of(triple.getSubject().getURI(), said))
        .toList();
  }

  private static Work of(String iri, Said said) {
    return new Work(
        iri,
        texts(said, iri, RDF.type).contains(IPH.Dataset.getURI()) ? "Dataset" : "ScholarlyArticle",
        first(said, iri, DCTerms.title).orElse(iri),
        texts(said, iri, DCTerms.creator),
        first(said, iri, DCTerms.identifier),
        first(said, iri, IPH.journalName),
        first(said, iri, DCTerms.issued),
        first(said, iri, DCTerms.license));
  }

  private static Optional<String> first(Said said, String iri, Property property) {
    return texts(said, iri, property).stream().findFirst();
  }

  private static List<String> texts(Said said, String iri, Property property) {
    return said.objects(NodeFactory.createURI(iri), property).stream()
        .filter(node -> !node.isBlank())
        .map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
        .toList();
  }
}
