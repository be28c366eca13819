package org.interphase.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.interphase.vocabulary.IPH;

/**
 * Who has read a source for the graph, and when.
 *
 * @param day such as {@code 2026-11-23}
 * @param curators their names
 */
record Curation(String day, List<String> curators) {

  Curation {
    curators = List.copyOf(curators);
  }

  /** The curation of each publication that was read, within the caller's transaction. */
  static Map<Node, Curation> in(Graph union) {
    var found = new HashMap<Node, Curation>();
    union
        .find(Node.ANY, RDF.type.asNode(), IPH.CuratedGraph.asNode())
        .mapWith(triple -> triple.getSubject())
        .toList()
        .forEach(
            graph ->
                objects(union, graph, DCTerms.created).stream()
                    .map(Node::getLiteralLexicalForm)
                    .findFirst()
                    .map(day -> new Curation(day, curators(union, graph)))
                    .ifPresent(
                        curation ->
                            objects(union, graph, DCTerms.source)
                                .forEach(publication -> found.put(publication, curation))));
    return found;
  }

  /** The last day on which any of them was curated. */
  static Optional<String> lastDay(Map<Node, Curation> curations) {
    return curations.values().stream().map(Curation::day).max(Comparator.naturalOrder());
  }

  private static List<String> curators(Graph union, Node graph) {
    return objects(union, graph, DCTerms.contributor).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .toList();
  }

  private static List<Node> objects(Graph graph, Node subject, Property property) {
    return graph
        .find(subject, property.asNode(), Node.ANY)
        .mapWith(triple -> triple.getObject())
        .toList();
  }
}
