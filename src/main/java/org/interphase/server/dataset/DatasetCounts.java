package org.interphase.server.dataset;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interphase.server.ask.FoundNumbers;
import org.interphase.server.ask.QueryRun;
import org.interphase.store.KeptCounts;
import org.interphase.store.mapped.StatementCounts;

/**
 * How much of what is in the graph.
 *
 * @param triples statements in all graphs together
 * @param subjects distinct subjects
 * @param objects distinct objects
 * @param classes each class with its members and one of them
 * @param properties each property with its statements, subjects and objects
 * @param graphs each named graph with its statements
 */
record DatasetCounts(
    long triples,
    long subjects,
    long objects,
    List<Members> classes,
    List<Uses> properties,
    List<Uses> graphs) {

  private static final Comparator<Members> MOST_FIRST =
      Comparator.comparing((Members members) -> -members.count())
          .thenComparing(members -> members.name().getURI());

  private static final Comparator<Uses> MOST_USED_FIRST =
      Comparator.comparing((Uses uses) -> -uses.triples())
          .thenComparing(uses -> uses.name().getURI());

  private static final String ALL =
      """
      SELECT (COUNT(*) AS ?triples) (COUNT(DISTINCT ?s) AS ?subjects) (COUNT(DISTINCT ?o) AS ?objects)
      { ?s ?p ?o }
      """;

  private static final String CLASSES =
      """
      SELECT ?name (COUNT(?s) AS ?members) (MIN(STR(?s)) AS ?example)
      { ?s a ?name FILTER(isIRI(?name)) }
      GROUP BY ?name ORDER BY DESC(?members) ?name
      """;

  private static final String PROPERTIES =
      """
      SELECT ?name (COUNT(*) AS ?triples) (COUNT(DISTINCT ?s) AS ?subjects)
        (COUNT(DISTINCT ?o) AS ?objects)
      { ?s ?name ?o }
      GROUP BY ?name ORDER BY DESC(?triples) ?name
      """;

  private static final String GRAPHS =
      """
      SELECT ?name (COUNT(*) AS ?triples) (COUNT(DISTINCT ?s) AS ?subjects)
        (COUNT(DISTINCT ?o) AS ?objects)
      { GRAPH ?name { ?s ?p ?o } }
      GROUP BY ?name ORDER BY ?name
      """;

  /** Counts, within {@link QueryRun#read}. */
  static DatasetCounts of(QueryRun queries) {
    return queries.service().counts().map(DatasetCounts::of).orElseGet(() -> asked(queries));
  }

  private static DatasetCounts of(KeptCounts kept) {
    var all = kept.all();
    return new DatasetCounts(
        all.statements(),
        all.subjects(),
        all.objects(),
        all.classes().stream()
            .filter(members -> members.type().isURI())
            .map(
                members ->
                    new Members(
                        members.type(),
                        members.count(),
                        members.first().isURI() ? members.first().getURI() : ""))
            .sorted(MOST_FIRST)
            .toList(),
        all.properties().stream()
            .map(
                uses ->
                    new Uses(uses.property(), uses.statements(), uses.subjects(), uses.objects()))
            .sorted(MOST_USED_FIRST)
            .toList(),
        kept.graphs().entrySet().stream()
            .map(graph -> uses(graph.getKey(), graph.getValue()))
            .toList());
  }

  private static Uses uses(Node graph, StatementCounts counts) {
    return new Uses(graph, counts.statements(), counts.subjects(), counts.objects());
  }

  private static DatasetCounts asked(QueryRun queries) {
    var all = queries.select(ALL).get(0);
    return new DatasetCounts(
        number(all, "triples"),
        number(all, "subjects"),
        number(all, "objects"),
        queries.select(CLASSES).stream()
            .filter(found -> found.contains("name"))
            .map(
                found ->
                    new Members(
                        found.get("name"),
                        number(found, "members"),
                        found.contains("example")
                            ? found.get("example").getLiteralLexicalForm()
                            : ""))
            .toList(),
        uses(queries, PROPERTIES),
        uses(queries, GRAPHS));
  }

  private static List<Uses> uses(QueryRun queries, String query) {
    return queries.select(query).stream()
        .filter(found -> found.contains("name"))
        .map(
            found ->
                new Uses(
                    found.get("name"),
                    number(found, "triples"),
                    number(found, "subjects"),
                    number(found, "objects")))
        .toList();
  }

  private static long number(Binding found, String name) {
    return FoundNumbers.count(found, name);
  }

  /** A class, how many things are members of it, and the IRI of one that has an IRI. */
  record Members(Node name, long count, String example) {}

  /** A property or a graph, and how many statements, subjects and objects it has. */
  record Uses(Node name, long triples, long subjects, long objects) {}
}
