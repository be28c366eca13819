package org.interphase.server.thing;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.Links;
import org.interphase.server.telling.Sections;
import org.interphase.server.telling.Thing;
import org.interphase.server.telling.Written;
import org.interphase.vocabulary.IPH;

/** What a publication holds: its tables with their titles, its sections and figures. */
final class HoldingSections implements Sections {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** More digits than a number in a name has. */
  private static final int WIDTH = 9;

  private final Thing publication;
  private final Excerpt excerpt;
  private final Labels labels;
  private List<Node> parts = List.of();

  HoldingSections(Thing publication) {
    this.publication = publication;
    this.excerpt = publication.excerpt();
    this.labels = publication.labels();
  }

  @Override
  public void fetch() {
    parts =
        excerpt.saidOf(IPH.partOf, List.of(publication.node())).stream()
            .filter(Node::isURI)
            .sorted(Comparator.comparing(HoldingSections::inOrder))
            .toList();
    excerpt.said(parts, RDF.type, DCTerms.title);
  }

  /** Figure 11 after Figure 2. */
  private static String inOrder(Node part) {
    return NUMBER
        .matcher(part.getURI())
        .replaceAll(
            found -> "0".repeat(Math.max(0, WIDTH - found.group().length())) + found.group());
  }

  @Override
  public List<DomContent> render() {
    var sections = new ArrayList<DomContent>();
    var tables = ofClass(IPH.Table);
    if (!tables.isEmpty()) {
      sections.add(section(h2("Its tables"), ul(each(tables, this::titled)).withClass("plain")));
    }
    named(sections, "Its sections", ofClass(IPH.Section));
    named(sections, "Its figures", ofClass(IPH.Figure));
    return sections;
  }

  private List<Node> ofClass(Resource type) {
    return parts.stream().filter(part -> excerpt.isA(part, type)).toList();
  }

  private DomContent titled(Node table) {
    return li(
        link(table),
        each(
            excerpt.objects(table, DCTerms.title),
            title -> span(bdi(": "), Written.words(labels.of(title)))));
  }

  private void named(List<DomContent> sections, String title, List<Node> places) {
    if (!places.isEmpty()) {
      sections.add(
          details(
              summary(title + " (" + places.size() + ")"),
              p(each(places, this::link)).withClass("take-away")));
    }
  }

  /** Without the publication's own name, which stands at the top of the page. */
  private DomContent link(Node place) {
    var label = labels.of(place);
    var prefix = publication.label() + ", ";
    return Links.to(
        place.getURI(), label.startsWith(prefix) ? label.substring(prefix.length()) : label);
  }
}
