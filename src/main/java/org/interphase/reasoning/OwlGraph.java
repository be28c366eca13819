package org.interphase.reasoning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.RDFXMLDocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.MissingImportHandlingStrategy;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyLoaderConfiguration;

/** A Jena graph or some axioms come in, the ontology that they make goes out. */
final class OwlGraph {

  private OwlGraph() {}

  /** The ontology that {@code graph} holds; imports are not followed. */
  static OWLOntology ontology(Graph graph) throws OWLOntologyCreationException {
    // RDF/XML, because the OWL API's Turtle parser rejects SPARQL's way of writing PREFIX.
    var bytes = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(RDFFormat.RDFXML_PLAIN).output(bytes);
    var source =
        new StreamDocumentSource(
            new ByteArrayInputStream(bytes.toByteArray()),
            "urn:interphase:graph",
            new RDFXMLDocumentFormat(),
            "application/rdf+xml");
    var configuration =
        new OWLOntologyLoaderConfiguration()
            .setFollowRedirects(false)
            .setMissingImportHandlingStrategy(MissingImportHandlingStrategy.SILENT);
    return OWLManager.createOWLOntologyManager()
        .loadOntologyFromOntologyDocument(source, configuration);
  }

  /** The ontology, without a name, that consists of {@code axioms}. */
  static OWLOntology of(Stream<? extends OWLAxiom> axioms) {
    try {
      return OWLManager.createOWLOntologyManager()
          .createOntology(axioms.collect(Collectors.<OWLAxiom>toSet()));
    } catch (OWLOntologyCreationException e) {
      throw new IllegalStateException("An ontology without a name cannot be a duplicate", e);
    }
  }
}
