package org.interphase.server.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.interphase.server.ask.FoundNumbers;
import org.interphase.server.ask.Kept;
import org.interphase.server.ask.QueryRun;
import org.interphase.store.KeptCounts;
import org.interphase.vocabulary.IPH;

/** How much is in the graph, in one line. */
public final class GraphCounts {

  private static final String QUERY =
      """
      SELECT ?kind (COUNT(?thing) AS ?count)
      WHERE {
        { VALUES ?kind { iph:Sample iph:Cell iph:Claim iph:Discrepancy } ?thing a ?kind }
        UNION
        { SELECT DISTINCT ?thing ?kind { ?thing iph:referenceKey ?key BIND (iph:Publication AS ?kind) } }
      }
      GROUP BY ?kind
      """;

  private static final List<Kind> KINDS =
      List.of(
          new Kind(IPH.Sample, "sample", "samples"),
          new Kind(IPH.Cell, "cell", "cells"),
          new Kind(IPH.Claim, "claim", "claims"),
          new Kind(IPH.Publication, "reference", "references"),
          new Kind(IPH.Discrepancy, "discrepancy", "discrepancies"));

  private final Kept<String> line;

  public GraphCounts(QueryRun queries) {
    this.line = new Kept<>(queries, () -> told(counts(queries)));
  }

  /** Such as {@code 99 samples, 67 cells}; empty where there is nothing of the kinds to count. */
  String line() {
    return line.get();
  }

  private static Map<Node, Long> counts(QueryRun queries) {
    return queries
        .service()
        .counts()
        .map(GraphCounts::kept)
        .orElseGet(
            () ->
                queries.select(QUERY).stream()
                    .collect(
                        Collectors.toMap(
                            row -> row.get("kind"), row -> FoundNumbers.count(row, "count"))));
  }

  /** What sorted files tell without looking at each thing, of publications those that are cited. */
  private static Map<Node, Long> kept(KeptCounts counts) {
    return KINDS.stream()
        .map(kind -> kind.type().asNode())
        .collect(
            Collectors.toMap(
                type -> type,
                type ->
                    type.equals(IPH.Publication.asNode())
                        ? counts.subjects(IPH.referenceKey.asNode())
                        : counts.members(type)));
  }

  private static String told(Map<Node, Long> counts) {
    return KINDS.stream()
        .filter(kind -> counts.getOrDefault(kind.type().asNode(), 0L) > 0)
        .map(kind -> kind.of(counts.get(kind.type().asNode())))
        .collect(Collectors.joining(", "));
  }

  private record Kind(Resource type, String one, String many) {

    String of(long count) {
      return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }
  }
}
