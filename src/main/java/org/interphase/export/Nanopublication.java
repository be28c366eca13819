package org.interphase.export;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * A nanopublication in the four graphs that the <a
 * href="https://nanopub.net/guidelines/">guidelines</a> ask for.
 *
 * @param iri its IRI; those of its graphs are this one with a fragment
 * @param assertion what it states
 * @param provenance where that comes from
 * @param publicationInfo who publishes it, when, under which licence
 */
public record Nanopublication(
    String iri, List<Triple> assertion, List<Triple> provenance, List<Triple> publicationInfo) {

  private static final String NS = "http://www.nanopub.org/nschema#";

  static final Map<String, String> PREFIX = Map.of("np", NS);

  /** The name of the graph of assertions of the nanopublication {@code iri}. */
  static Node assertionOf(String iri) {
    return part(iri, "assertion");
  }

  /** Its statements, those of its head first. */
  public List<Quad> quads() {
    var self = NodeFactory.createURI(iri);
    var head = part(iri, "head");
    var quads = new ArrayList<Quad>();
    quads.add(Quad.create(head, self, RDF.type.asNode(), term("Nanopublication")));
    quads.add(Quad.create(head, self, term("hasAssertion"), assertionOf(iri)));
    quads.add(Quad.create(head, self, term("hasProvenance"), part(iri, "provenance")));
    quads.add(Quad.create(head, self, term("hasPublicationInfo"), part(iri, "pubinfo")));
    Stream.of(
            in(assertionOf(iri), assertion),
            in(part(iri, "provenance"), provenance),
            in(part(iri, "pubinfo"), publicationInfo))
        .forEach(quads::addAll);
    return quads;
  }

  /** The same as TriG. */
  public byte[] triG() {
    var out = new ByteArrayOutputStream();
    GraphFormat.triG(quads(), PREFIX, out);
    return out.toByteArray();
  }

  private static List<Quad> in(Node graph, List<Triple> triples) {
    return triples.stream().distinct().map(triple -> Quad.create(graph, triple)).toList();
  }

  private static Node part(String iri, String name) {
    return NodeFactory.createURI(iri + "#" + name);
  }

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
