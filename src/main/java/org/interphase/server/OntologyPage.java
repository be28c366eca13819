package org.interphase.server;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The page of the terms, each at the fragment that its IRI has. */
final class OntologyPage {

  private static final int SHOWN = 8;

  private static final List<Kind> KINDS =
      List.of(
          new Kind("Classes", OWL2.Class, RDFS.Class),
          new Kind(
              "Properties",
              OWL2.ObjectProperty,
              OWL2.DatatypeProperty,
              OWL2.AnnotationProperty,
              RDF.Property),
          new Kind("Named values", OWL2.NamedIndividual));

  private final Graph ontology;
  private final Excerpt excerpt;
  private final Labels labels;

  OntologyPage(Graph ontology, Excerpt excerpt) {
    this.ontology = ontology;
    this.excerpt = excerpt;
    this.labels = new Labels(excerpt.union());
  }

  String render() {
    var classes = KINDS.get(0);
    excerpt.members(inNamespace(classes).toList(), SHOWN);
    excerpt.nameAll();
    excerpt.name(KINDS.stream().flatMap(this::inNamespace).toList());
    ontology.find().forEachRemaining(excerpt.union()::add);
    var page =
        new Page("Terms")
            .alternate("text/turtle", "/ontology.ttl")
            .alternate("application/ld+json", "/ontology.jsonld")
            .alternate("application/n-triples", "/ontology.nt")
            .with(
                h1("Terms"),
                p(
                        code(Iris.TERMS),
                        a("Turtle").withHref("/ontology.ttl"),
                        a("JSON-LD").withHref("/ontology.jsonld"),
                        a("N-Triples").withHref("/ontology.nt"))
                    .withClass("take-away"),
                section(
                        h2("Kinds of things"),
                        ClassTree.of(excerpt.union(), labels, inNamespace(classes).toList()))
                    .withId("tree"))
            .style("terms.css")
            .module("terms.js");
    for (var kind : KINDS) {
      var terms = terms(kind);
      if (!terms.isEmpty()) {
        page.with(section(h2(kind.title()), div(each(terms, this::term)).withClass("terms")));
      }
    }
    return page.render();
  }

  private List<Node> terms(Kind kind) {
    return inNamespace(kind)
        .sorted(Comparator.comparing(labels::of, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  private Stream<Node> inNamespace(Kind kind) {
    return Stream.of(kind.types())
        .flatMap(type -> subjects(ontology, RDF.type, type.asNode()))
        .filter(term -> term.isURI() && term.getURI().startsWith(Iris.TERMS))
        .distinct();
  }

  private DomContent term(Node term) {
    return article(
            h3(bdi(labels.of(term))),
            p(code(Iris.shortName(term.getURI()))),
            each(objects(term, RDFS.comment), comment -> p(bdi(labels.of(comment)))),
            dl(
                row("kind of", objects(term, RDFS.subClassOf)),
                row("implies", objects(term, RDFS.subPropertyOf)),
                row("from", objects(term, RDFS.domain)),
                row("to", objects(term, RDFS.range)),
                row("kinds", subjects(ontology, RDFS.subClassOf, term).toList()),
                row("such as", members(term))))
        .withId(term.getURI().substring(Iris.TERMS.length()))
        .withClass("term");
  }

  private List<Node> members(Node term) {
    return subjects(excerpt.union(), RDF.type, term).limit(SHOWN).toList();
  }

  private DomContent row(String title, List<Node> nodes) {
    var links =
        nodes.stream()
            .filter(Node::isURI)
            .map(node -> AnswerTable.link(node.getURI(), labels.of(node)))
            .toList();
    return iff(!links.isEmpty(), join(dt(title), dd(ul(each(links, link -> li(link))))));
  }

  private List<Node> objects(Node subject, Property property) {
    return Iter.asStream(ontology.find(subject, property.asNode(), Node.ANY))
        .map(Triple::getObject)
        .toList();
  }

  private static Stream<Node> subjects(Graph graph, Property property, Node object) {
    return Iter.asStream(graph.find(Node.ANY, property.asNode(), object)).map(Triple::getSubject);
  }

  private record Kind(String title, Resource... types) {}
}
