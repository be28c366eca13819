package org.interphase.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.vocabulary.OBO;

/**
 * Reads the <a href="https://owlcollab.github.io/oboformat/doc/obo-syntax.html">OBO format</a>, in
 * which some ontologies are published and which Jena does not read: the name of each term, whether
 * it is obsolete, what it is below and what it is disjoint with.
 */
final class OboFile {

  private OboFile() {}

  /** Sends {@code to} what {@code file} says of its terms, as RDF. */
  static void read(Path file, StreamRDF to) throws IOException {
    try (var lines = Files.newBufferedReader(file)) {
      boolean isTerm = false;
      Node term = null;
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          isTerm = line.startsWith("[Term]");
        } else if (isTerm && line.startsWith("id: ")) {
          term = term(line);
          to.triple(Triple.create(term, RDF.type.asNode(), OWL2.Class.asNode()));
        } else if (isTerm) {
          statement(term, line).ifPresent(to::triple);
        }
      }
    }
  }

  private static Optional<Triple> statement(Node term, String line) {
    if (line.startsWith("name: ")) {
      return said(term, RDFS.label, NodeFactory.createLiteralString(value(line)));
    }
    if (line.startsWith("is_obsolete: true")) {
      return said(term, OWL2.deprecated, NodeFactory.createLiteralString("true"));
    }
    if (line.startsWith("is_a: ")) {
      return said(term, RDFS.subClassOf, term(line));
    }
    return line.startsWith("disjoint_from: ")
        ? said(term, OWL2.disjointWith, term(line))
        : Optional.empty();
  }

  private static Optional<Triple> said(Node term, Property property, Node value) {
    return Optional.of(Triple.create(term, property.asNode(), value));
  }

  /** {@code CHMO:0000067} as the IRI that the OBO Foundry gives it. */
  private static Node term(String line) {
    var id = value(line).split("\\s", 2)[0];
    int colon = id.indexOf(':');
    return NodeFactory.createURI(
        id.contains("://") || colon < 1
            ? id
            : OBO.NS + id.substring(0, colon) + "_" + id.substring(colon + 1));
  }

  private static String value(String line) {
    return line.substring(line.indexOf(": ") + 2).strip();
  }
}
