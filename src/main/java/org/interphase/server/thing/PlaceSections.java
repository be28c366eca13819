package org.interphase.server.thing;

import static j2html.TagCreator.details;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.join;
import static j2html.TagCreator.section;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.telling.ClaimTable;
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.Sections;
import org.interphase.server.telling.Thing;
import org.interphase.vocabulary.IPH;

/** What rests on a section, a figure or a publication: its claims, and what else was read there. */
final class PlaceSections implements Sections {

  /** A review has thousands; the questions give them all. */
  private static final int MOST = 120;

  private static final int FIRST = 15;

  private final Thing place;
  private final Property resting;
  private final Excerpt excerpt;
  private final Labels labels;
  private final ClaimTable table;
  private List<Node> claims = List.of();

  /**
   * @param resting the property by which something says that it rests on the place
   */
  PlaceSections(Thing place, Property resting) {
    this.place = place;
    this.resting = resting;
    this.excerpt = place.excerpt();
    this.labels = place.labels();
    this.table = new ClaimTable(excerpt, labels);
  }

  @Override
  public void fetch() {
    var reading = excerpt.from(resting, List.of(place.node()));
    var some = sorted(reading).stream().limit(ThingPage.MOST_LINKS).toList();
    excerpt.about(some);
    claims = some.stream().filter(one -> excerpt.isA(one, IPH.Claim)).limit(MOST).toList();
    table.fetch(claims);
  }

  @Override
  public List<DomContent> render() {
    if (claims.isEmpty()) {
      return List.of();
    }
    var first = claims.subList(0, Math.min(FIRST, claims.size()));
    var rest = claims.subList(first.size(), claims.size());
    var more = rest.size() + " more claims";
    var title = place.isA(IPH.Publication) ? "Claims that rest on it" : "Claims read here";
    return List.of(
        section(
            h2(title),
            table.ofPlace(place.node(), title, first),
            rest.isEmpty()
                ? join()
                : details(summary(more), table.ofPlace(place.node(), more, rest))));
  }

  private static List<Node> sorted(Collection<Node> nodes) {
    return nodes.stream()
        .filter(Node::isURI)
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }
}
