package org.interphase.server.thing;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.interphase.reasoning.Explanation.Basis;
import org.interphase.reasoning.ToldStep;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.Iris;
import org.interphase.server.http.MediaTypes;
import org.interphase.server.http.Page;
import org.interphase.server.http.Parameters;
import org.interphase.server.http.Reply;
import org.interphase.server.telling.Links;
import org.interphase.server.telling.Reasons;
import org.interphase.server.telling.Written;

/** Answers at {@code /explain}: from which statements an inferred one follows. */
public final class ExplanationPages {

  private static final String TEXT = "text/plain";

  private final QueryRun queries;
  private final Reasons reasons;

  public ExplanationPages(QueryRun queries, Reasons reasons) {
    this.queries = queries;
    this.reasons = reasons;
  }

  /** The address at which {@code statement} is explained. */
  static String address(Triple statement) {
    return "/explain?subject="
        + encoded(statement.getSubject().getURI())
        + "&predicate="
        + encoded(statement.getPredicate().getURI())
        + "&object="
        + encoded(NodeFmtLib.strNT(statement.getObject()));
  }

  /** Answers with why a statement holds, as a page or as JSON. */
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var offered = List.of(MediaTypes.HTML, TEXT);
    var mediaType = MediaTypes.choose(request, offered);
    var parameters = Parameters.of(request, List.of("subject", "predicate", "object"));
    var statement =
        Triple.create(
            iri(parameters, "subject"), iri(parameters, "predicate"), term(parameters, "object"));
    var told = reasons.of(statement, queries);
    Reply.send(
        mediaType + ";charset=utf-8",
        mediaType.equals(TEXT) ? told.text() : page(told),
        request,
        response);
  }

  private static String page(ToldStep told) {
    return new Page("Why?")
        .with(
            h1("Why does the graph say this?"),
            p(
                "Statements that follow from others are worked out by rules when the graph is built."
                    + " Below each stands what it rests on, down to what was read from a source."),
            ul(step(told)).withClass("explanation"))
        .render();
  }

  private static DomContent step(ToldStep step) {
    return li(
        join(
            Written.words(step.sentence()),
            step.basis() == Basis.ASSERTED ? origin(step) : text(step.ending())),
        iff(
            !step.rule().isEmpty(),
            div(small("Rule: " + step.rule()), ul(each(step.premises(), ExplanationPages::step)))));
  }

  /** Where an asserted statement stands, and where it was read. */
  private static DomContent origin(ToldStep step) {
    var origins = new ArrayList<DomContent>();
    var graphs = step.graphs().isEmpty() ? "asserted" : String.join(", ", step.graphs());
    origins.add(step.about().isURI() ? Links.to(step.about().getURI(), graphs) : text(graphs));
    step.places().forEach((place, name) -> origins.add(Links.to(place.getURI(), name)));
    return small(each(origins, (i, origin) -> i == 0 ? span(origin) : span(text(", "), origin)))
        .withClass("origin");
  }

  private static Node iri(Parameters parameters, String name) {
    var node = Iris.node(parameters.required(name, "subject, predicate and object"));
    if (!Iris.isSafe(node) || !node.getURI().contains(":")) {
      throw HttpProblem.badRequest(
          "Parameter \"" + name + "\": found \"" + node.getURI() + "\", expected an IRI.");
    }
    return node;
  }

  private static Node term(Parameters parameters, String name) {
    var text = parameters.required(name, "subject, predicate and object");
    try {
      return NodeFactoryExtra.parseNode(text);
    } catch (RiotException e) {
      throw HttpProblem.badRequest(
          "Parameter \""
              + name
              + "\": found \""
              + text
              + "\", expected a term as N-Triples has it, such as <https://example.org/a> or"
              + " \"5.0\"^^<http://www.w3.org/2001/XMLSchema#decimal>.");
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
