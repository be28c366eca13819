package org.interphase.server.dataset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interphase.export.Release;
import org.interphase.server.ask.Kept;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.Iris;
import org.interphase.server.http.Origin;
import org.interphase.server.http.Parameters;
import org.interphase.server.http.Reply;
import org.interphase.server.http.Wanted;
import org.interphase.server.telling.NearNames;

/** Answers what the dataset is, and where in it an IRI is described. */
public final class DatasetPages {

  private static final String KNOWN =
      """
      SELECT ?s { VALUES ?s { } { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } } LIMIT 1
      """;

  private final QueryRun queries;
  private final Kept<VoidDescription> kept;

  public DatasetPages(QueryRun queries) {
    this.queries = queries;
    this.kept = new Kept<>(queries, () -> VoidDescription.of(queries));
  }

  /** Answers with the description of the dataset, as a page or as statements. */
  public void description(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var wanted = Wanted.of(request, Wanted.path(request));
    var origin = Origin.of(request);
    var description = kept.get();
    var body =
        wanted
            .format()
            .map(format -> format.bytes(description.graph(origin)))
            .orElseGet(
                () -> VoidPage.of(description.counts(), origin).getBytes(StandardCharsets.UTF_8));
    wanted.link("void", VoidDescription.NAME, response);
    Reply.send(wanted.contentType(), body, request, response);
  }

  /** Leads from an IRI to the page that this server has of it. */
  public void lookUp(HttpServletRequest request, HttpServletResponse response) {
    var iri = Parameters.of(request, List.of("iri")).required("iri", "the IRI to look up");
    response.setStatus(303);
    response.setHeader("Location", ours(iri).orElseGet(() -> theirs(iri)));
  }

  private Optional<String> ours(String iri) {
    if (iri.startsWith(Iris.TERMS) && !isKnown(iri)) {
      var name = iri.substring(Iris.TERMS.length());
      throw NearNames.noTerm("The ontology has no term " + name + ".", name, queries);
    }
    if (Stream.of(Iris.THINGS, Iris.TERMS, Iris.GRAPHS).anyMatch(iri::startsWith)) {
      return Iris.address(iri);
    }
    if (iri.equals(Iris.BASE + "ontology") || iri.startsWith(Iris.BASE + "ontology/")) {
      return Optional.of("/" + Iris.escapedPath(iri.substring(Iris.BASE.length())));
    }
    if (iri.startsWith(Iris.BASE + "nanopublication/")) {
      return Optional.of(
          "/" + Iris.escapedPath(iri.substring(Iris.BASE.length()).replaceFirst("#.*", "")));
    }
    if (iri.equals(Iris.BASE + "shapes") || iri.startsWith(Iris.BASE + "shapes#")) {
      return Optional.of("/shapes");
    }
    if (iri.equals(Release.DATASET) || iri.startsWith(Iris.BASE + VoidDescription.NAME)) {
      return Optional.of("/void");
    }
    return Optional.empty();
  }

  /** The page of a term of another vocabulary that the graph speaks of. */
  private String theirs(String iri) {
    if (iri.startsWith(Iris.BASE) || !isKnown(iri)) {
      throw HttpProblem.notFound(
          "Nothing is known of that IRI here; those of things begin with " + Iris.THINGS + ".");
    }
    return "/term?iri=" + URLEncoder.encode(iri, StandardCharsets.UTF_8);
  }

  private boolean isKnown(String iri) {
    var node = Iris.node(iri);
    return Iris.isSafe(node)
        && !queries.read(() -> queries.select(KNOWN, Map.of("s", List.of(node)))).isEmpty();
  }
}
