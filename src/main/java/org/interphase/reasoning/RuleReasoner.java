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
import org.apache.jena.sparql.graph.GraphFactory;
import org.interphase.vocabulary.Decimals;

/** Draws conclusions by rules, each a SPARQL {@code CONSTRUCT} in a file of its own. */
public final class RuleReasoner {

  private final List<Query> rules;

  /**
   * @param folder the folder of the {@code *.rq} rules
   */
  public RuleReasoner(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      this.rules =
          files
              .filter(file -> file.toString().endsWith(".rq"))
              .sorted()
              .map(file -> QueryFactory.read(file.toUri().toString()))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Whatever follows from {@code known} and is not in it. The rules are applied until none of them
   * adds anything; {@code known} itself is left as it is.
   */
  public Graph infer(Graph known) {
    Graph all = GraphFactory.createGraphMem();
    known.find().forEachRemaining(all::add);
    Graph inferred = GraphFactory.createGraphMem();
    for (boolean grown = true; grown; ) {
      grown = false;
      for (Query rule : rules) {
        grown |= apply(rule, all, inferred);
      }
    }
    return inferred;
  }

  private static boolean apply(Query rule, Graph all, Graph inferred) {
    Graph conclusions = QueryExec.graph(all).query(rule).construct();
    int before = inferred.size();
    conclusions
        .find()
        .mapWith(RuleReasoner::canonical)
        .filterDrop(all::contains)
        .toList()
        .forEach(
            triple -> {
              all.add(triple);
              inferred.add(triple);
            });
    return inferred.size() > before;
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
