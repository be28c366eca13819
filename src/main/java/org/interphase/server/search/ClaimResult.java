package org.interphase.server.search;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.telling.Citations;
import org.interphase.server.telling.EvidenceGrades;
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.Links;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.PROV;

/**
 * A claim that was found, with how it is known, where it stands and whose it is.
 *
 * @param iri the claim
 * @param statement what the source says, in the curators' words
 * @param grade how it is known; empty where nobody says
 * @param places where it stands
 * @param references how those are cited whom the source names for it
 */
record ClaimResult(
    String iri, String statement, String grade, List<Place> places, List<String> references) {

  ClaimResult {
    places = List.copyOf(places);
    references = List.copyOf(references);
  }

  /** A place of a source, by its name. */
  record Place(String iri, String label) {}

  /** What is told of the claims, in their order. */
  static List<ClaimResult> of(List<Node> claims, QueryRun queries) {
    var excerpt = new Excerpt(queries);
    excerpt.said(
        claims, IPH.statement, IPH.evidenceGrade, PROV.wasQuotedFrom, PROV.hadPrimarySource);
    excerpt.nameAll();
    var labels = new Labels(excerpt.union());
    return claims.stream().map(claim -> of(claim, excerpt, labels)).toList();
  }

  private static ClaimResult of(Node claim, Excerpt excerpt, Labels labels) {
    var places =
        excerpt.objects(claim, PROV.wasQuotedFrom).stream()
            .filter(Node::isURI)
            .map(place -> new Place(place.getURI(), labels.of(place)))
            .sorted(Comparator.comparing(Place::label))
            .toList();
    var references =
        excerpt.objects(claim, PROV.hadPrimarySource).stream()
            .map(one -> Citations.text(one, excerpt.union()).orElseGet(() -> labels.of(one)))
            .sorted()
            .toList();
    var statement = words(excerpt.objects(claim, IPH.statement), labels);
    return new ClaimResult(
        claim.getURI(),
        statement.isEmpty() ? labels.of(claim) : statement,
        words(excerpt.objects(claim, IPH.evidenceGrade), labels),
        places,
        references);
  }

  private static String words(Collection<Node> nodes, Labels labels) {
    return nodes.stream().map(labels::of).sorted().collect(Collectors.joining("; "));
  }

  DomContent told() {
    var parts = new ArrayList<DomContent>();
    if (!grade.isEmpty()) {
      parts.add(EvidenceGrades.marked(grade));
    }
    places.forEach(place -> parts.add(Links.to(place.iri(), place.label())));
    references.forEach(reference -> parts.add(bdi(reference)));
    return p(parts.stream().reduce((before, next) -> join(before, "·", next)).orElse(join()));
  }
}
