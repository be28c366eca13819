package org.interphase.server.thing;

import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.section;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.Sections;
import org.interphase.server.telling.Thing;
import org.interphase.server.telling.ValueTable;
import org.interphase.vocabulary.IPH;

/** What was measured: the values of a sample, a cell with its tests, a test, or one value alone. */
final class ValueSections implements Sections {

  private final Thing thing;
  private final Excerpt excerpt;
  private final Labels labels;
  private List<Node> things = List.of();

  ValueSections(Thing thing) {
    this.thing = thing;
    this.excerpt = thing.excerpt();
    this.labels = thing.labels();
  }

  @Override
  public void fetch() {
    if (isValue()) {
      ValueTable.fetchAround(List.of(thing.node()), excerpt);
      return;
    }
    var all = new LinkedHashSet<Node>(Set.of(thing.node()));
    excerpt.from(IPH.ofCell, List.of(thing.node())).stream()
        .sorted(Comparator.comparing(Node::getURI))
        .forEach(all::add);
    things = List.copyOf(all);
    excerpt.about(things);
    ValueTable.fetch(things, excerpt);
  }

  @Override
  public List<DomContent> render() {
    var table = new ValueTable(excerpt, labels, labels::link);
    if (isValue()) {
      return List.of(section(h2("The value"), table.of(thing.node(), List.of(thing.node()))));
    }
    var sections = new ArrayList<DomContent>();
    for (var measured : things) {
      if (!excerpt.objects(measured, IPH.hasMeasurement).isEmpty()) {
        var heading = thing.is(measured) ? h2("What was measured") : h3(labels.link(measured));
        sections.add(section(heading, table.of(measured)));
      }
    }
    return sections;
  }

  private boolean isValue() {
    return thing.isA(IPH.Measurement);
  }
}
