package org.interphase.server.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interphase.server.ask.Kept;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;

/** How much is in the graph, in one line. */
public final class GraphCounts {

  private static final String QUERY =
      """
      PREFIX iph: <https://w3id.org/interphase/ontology#>
      SELECT ?kind (COUNT(DISTINCT ?thing) AS ?count)
      WHERE {
        { VALUES ?kind { iph:Sample iph:Cell iph:Claim iph:Discrepancy } ?thing a ?kind }
        UNION
        { ?thing iph:referenceKey ?key BIND (iph:Publication AS ?kind) }
      }
      GROUP BY ?kind
      """;

  private static final List<Kind> KINDS =
      List.of(
          new Kind("Sample", "sample", "samples"),
          new Kind("Cell", "cell", "cells"),
          new Kind("Claim", "claim", "claims"),
          new Kind("Publication", "reference", "references"),
          new Kind("Discrepancy", "discrepancy", "discrepancies"));

  private final Kept<String> line;

  public GraphCounts(QueryRun queries) {
    this.line = new Kept<>(queries, () -> count(queries.select(QUERY)));
  }

  /** Such as {@code 99 samples, 67 cells}; empty where there is nothing of the kinds to count. */
  String line() {
    return line.get();
  }

  private static String count(List<Binding> counts) {
    return KINDS.stream()
        .flatMap(
            kind ->
                counts.stream()
                    .filter(c -> c.get("kind").getURI().equals(Iris.TERMS + kind.term()))
                    .map(c -> kind.of(((Number) c.get("count").getLiteralValue()).longValue())))
        .collect(Collectors.joining(", "));
  }

  private record Kind(String term, String one, String many) {

    String of(long count) {
      return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }
  }
}
