package org.interphase.server.telling;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import j2html.tags.specialized.ATag;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.interphase.vocabulary.IPH;

/** Publications as a list of references tells them: who, when, where, and the DOI as a link. */
public final class Citations {

  private static final String DOI = "https://doi.org/";

  /** Leads to the publication that a source cites without its DOI. */
  private static final String FIND = "https://search.crossref.org/search/works?q=";

  private Citations() {}

  /** The line for {@code publication}, where {@code graph} knows one. */
  public static Optional<DomContent> of(Node publication, Graph graph) {
    return behind("", publication, graph);
  }

  /** The same behind a name of the publication, without what that says: its DOI may be all. */
  public static Optional<DomContent> behind(String name, Node publication, Graph graph) {
    return text(publication, graph).map(text -> line(name, text, doi(publication, graph)));
  }

  /** The same for the page of a publication, which is known by its title where it cites itself. */
  public static Optional<DomContent> ofItself(Node publication, Graph graph) {
    return of(publication, graph)
        .or(
            () ->
                doi(publication, graph)
                    .flatMap(
                        link ->
                            first(publication, DCTerms.title, graph)
                                .filter(Node::isLiteral)
                                .map(
                                    title ->
                                        line(
                                            "",
                                            title.getLiteralLexicalForm(),
                                            Optional.of(link)))));
  }

  private static DomContent line(String name, String text, Optional<String> doi) {
    var link =
        doi.map(address -> doi(name, address))
            .orElseGet(
                () ->
                    a("find the paper")
                        .withHref(FIND + encoded(text))
                        .attr("aria-label", "find the paper: " + text));
    var line = span().withClass("citation");
    boolean isSaid = name.equals(text) || doi.equals(Optional.of(DOI + text));
    return isSaid ? line.with(link) : line.with(bdi(text)).withText(" · ").with(link);
  }

  private static ATag doi(String name, String address) {
    var doi = address.substring(DOI.length());
    return a(name.equals(doi) ? "the paper" : "doi:" + doi).withHref(address);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text.replace("·", ""), StandardCharsets.UTF_8);
  }

  /** The same without the link. */
  public static Optional<String> text(Node publication, Graph graph) {
    return literal(publication, IPH.shortCitation, graph);
  }

  /** The same, or of a publication that is read itself and cited nowhere, where it is printed. */
  public static Optional<String> ownText(Node publication, Graph graph) {
    return text(publication, graph)
        .or(
            () ->
                literal(publication, DCTerms.title, graph)
                    .map(
                        title ->
                            literal(publication, IPH.journalName, graph)
                                .map(where -> title + " · " + where)
                                .orElse(title)));
  }

  private static Optional<String> literal(Node publication, Property property, Graph graph) {
    return first(publication, property, graph)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm);
  }

  /** The address of its DOI, where {@code graph} knows one. */
  public static Optional<String> doi(Node publication, Graph graph) {
    return first(publication, DCTerms.identifier, graph)
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(link -> link.startsWith(DOI));
  }

  private static Optional<Node> first(Node publication, Property property, Graph graph) {
    return graph
        .find(publication, property.asNode(), Node.ANY)
        .mapWith(Triple::getObject)
        .toList()
        .stream()
        .findFirst();
  }
}
