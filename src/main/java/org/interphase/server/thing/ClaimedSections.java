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
import org.apache.jena.rdf.model.Property;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.telling.ClaimTable;
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
    return excerpt.saidOf(property, List.of(thing.node())).stream()
        .filter(claim -> !shown.contains(claim))
        .sorted(Comparator.comparing(Node::toString))
        .toList();
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
