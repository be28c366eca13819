package org.interphase.server.thing;

import static j2html.TagCreator.a;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.specialized.ATag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.ask.FoundNumbers;
import org.interphase.server.http.Iris;
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.Sections;
import org.interphase.server.telling.TableBox;
import org.interphase.server.telling.Thing;
import org.interphase.server.telling.Written;
import org.interphase.vocabulary.IPH;

/** A table as it is printed, each row and each cell leading to what was made of it. */
final class TableSections implements Sections {

  /** More rows make a page that no one reads; the others are led to by their numbers. */
  private static final int MOST = 60;

  private final Thing table;
  private final Excerpt excerpt;
  private final Labels labels;
  private final Map<Node, Map<BigDecimal, Node>> cells = new HashMap<>();
  private List<Node> rows = List.of();

  TableSections(Thing table) {
    this.table = table;
    this.excerpt = table.excerpt();
    this.labels = table.labels();
  }

  @Override
  public void fetch() {
    var parts = excerpt.saidOf(IPH.partOf, List.of(table.node()));
    excerpt.said(parts, IPH.rowNumber);
    rows =
        parts.stream()
            .filter(row -> row.isURI() && !excerpt.objects(row, IPH.rowNumber).isEmpty())
            .sorted(Comparator.comparing(row -> number(row, IPH.rowNumber)))
            .toList();
    var printed = excerpt.saidOf(IPH.partOf, shown());
    excerpt.said(printed, IPH.columnNumber, IPH.columnTitle, IPH.asPrinted);
    excerpt.saidOf(IPH.concerns, printed);
    printed.stream()
        .filter(cell -> cell.isURI() && !excerpt.objects(cell, IPH.columnNumber).isEmpty())
        .forEach(this::add);
  }

  private void add(Node cell) {
    excerpt
        .objects(cell, IPH.partOf)
        .forEach(
            row ->
                cells
                    .computeIfAbsent(row, it -> new TreeMap<>())
                    .put(number(cell, IPH.columnNumber), cell));
  }

  private List<Node> shown() {
    return rows.subList(0, Math.min(MOST, rows.size()));
  }

  private BigDecimal number(Node thing, Property property) {
    return FoundNumbers.of(excerpt.objects(thing, property).get(0));
  }

  @Override
  public List<DomContent> render() {
    if (rows.isEmpty()) {
      return List.of();
    }
    var sections = new ArrayList<DomContent>();
    sections.add(
        section(
            h2("As printed"),
            each(
                excerpt.objects(table.node(), DCTerms.title),
                title -> p(Written.words(labels.of(title)))),
            printed()));
    if (rows.size() > MOST) {
      sections.add(others());
    }
    return sections;
  }

  private DomContent printed() {
    var columns =
        shown().stream()
            .flatMap(row -> of(row).entrySet().stream())
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    cell -> first(cell.getValue(), IPH.columnTitle),
                    (one, same) -> one,
                    TreeMap::new));
    return TableBox.of(
        table.label(),
        table(
            thead(
                tr(
                    th("Row").attr("scope", "col"),
                    each(
                        columns.values(), title -> th(Written.words(title)).attr("scope", "col")))),
            tbody(
                each(
                    shown(),
                    row ->
                        tr(
                            th(link(row)).attr("scope", "row"),
                            each(columns.keySet(), column -> cell(of(row).get(column))))))));
  }

  private Map<BigDecimal, Node> of(Node row) {
    return cells.getOrDefault(row, Map.of());
  }

  private DomContent cell(Node cell) {
    return cell == null
        ? td()
        : td(
            led(cell, Written.words(first(cell, IPH.asPrinted))).withClass("source"),
            each(doubts(cell), this::flag));
  }

  private List<Node> doubts(Node cell) {
    return excerpt
        .union()
        .find(Node.ANY, IPH.concerns.asNode(), cell)
        .mapWith(Triple::getSubject)
        .filterKeep(Node::isURI)
        .toList()
        .stream()
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  private DomContent flag(Node doubt) {
    var label = "Doubt: " + labels.of(doubt);
    return led(doubt, text("⚑")).withClass("doubt").withTitle(label).attr("aria-label", label);
  }

  private DomContent others() {
    var rest = rows.subList(MOST, rows.size());
    return details(
        summary("The other " + rest.size() + " rows"),
        p(each(rest, this::link)).withClass("take-away"));
  }

  /** By its number alone: the table's name stands above. */
  private DomContent link(Node row) {
    var number = number(row, IPH.rowNumber).toBigInteger().toString();
    return led(row, text(number)).attr("aria-label", "row " + number);
  }

  private static ATag led(Node to, DomContent shown) {
    var link = a(shown);
    Iris.address(to.getURI()).ifPresent(link::withHref);
    return link;
  }

  private String first(Node thing, Property property) {
    return excerpt.objects(thing, property).stream().map(labels::of).findFirst().orElse("");
  }
}
