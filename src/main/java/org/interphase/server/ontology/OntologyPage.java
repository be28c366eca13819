package org.interphase.server.ontology;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.button;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

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
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.reasoning.OntologyDiagram;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;
import org.interphase.server.http.Page;
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.Links;
import org.interphase.server.telling.TableBox;

/** The documentation of the ontology, made from it: each term at the fragment of its IRI. */
public final class OntologyPage {

  /** The most members of a class that its card shows. */
  private static final int SHOWN = 4;

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

  public OntologyPage(Graph ontology, Excerpt excerpt) {
    this.ontology = ontology;
    this.excerpt = excerpt;
    this.labels = new Labels(excerpt.union());
  }

  /** The page; what others call the same is looked up by {@code queries}. */
  public String render(QueryRun queries) {
    var classes = inNamespace(KINDS.get(0)).filter(term -> !isOfFormerVersion(term)).toList();
    excerpt.members(classes, SHOWN);
    excerpt.nameAll();
    excerpt.name(KINDS.stream().flatMap(this::inNamespace).toList());
    ontology.find().forEachRemaining(excerpt.union()::add);
    var page =
        new Page("Terms")
            .describedAs(
                "The classes, properties and kinds of evidence by which interfaces of solid electrolytes are told of, each with its definition.")
            .alternate("text/turtle", "/ontology.ttl")
            .alternate("application/ld+json", "/ontology.jsonld")
            .alternate("application/n-triples", "/ontology.nt")
            .style("terms.css")
            .module("terms.js")
            .with(
                h1("Terms"),
                each(header(DCTerms.description), text -> p(bdi(text)).withClass("lead")),
                p(
                        code(Iris.TERMS),
                        each(header(OWL2.versionInfo), version -> bdi("version " + version)),
                        each(header(DCTerms.license), licence -> Links.to(licence, "licence")),
                        a("Turtle").withHref("/ontology.ttl"),
                        a("JSON-LD").withHref("/ontology.jsonld"),
                        a("N-Triples").withHref("/ontology.nt"))
                    .withClass("take-away"),
                each(header(DCTerms.bibliographicCitation), text -> p(bdi("Cite as: " + text))),
                section(h2("Kinds of things"), ClassTree.of(excerpt.union(), labels, classes))
                    .withId("tree"));
    joins(page);
    var card =
        new TermCard(
            ontology, excerpt.union(), labels, TermNames.of(queries), TermMappings.of(queries));
    for (var kind : KINDS) {
      var terms = terms(kind);
      if (!terms.isEmpty()) {
        page.with(
            section(
                details(
                    summary(h2(kind.title() + " (" + terms.size() + ")")),
                    div(each(terms, card::of)).withClass("terms"))));
      }
    }
    return page.render();
  }

  /** What leads from kind to kind, as a table that a module can draw. */
  private void joins(Page page) {
    var joins = new OntologyDiagram(ontology).joins();
    if (joins.isEmpty()) {
      return;
    }
    page.with(
        section(
                h2("How they hang together"),
                p(button("Draw it").withType("button").withClass("draw")).attr("hidden"),
                details(
                    summary("As a table"),
                    TableBox.of(
                        "How kinds of things hang together",
                        table(
                            thead(tr(column("from"), column("property"), column("to"))),
                            tbody(
                                each(
                                    joins,
                                    join ->
                                        tr(
                                            td(labels.link(join.from())),
                                            td(labels.link(join.property())),
                                            td(labels.link(join.to())))))))))
            .withId("joins"));
  }

  private static DomContent column(String title) {
    return th(title).attr("scope", "col");
  }

  private List<String> header(Property property) {
    return subjects(RDF.type, OWL2.Ontology.asNode())
        .flatMap(header -> Iter.asStream(ontology.find(header, property.asNode(), Node.ANY)))
        .map(Triple::getObject)
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
        .limit(1)
        .toList();
  }

  private List<Node> terms(Kind kind) {
    return inNamespace(kind)
        .sorted(Comparator.comparing(labels::of, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  private Stream<Node> inNamespace(Kind kind) {
    return Stream.of(kind.types())
        .flatMap(type -> subjects(RDF.type, type.asNode()))
        .filter(term -> term.isURI() && term.getURI().startsWith(Iris.TERMS))
        .distinct();
  }

  private boolean isOfFormerVersion(Node term) {
    return ontology.contains(term, OWL2.deprecated.asNode(), Node.ANY);
  }

  private Stream<Node> subjects(Property property, Node object) {
    return Iter.asStream(ontology.find(Node.ANY, property.asNode(), object))
        .map(Triple::getSubject);
  }

  private record Kind(String title, Resource... types) {}
}
