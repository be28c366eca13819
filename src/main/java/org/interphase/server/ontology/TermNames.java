package org.interphase.server.ontology;

import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.interphase.server.ask.QueryRun;

/** What terms are called in the languages that the graph knows beside English. */
final class TermNames {

  private static final String QUERY =
      """
      SELECT ?term ?name {
        GRAPH <https://w3id.org/interphase/graph/names> {
          ?term rdfs:label ?name
          FILTER (STRSTARTS(STR(?term), STR(iph:)) && LANG(?name) != "en")
        }
      } ORDER BY ?term LANG(?name) ?name
      """;

  private final Map<Node, List<Node>> byTerm = new HashMap<>();

  private TermNames() {}

  /** All names of terms in the graph, fetched by one query. */
  static TermNames of(QueryRun queries) {
    var names = new TermNames();
    queries
        .select(QUERY)
        .forEach(
            found ->
                names
                    .byTerm
                    .computeIfAbsent(found.get("term"), term -> new ArrayList<>())
                    .add(found.get("name")));
    return names;
  }

  /** The names of {@code term} in a line, each marked as what language it is. */
  DomContent of(Node term) {
    var names = byTerm.getOrDefault(term, List.of());
    return iff(!names.isEmpty(), p(each(names, TermNames::name)).withClass("take-away"));
  }

  private static DomContent name(Node name) {
    return span(name.getLiteralLexicalForm()).withLang(name.getLiteralLanguage());
  }
}
