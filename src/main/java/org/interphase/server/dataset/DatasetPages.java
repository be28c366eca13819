package org.interphase.server.dataset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

/** Answers what the dataset is, and where in it an IRI is described. */
public final class DatasetPages {

  private final Kept<VoidDescription> kept;

  public DatasetPages(QueryRun queries) {
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

  /** Leads from an IRI of ours to the page that this server has of it. */
  public void lookUp(HttpServletRequest request, HttpServletResponse response) {
    var iri = Parameters.of(request).required("iri", "the IRI to look up");
    response.setStatus(303);
    response.setHeader("Location", page(iri));
  }

  private static String page(String iri) {
    if (Stream.of(Iris.THINGS, Iris.TERMS, Iris.GRAPHS).anyMatch(iri::startsWith)) {
      return Iris.address(iri).orElseThrow();
    }
    if (iri.equals(Iris.BASE + "ontology") || iri.startsWith(Iris.BASE + "ontology/")) {
      return "/" + Iris.escapedPath(iri.substring(Iris.BASE.length()));
    }
    if (iri.startsWith(Iris.BASE + "nanopublication/")) {
      return "/" + Iris.escapedPath(iri.substring(Iris.BASE.length()).replaceFirst("#.*", ""));
    }
    if (iri.equals(Release.DATASET) || iri.startsWith(Iris.BASE + VoidDescription.NAME)) {
      return "/void";
    }
    throw HttpProblem.notFound(
        "Nothing is known of that IRI here; those of things begin with " + Iris.THINGS + ".");
  }
}
