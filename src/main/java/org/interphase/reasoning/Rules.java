package org.interphase.reasoning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.NodeValue;
import org.interphase.vocabulary.Decimals;

/** Rules in files come in, each a SPARQL {@code CONSTRUCT}; what they make of a graph goes out. */
final class Rules {

  private Rules() {}

  /** The {@code *.rq} of {@code folder}, in the order of their names. */
  static List<Query> read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".rq"))
          .sorted()
          .map(file -> QueryFactory.read(file.toUri().toString()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@code rule} makes of {@code known}, with decimals in their canonical form. */
  static List<Triple> apply(Query rule, Graph known) {
    return QueryExec.graph(known).query(rule).construct().find().mapWith(Rules::canonical).toList();
  }

  /** Arithmetic leaves decimals in any form; the graph knows one. */
  private static Triple canonical(Triple triple) {
    Node object = triple.getObject();
    return object.isLiteral() && XSDDatatype.XSDdecimal.equals(object.getLiteralDatatype())
        ? Triple.create(
            triple.getSubject(),
            triple.getPredicate(),
            Decimals.literal(NodeValue.makeNode(object).getDecimal()).asNode())
        : triple;
  }
}
