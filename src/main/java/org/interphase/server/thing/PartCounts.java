package org.interphase.server.thing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interphase.server.ask.FoundNumbers;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;
import org.interphase.store.mapped.StatementCounts;

/**
 * How much of what is in one named graph.
 *
 * @param triples its statements
 * @param subjects the things that they are about
 * @param classes each class with its members there and its label
 */
record PartCounts(long triples, long subjects, List<Members> classes) {

  static final PartCounts NONE = new PartCounts(0, 0, List.of());

  private static final Comparator<Members> MOST_FIRST =
      Comparator.comparing((Members members) -> -members.count())
          .thenComparing(members -> members.type().getURI());

  private static final String ALL =
      """
      SELECT (COUNT(*) AS ?triples) (COUNT(DISTINCT ?s) AS ?subjects)
      { VALUES ?graph { } GRAPH ?graph { ?s ?p ?o } }
      """;

  private static final String LABELS =
      """
      SELECT ?class (MIN(STR(?named)) AS ?label) {
        VALUES ?class { }
        ?class rdfs:label ?named FILTER(LANGMATCHES(LANG(?named), "en") || LANG(?named) = "")
      }
      GROUP BY ?class
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
    return queries
        .service()
        .counts()
        .map(kept -> kept.of(name).map(counts -> of(counts, queries)).orElse(NONE))
        .orElseGet(() -> asked(name, queries));
  }

  private static PartCounts of(StatementCounts counts, QueryRun queries) {
    var types =
        counts.classes().stream().map(StatementCounts.Members::type).filter(Node::isURI).toList();
    var labels = new HashMap<Node, Binding>();
    queries
        .select(LABELS, Map.of("class", types))
        .forEach(found -> labels.put(found.get("class"), found));
    var classes =
        counts.classes().stream()
            .filter(members -> members.type().isURI())
            .map(
                members ->
                    new Members(
                        members.type(),
                        label(members.type(), Optional.ofNullable(labels.get(members.type()))),
                        members.count()))
            .sorted(MOST_FIRST)
            .toList();
    return new PartCounts(counts.statements(), counts.subjects(), classes);
  }

  private static PartCounts asked(Node name, QueryRun queries) {
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
    return new Members(type, label(type, Optional.of(found)), number(found, "members"));
  }

  private static String label(Node type, Optional<Binding> found) {
    return found
        .map(row -> row.get("label"))
        .map(Node::getLiteralLexicalForm)
        .orElseGet(() -> Iris.shortName(type.getURI()));
  }

  private static long number(Binding found, String name) {
    return FoundNumbers.count(found, name);
  }

  /** A class, what it is called, and how many things of the graph are members of it. */
  record Members(Node type, String label, long count) {}
}
