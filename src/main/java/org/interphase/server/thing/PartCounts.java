package org.interphase.server.thing;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interphase.server.ask.FoundNumbers;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;

/**
 * How much of what is in one named graph.
 *
 * @param triples its statements
 * @param subjects the things that they are about
 * @param classes each class with its members there and its label
 */
record PartCounts(long triples, long subjects, List<Members> classes) {

  static final PartCounts NONE = new PartCounts(0, 0, List.of());

  private static final String ALL =
      """
      SELECT (COUNT(*) AS ?triples) (COUNT(DISTINCT ?s) AS ?subjects)
      { VALUES ?graph { } GRAPH ?graph { ?s ?p ?o } }
      """;

  private static final String CLASSES =
      """
      SELECT ?class (COUNT(DISTINCT ?s) AS ?members) (MIN(STR(?named)) AS ?label) {
        VALUES ?graph { }
        GRAPH ?graph { ?s a ?class FILTER(isIRI(?class)) }
        OPTIONAL { ?class rdfs:label ?named FILTER(LANGMATCHES(LANG(?named), "en") || LANG(?named) = "") }
      }
      GROUP BY ?class ORDER BY DESC(?members) ?class
      """;

  /** Counts, within {@link QueryRun#read}; {@code name} is safe in a query. */
  static PartCounts of(Node name, QueryRun queries) {
    var graph = Map.of("graph", List.of(name));
    var all = queries.select(ALL, graph).get(0);
    return new PartCounts(
        number(all, "triples"),
        number(all, "subjects"),
        queries.select(CLASSES, graph).stream()
            .filter(found -> found.contains("class"))
            .map(PartCounts::members)
            .toList());
  }

  private static Members members(Binding found) {
    var type = found.get("class");
    return new Members(
        type,
        found.contains("label")
            ? found.get("label").getLiteralLexicalForm()
            : Iris.shortName(type.getURI()),
        number(found, "members"));
  }

  private static long number(Binding found, String name) {
    return FoundNumbers.count(found, name);
  }

  /** A class, what it is called, and how many things of the graph are members of it. */
  record Members(Node type, String label, long count) {}
}
