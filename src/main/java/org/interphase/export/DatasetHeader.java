package org.interphase.export;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.vocabulary.IPH;

/**
 * What the ontology's header says that holds for the data, too.
 *
 * @param licence the IRI of the licence
 * @param creators the IRIs of who made it
 * @param version such as {@code 0.1.0}
 * @param modified the day of the last change, such as {@code 2026-11-23}
 */
record DatasetHeader(
    Optional<String> licence,
    List<Agent> creators,
    Optional<String> version,
    Optional<String> modified) {

  /** Reads the header in {@code ontology}. */
  static DatasetHeader of(Graph ontology) {
    var header = IPH.ontology().asNode();
    return new DatasetHeader(
        first(ontology, header, DCTerms.license),
        ontology
            .find(header, DCTerms.creator.asNode(), Node.ANY)
            .mapWith(found -> found.getObject())
            .filterKeep(Node::isURI)
            .mapWith(creator -> Agent.of(ontology, creator))
            .toList()
            .stream()
            .sorted(Comparator.comparing(Agent::iri))
            .toList(),
        first(ontology, header, OWL2.versionInfo),
        first(ontology, header, DCTerms.modified));
  }

  /** The same where {@code other} is the later day. */
  DatasetHeader modifiedBy(Optional<String> other) {
    var last = Stream.of(modified, other).flatMap(Optional::stream).max(Comparator.naturalOrder());
    return new DatasetHeader(licence, creators, version, last);
  }

  private static Optional<String> first(Graph graph, Node subject, Property property) {
    return graph
        .find(subject, property.asNode(), Node.ANY)
        .mapWith(found -> found.getObject())
        .filterDrop(Node::isBlank)
        .mapWith(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
        .toList()
        .stream()
        .sorted()
        .findFirst();
  }

  /** Who made the dataset. */
  record Agent(String iri, String name) {

    private static Agent of(Graph graph, Node agent) {
      return new Agent(agent.getURI(), first(graph, agent, RDFS.label).orElse(agent.getURI()));
    }
  }
}
