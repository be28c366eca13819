package org.interphase.server.ontology;

import static j2html.TagCreator.article;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.interphase.reasoning.Wording;
import org.interphase.server.http.Iris;
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.Written;
import org.interphase.vocabulary.OBO;

/** What one term means, and what is above, below and beside it. */
final class TermCard {

  private static final Node DEFINITION = OBO.definition.asNode();

  private static final Map<Node, String> CHARACTERISTICS =
      Map.of(
          OWL2.TransitiveProperty.asNode(), "passes from step to step",
          OWL2.FunctionalProperty.asNode(), "one value at most",
          OWL2.SymmetricProperty.asNode(), "holds both ways");

  private final Graph ontology;
  private final Graph all;
  private final Labels labels;
  private final Wording wording;
  private final TermNames names;
  private final TermMappings mappings;

  /**
   * @param ontology what the terms' own ontology says
   * @param all the same, with members of the classes and labels of whatever is linked to
   */
  TermCard(Graph ontology, Graph all, Labels labels, TermNames names, TermMappings mappings) {
    this.ontology = ontology;
    this.all = all;
    this.labels = labels;
    this.wording = new Wording(all);
    this.names = names;
    this.mappings = mappings;
  }

  /** The card of {@code term}: its name, which opens what stands at the fragment of its IRI. */
  DomContent of(Node term) {
    return article(details(summary(h3(Written.words(labels.of(term)))), meaning(term)))
        .withClass("term");
  }

  private DomContent meaning(Node term) {
    return div(
            names.of(term),
            p(code(Iris.shortName(term.getURI()))),
            each(texts(term, DEFINITION), TermCard::paragraph),
            each(texts(term, RDFS.Nodes.comment), TermCard::paragraph),
            dl(
                words("also called", texts(term, SKOS.altLabel.asNode())),
                words("means", unnamed(term, OWL2.equivalentClass)),
                words("each is", unnamed(term, RDFS.subClassOf)),
                links("replaced by", objects(term, DCTerms.isReplacedBy)),
                links("kind of", objects(term, RDFS.subClassOf)),
                links("implies", objects(term, RDFS.subPropertyOf)),
                ends("from", term, RDFS.domain),
                ends("to", term, RDFS.range),
                links("the other way round", inverses(term)),
                words("holds", characteristics(term)),
                links("kinds", subjects(ontology, RDFS.subClassOf, term)),
                links("such as", subjects(all, RDF.type, term)),
                mappings.of(term)))
        .withId(term.getURI().substring(Iris.TERMS.length()));
  }

  private static DomContent paragraph(String text) {
    return p(Written.words(text));
  }

  private List<String> texts(Node term, Node property) {
    return ontology
        .find(term, property, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isLiteral)
        .mapWith(Node::getLiteralLexicalForm)
        .toList();
  }

  /** What the members of a class are or have, be it for its definition or besides. */
  private List<String> unnamed(Node term, Property property) {
    return objects(term, property).stream().filter(Node::isBlank).map(wording::name).toList();
  }

  private List<String> characteristics(Node term) {
    return objects(term, RDF.type).stream()
        .filter(CHARACTERISTICS::containsKey)
        .map(CHARACTERISTICS::get)
        .sorted()
        .toList();
  }

  private List<Node> inverses(Node term) {
    return Stream.concat(
            objects(term, OWL2.inverseOf).stream(),
            subjects(ontology, OWL2.inverseOf, term).stream())
        .distinct()
        .toList();
  }

  /** A named class as a link, a union in words. */
  private DomContent ends(String title, Node term, Property end) {
    var classes = objects(term, end);
    return classes.stream().allMatch(Node::isBlank)
        ? words(title, classes.stream().map(wording::name).toList())
        : links(title, classes);
  }

  private static DomContent words(String title, Collection<String> words) {
    return iff(
        !words.isEmpty(), join(dt(title), dd(ul(each(words, word -> li(Written.words(word)))))));
  }

  private DomContent links(String title, Collection<Node> nodes) {
    var links = nodes.stream().filter(Node::isURI).map(labels::link).toList();
    return iff(!links.isEmpty(), join(dt(title), dd(ul(each(links, link -> li(link))))));
  }

  private List<Node> objects(Node subject, Property property) {
    return Iter.asStream(ontology.find(subject, property.asNode(), Node.ANY))
        .map(Triple::getObject)
        .toList();
  }

  private List<Node> subjects(Graph graph, Property property, Node object) {
    return Iter.asStream(graph.find(Node.ANY, property.asNode(), object))
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .sorted((one, other) -> labels.of(one).compareToIgnoreCase(labels.of(other)))
        .toList();
  }
}
