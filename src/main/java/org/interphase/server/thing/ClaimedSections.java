package org.interphase.server.thing;

import static j2html.TagCreator.h2;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;

import j2html.tags.DomContent;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.telling.ClaimTable;
import org.interphase.server.telling.EvidenceGrades;
import org.interphase.server.telling.Sections;
import org.interphase.server.telling.Thing;
import org.interphase.vocabulary.IPH;

/** What sources claim of a thing, and of others with regard to it, each with how it is known. */
final class ClaimedSections implements Sections {

  /** More nobody reads on a page, which would take long to come. */
  private static final int MOST = 200;

  private final Thing thing;
  private final Excerpt excerpt;
  private final ClaimTable table;
  private List<Node> ofIt = List.of();
  private List<Node> withIt = List.of();

  ClaimedSections(Thing thing) {
    this.thing = thing;
    this.excerpt = thing.excerpt();
    this.table = new ClaimTable(excerpt, thing.labels());
  }

  @Override
  public void fetch() {
    ofIt = claims(IPH.subject, List.of());
    withIt = claims(IPH.object, ofIt);
    table.fetch(first(ofIt));
    table.fetch(first(withIt));
  }

  private List<Node> claims(Property property, Collection<Node> shown) {
    var claims =
        excerpt.saidOf(property, List.of(thing.node())).stream()
            .filter(claim -> !shown.contains(claim))
            .sorted(Comparator.comparing(Node::toString))
            .toList();
    return claims.size() > MOST ? bestKnownFirst(claims) : claims;
  }

  /** The table sorts what it shows; of more, those are to be left out that are known least. */
  private List<Node> bestKnownFirst(List<Node> claims) {
    excerpt.said(claims, IPH.evidenceGrade);
    excerpt.name(excerpt.objects(claims, IPH.evidenceGrade));
    return claims.stream().sorted(Comparator.comparing(this::rank)).toList();
  }

  private int rank(Node claim) {
    return excerpt.objects(claim, IPH.evidenceGrade).stream()
        .mapToInt(grade -> EvidenceGrades.rank(thing.labels().of(grade)))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static List<Node> first(List<Node> claims) {
    return claims.subList(0, Math.min(MOST, claims.size()));
  }

  @Override
  public List<DomContent> render() {
    return Stream.of(
            told("What is claimed of it", ofIt), told("What else is claimed that names it", withIt))
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public boolean tells(Triple link) {
    return link.predicateMatches(IPH.subject.asNode()) && first(ofIt).contains(link.getSubject())
        || link.predicateMatches(IPH.object.asNode()) && first(withIt).contains(link.getSubject());
  }

  private List<DomContent> told(String title, List<Node> claims) {
    return claims.isEmpty()
        ? List.of()
        : List.of(
            section(
                h2(title),
                table.of(title, first(claims)),
                claims.size() > MOST ? p("There are more; the endpoint gives them all.") : join()));
  }
}
