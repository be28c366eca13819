package org.interphase.server.ontology;

import static j2html.TagCreator.dd;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.small;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;
import org.interphase.server.telling.Links;

/** The terms of other vocabularies that ours are mapped to. */
final class TermMappings {

  private static final Map<Node, String> MATCHES =
      Map.of(
          SKOS.exactMatch.asNode(), "the same",
          SKOS.closeMatch.asNode(), "nearly the same",
          SKOS.broadMatch.asNode(), "wider",
          SKOS.narrowMatch.asNode(), "narrower",
          SKOS.relatedMatch.asNode(), "related",
          RDFS.subClassOf.asNode(), "wider",
          RDFS.subPropertyOf.asNode(), "wider");

  private static final String QUERY =
      """
      SELECT ?term ?match ?other ?label ?of {
        VALUES ?match { }
        GRAPH <https://w3id.org/interphase/graph/mappings> {
          ?term ?match ?other
          FILTER (STRSTARTS(STR(?term), STR(iph:)))
          OPTIONAL { ?other rdfs:label ?label }
          OPTIONAL { ?other rdfs:isDefinedBy ?of }
        }
      } ORDER BY ?term ?match ?other
      """;

  private final Map<Node, List<Mapping>> byTerm =
      new TreeMap<>(Comparator.comparing(Node::toString));

  private TermMappings() {}

  /** All mappings of terms in the graph, fetched by one query. */
  static TermMappings of(QueryRun queries) {
    var mappings = new TermMappings();
    queries
        .select(QUERY, Map.of("match", MATCHES.keySet()))
        .forEach(
            found ->
                mappings
                    .byTerm
                    .computeIfAbsent(found.get("term"), term -> new ArrayList<>())
                    .add(
                        new Mapping(
                            MATCHES.get(found.get("match")),
                            found.get("other").getURI(),
                            text(found.get("label")),
                            text(found.get("of")))));
    return mappings;
  }

  private static Optional<String> text(Node node) {
    return Optional.ofNullable(node)
        .map(n -> n.isLiteral() ? n.getLiteralLexicalForm() : n.toString());
  }

  /** A row of the term's card; nothing where it is mapped to nothing. */
  DomContent of(Node term) {
    var mapped = byTerm.getOrDefault(term, List.of()).stream().distinct().toList();
    return iff(
        !mapped.isEmpty(),
        join(dt("elsewhere"), dd(ul(each(mapped, mapping -> li(mapping.shown()))))));
  }

  /**
   * @param match how near the other term comes, in words
   * @param vocabulary the IRI of the ontology that defines it
   */
  private record Mapping(
      String match, String other, Optional<String> label, Optional<String> vocabulary) {

    DomContent shown() {
      var remark =
          vocabulary.map(of -> of.replaceFirst("^https?://", "") + ", ").orElse("") + match;
      return join(
          Links.to(other, label.orElseGet(() -> Iris.shortName(other))), small(" " + remark));
    }
  }
}
