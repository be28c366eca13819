package org.interphase;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.fail;

import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.util.FmtUtils;
import org.interphase.vocabulary.Prefixes;

/** Compares graphs, and reads small ones. */
public final class GraphAssertions {

  private static final String PREFIXES =
      Prefixes.ALL.entrySet().stream()
          .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
          .collect(joining());

  private GraphAssertions() {}

  /** The graph that {@code turtle} writes down with the project's prefixes. */
  public static Graph graph(String turtle) {
    return RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).toGraph();
  }

  /** Fails unless both hold the same statements; says which are missing and which are extra. */
  public static void assertIsomorphic(String expectedTurtle, Graph actual) {
    var expected = graph(expectedTurtle);
    if (!expected.isIsomorphicWith(actual)) {
      fail(
          "Missing:%n%s%nExtra:%n%s",
          lines(expected.stream().filter(triple -> !actual.contains(triple))),
          lines(actual.stream().filter(triple -> !expected.contains(triple))));
    }
  }

  private static String lines(Stream<Triple> triples) {
    var prefixes = new PrefixMappingImpl();
    prefixes.setNsPrefixes(Prefixes.ALL);
    return triples
        .map(triple -> "  " + FmtUtils.stringForTriple(triple, prefixes))
        .sorted()
        .collect(joining("\n"));
  }
}
