package org.interphase.server.doubt;

import static j2html.TagCreator.details;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.section;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.telling.Sections;
import org.interphase.server.telling.Thing;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.PROV;

/**
 * What is doubtful about a thing: about itself, its parts, and the table cells it was read from.
 */
public final class DoubtSections implements Sections {

  private static final List<Resource> PLACES =
      List.of(IPH.Table, IPH.TableRow, IPH.TableCell, IPH.Section, IPH.Figure);

  /** More are folded: they would hide all that stands below them. */
  private static final int FEW = 6;

  private final Thing thing;
  private final Excerpt excerpt;
  private final DiscrepancyReader reader;
  private Set<Node> doubts = Set.of();

  public DoubtSections(Thing thing) {
    this.thing = thing;
    this.excerpt = thing.excerpt();
    this.reader = new DiscrepancyReader(excerpt, thing.labels());
  }

  @Override
  public void fetch() {
    if (thing.isA(IPH.Discrepancy)) {
      doubts = Set.of(thing.node());
    } else {
      var places = new LinkedHashSet<Node>();
      if (isPlace()) {
        places.add(thing.node());
        thing.parts().forEach(part -> places.add(part.node()));
      }
      var values = excerpt.objects(thing.node(), IPH.hasMeasurement);
      excerpt.about(values);
      var read = new ArrayList<Node>(values);
      read.add(thing.node());
      excerpt.objects(read, PROV.wasQuotedFrom).stream()
          .filter(place -> place.isURI() && place.getURI().contains("#"))
          .forEach(places::add);
      doubts = excerpt.from(IPH.concerns, places);
    }
    reader.fetch(doubts);
  }

  private boolean isPlace() {
    return PLACES.stream().anyMatch(type -> thing.isA(type));
  }

  @Override
  public List<DomContent> render() {
    var found = reader.read(doubts);
    if (found.size() > FEW) {
      return List.of(
          details(
              summary(h2("What is doubtful (" + found.size() + ")")), DiscrepancyCard.all(found)));
    }
    return found.isEmpty()
        ? List.of()
        : List.of(
            section(
                h2(thing.isA(IPH.Discrepancy) ? "The readings" : "What is doubtful"),
                DiscrepancyCard.all(found)));
  }
}
