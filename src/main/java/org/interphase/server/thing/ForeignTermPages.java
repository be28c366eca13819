package org.interphase.server.thing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.SKOS;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.Iris;
import org.interphase.server.http.Parameters;
import org.interphase.server.http.Reply;
import org.interphase.server.http.Wanted;
import org.interphase.server.telling.Thing;

/** Answers at {@code /term}: what the graph says of a term of another vocabulary. */
public final class ForeignTermPages {

  private static final List<Property> MATCHES =
      List.of(
          SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch);

  private final QueryRun queries;

  public ForeignTermPages(QueryRun queries) {
    this.queries = queries;
  }

  /** Answers with whose the term is, and which of ours are mapped to it. */
  public void term(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var iri = Parameters.of(request, List.of("iri")).required("iri", "the IRI of the term");
    var wanted = Wanted.of(request, Wanted.path(request));
    var body =
        queries
            .read(
                () ->
                    ThingPages.readings(queries, excerpt -> read(iri, excerpt))
                        .filter(term -> isTheirs(term.iri()))
                        .filter(Thing::exists)
                        .findFirst()
                        .map(term -> body(term, wanted)))
            .orElseThrow(
                () ->
                    HttpProblem.notFound(
                        "The graph speaks of no such term of another vocabulary; /lookup leads to"
                            + " ours."));
    Reply.send(wanted.contentType(), body, request, response);
  }

  /** The matches are asked for apart: a class may have more members than a page has links. */
  private static Thing read(String iri, Excerpt excerpt) {
    MATCHES.forEach(match -> excerpt.from(match, List.of(Iris.node(iri))));
    return Thing.of(iri, excerpt, ThingPage.MOST_LINKS + 1);
  }

  private static boolean isTheirs(String iri) {
    return !iri.startsWith(Iris.BASE) && Iris.address(iri).isPresent();
  }

  private static byte[] body(Thing term, Wanted wanted) {
    var query = "?iri=" + URLEncoder.encode(term.iri(), StandardCharsets.UTF_8);
    return wanted
        .format()
        .map(format -> format.bytes(statements(term)))
        .orElseGet(
            () ->
                ThingPage.theirs(term, suffix -> "/term" + suffix + query)
                    .render()
                    .getBytes(StandardCharsets.UTF_8));
  }

  /** What is said of it, and which of ours are mapped to it. */
  private static Graph statements(Thing term) {
    var graph = term.statements();
    MATCHES.forEach(
        match ->
            term.excerpt()
                .union()
                .find(null, match.asNode(), term.node())
                .forEachRemaining(graph::add));
    return graph;
  }
}
