package org.interphase.server;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.small;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The page of a thing: what is said of it, its parts, what links to it. */
final class ThingPage {

  private static final int MOST_LINKS = 200;

  private final Thing thing;
  private final Labels labels;

  ThingPage(Thing thing) {
    this.thing = thing;
    this.labels = thing.labels();
  }

  String render() {
    var address = Iris.address(thing.iri()).orElseThrow();
    var page =
        new Page(thing.label())
            .alternate("text/turtle", address + ".ttl")
            .alternate("application/ld+json", address + ".jsonld")
            .with(
                h1(bdi(thing.label())),
                p(
                        code(thing.iri()),
                        a("Turtle").withHref(address + ".ttl"),
                        a("JSON-LD").withHref(address + ".jsonld"))
                    .withClass("take-away"));
    var said = thing.said().stream().filter(triple -> !isTitle(triple)).toList();
    if (!said.isEmpty()) {
      page.with(statements(thing, said, Triple::getObject, "What is said of it"));
    }
    var parts = thing.parts();
    parts.forEach(part -> page.with(section(part)));
    var linking = thing.linking(MOST_LINKS + 1);
    var shown =
        linking.stream()
            .limit(MOST_LINKS)
            .filter(triple -> parts.stream().noneMatch(part -> part.is(triple.getSubject())))
            .toList();
    if (!shown.isEmpty()) {
      page.with(
          h2("What links here"), statements(thing, shown, Triple::getSubject, "What links here"));
    }
    if (linking.size() > MOST_LINKS) {
      page.with(p("There are more; the endpoint gives them all."));
    }
    return page.render();
  }

  /** A part needs no words on being one, of the same class as its neighbours. */
  private DomContent section(Thing part) {
    var own =
        part.said().stream()
            .filter(triple -> !isTitle(triple) && !triple.objectMatches(thing.node()))
            .filter(triple -> !triple.predicateMatches(RDF.type.asNode()))
            .toList();
    return TagCreator.section(
            h3(bdi(part.label())), statements(part, own, Triple::getObject, part.label()))
        .withId(part.iri().substring(part.iri().indexOf('#') + 1));
  }

  /** Tells whether a statement only repeats the heading above it. */
  private boolean isTitle(Triple triple) {
    return triple.predicateMatches(RDFS.label.asNode())
        && labels.of(triple.getObject()).equals(labels.of(triple.getSubject()));
  }

  private DomContent statements(
      Thing about, List<Triple> triples, Function<Triple, Node> end, String name) {
    var byProperty =
        triples.stream()
            .collect(
                Collectors.groupingBy(
                    Triple::getPredicate, LinkedHashMap::new, Collectors.toList()));
    return div(table(
            tbody(
                each(
                    byProperty.entrySet(),
                    group ->
                        tr(
                            th(AnswerTable.link(group.getKey().getURI(), labels.of(group.getKey())))
                                .attr("scope", "row"),
                            td(values(about, group.getValue(), end)))))))
        .withClass("table-box statements")
        .attr("role", "region")
        .attr("tabindex", "0")
        .attr("aria-label", name);
  }

  private DomContent values(Thing about, List<Triple> triples, Function<Triple, Node> end) {
    return ul(
        each(
            triples,
            triple ->
                li(value(end.apply(triple)))
                    .condWith(about.isInferred(triple), small("inferred").withClass("inferred"))));
  }

  private DomContent value(Node node) {
    return node.isURI() ? AnswerTable.link(node.getURI(), labels.of(node)) : bdi(labels.of(node));
  }
}
