package org.interphase.server.thing;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.section;

import j2html.tags.DomContent;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.compare.CompareAddress;
import org.interphase.server.compare.ComparedKind;
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.NumberedOrder;
import org.interphase.server.telling.Sections;
import org.interphase.server.telling.TableBox;
import org.interphase.server.telling.Thing;
import org.interphase.server.telling.Written;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.PROV;

/** An interface strategy: the cells that use it. */
final class StrategySections implements Sections {

  private final Thing strategy;
  private final Excerpt excerpt;
  private final Labels labels;
  private List<Node> cells = List.of();

  StrategySections(Thing strategy) {
    this.strategy = strategy;
    this.excerpt = strategy.excerpt();
    this.labels = strategy.labels();
  }

  @Override
  public void fetch() {
    cells = List.copyOf(excerpt.from(IPH.usesStrategy, List.of(strategy.node())));
    excerpt.about(cells);
  }

  @Override
  public List<DomContent> render() {
    return cells.isEmpty()
        ? List.of()
        : List.of(
            section(
                h2("Cells that use it"),
                cells(),
                CompareAddress.linkTo(ComparedKind.CELLS, sorted(cells))));
  }

  private DomContent cells() {
    return TableBox.of(
        "Cells that use it",
        List.of("Cell", "Kind", "Layers as printed", "Row", "Reference"),
        sorted(cells).stream()
            .map(
                cell ->
                    List.<DomContent>of(
                        labels.link(cell),
                        each(kinds(cell), kind -> bdi(labels.of(kind))),
                        each(
                            excerpt.objects(cell, IPH.stackAsPrinted),
                            stack -> Written.words(labels.of(stack))),
                        labels.links(sorted(cell, PROV.wasQuotedFrom)),
                        labels.links(sorted(cell, PROV.hadPrimarySource))))
            .toList());
  }

  private List<Node> kinds(Node cell) {
    return excerpt.union().find(cell, RDF.Nodes.type, Node.ANY).toList().stream()
        .filter(type -> !excerpt.isInferred(type))
        .map(Triple::getObject)
        .toList();
  }

  private List<Node> sorted(Node subject, Property property) {
    return sorted(excerpt.objects(subject, property));
  }

  private List<Node> sorted(Collection<Node> nodes) {
    return nodes.stream().sorted(Comparator.comparing(labels::of, NumberedOrder.OF_NAMES)).toList();
  }
}
