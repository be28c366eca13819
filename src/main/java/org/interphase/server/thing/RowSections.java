package org.interphase.server.thing;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.cell.CellFigure;
import org.interphase.server.cell.LayerStack;
import org.interphase.server.compare.CompareAddress;
import org.interphase.server.doubt.DoubtSections;
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.Links;
import org.interphase.server.telling.Sections;
import org.interphase.server.telling.TableBox;
import org.interphase.server.telling.Thing;
import org.interphase.server.telling.ValueTable;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.PROV;

/** A table row: its cells as printed, what was made of them, what is doubtful about them. */
final class RowSections implements Sections {

  /** Between a thing and those of its row that it is joined to. */
  private static final List<Property> JOINS =
      List.of(
          IPH.ofMaterial,
          IPH.realises,
          IPH.preparedBy,
          IPH.hasElectrolyteSample,
          IPH.hasInterlayerSample,
          IPH.stackAsPrinted,
          IPH.ofCell,
          IPH.treatmentOf);

  private final Thing row;
  private final Excerpt excerpt;
  private final Labels labels;
  private final DoubtSections doubts;
  private List<Node> made = List.of();
  private List<Node> claims = List.of();

  RowSections(Thing row) {
    this.row = row;
    this.excerpt = row.excerpt();
    this.labels = row.labels();
    this.doubts = new DoubtSections(row);
  }

  @Override
  public void fetch() {
    var quoting = excerpt.from(PROV.wasQuotedFrom, List.of(row.node()));
    made = sorted(quoting.stream().filter(this::isOfThisRow).toList());
    claims = sorted(quoting.stream().filter(thing -> !isOfThisRow(thing)).toList());
    excerpt.about(made);
    doubts.fetch();
    ValueTable.fetch(made, excerpt);
    LayerStack.fetch(made, excerpt);
  }

  private boolean isOfThisRow(Node thing) {
    return thing.isURI() && thing.getURI().startsWith(row.iri() + "/");
  }

  private static List<Node> sorted(Collection<Node> nodes) {
    return nodes.stream()
        .filter(Node::isURI)
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  @Override
  public List<DomContent> render() {
    var sections = new ArrayList<DomContent>();
    if (!row.parts().isEmpty()) {
      sections.add(section(h2("As printed"), cells()));
    }
    if (!made.isEmpty()) {
      sections.add(section(h2("What was made of it"), each(made, this::entity)));
    }
    sections.addAll(doubts.render());
    if (!claims.isEmpty()) {
      sections.add(section(h2("Claims that rest on it"), labels.links(claims)));
    }
    return sections;
  }

  /** Each row of this table is at the fragment that its cell's IRI has. */
  private DomContent cells() {
    return TableBox.of(
            "As printed",
            table(
                thead(tr(th("Column").attr("scope", "col"), th("Cell").attr("scope", "col"))),
                tbody(
                    each(
                        row.parts(),
                        cell ->
                            tr(
                                    th(bdi(text(cell.node(), IPH.columnTitle, cell.label())))
                                        .attr("scope", "row"),
                                    td(bdi(text(cell.node(), IPH.asPrinted, ""))))
                                .withId(cell.iri().substring(cell.iri().indexOf('#') + 1))))))
        .withClass("table-box statements");
  }

  private DomContent entity(Node entity) {
    return section(
        h3(link(entity)),
        p(each(JOINS, join -> joined(entity, join)), CompareAddress.linkFrom(entity, excerpt))
            .withClass("take-away"),
        each(CellFigure.of(entity, excerpt, labels).stream().toList(), CellFigure::render),
        new ValueTable(excerpt, labels, this::place).of(entity));
  }

  private DomContent joined(Node entity, Property property) {
    var objects = excerpt.objects(entity, property);
    return objects.isEmpty()
        ? join()
        : span(small(labels.of(property.asNode()) + ": "), each(objects, object -> link(object)));
  }

  /** Things of this row go without the row's name, which stands at the top of the page. */
  private DomContent link(Node thing) {
    var label = labels.of(thing);
    var prefix = row.label() + ": ";
    return label.startsWith(prefix)
        ? Links.to(thing.getURI(), label.substring(prefix.length()))
        : labels.link(thing);
  }

  /** A cell of this very row by its column alone. */
  private DomContent place(Node locus) {
    return Links.to(
        locus.getURI(),
        row.parts().stream().anyMatch(part -> part.is(locus))
            ? text(locus, IPH.columnTitle, labels.of(locus))
            : labels.of(locus));
  }

  private String text(Node thing, Property property, String otherwise) {
    return excerpt.objects(thing, property).stream().map(labels::of).findFirst().orElse(otherwise);
  }
}
