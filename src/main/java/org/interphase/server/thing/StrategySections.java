package org.interphase.server.thing;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.section;

import j2html.tags.DomContent;
import java.util.ArrayList;
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
import org.interphase.server.telling.ClaimTable;
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.NumberedOrder;
import org.interphase.server.telling.Sections;
import org.interphase.server.telling.TableBox;
import org.interphase.server.telling.Thing;
import org.interphase.server.telling.Written;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.PROV;

/** An interface strategy: what is claimed of it and how that is known, the cells that use it. */
final class StrategySections implements Sections {

  private final Thing strategy;
  private final Excerpt excerpt;
  private final Labels labels;
  private final ClaimTable table;
  private List<Node> claims = List.of();
  private List<Node> cells = List.of();

  StrategySections(Thing strategy) {
    this.strategy = strategy;
    this.excerpt = strategy.excerpt();
    this.labels = strategy.labels();
    this.table = new ClaimTable(excerpt, labels);
  }

  @Override
  public void fetch() {
    var itself = List.of(strategy.node());
    claims = List.copyOf(excerpt.from(IPH.subject, itself));
    cells = List.copyOf(excerpt.from(IPH.usesStrategy, itself));
    table.fetch(claims);
    excerpt.about(cells);
  }

  @Override
  public List<DomContent> render() {
    var sections = new ArrayList<DomContent>();
    if (!claims.isEmpty()) {
      sections.add(section(h2("What is claimed of it"), table.of("What is claimed of it", claims)));
    }
    if (!cells.isEmpty()) {
      sections.add(
          section(
              h2("Cells that use it"),
              cells(),
              CompareAddress.linkTo(ComparedKind.CELLS, sorted(cells))));
    }
    return sections;
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
