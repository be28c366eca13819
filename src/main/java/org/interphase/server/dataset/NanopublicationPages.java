package org.interphase.server.dataset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interphase.export.Nanopublication;
import org.interphase.export.Nanopublications;
import org.interphase.export.Release;
import org.interphase.server.ask.Kept;
import org.interphase.server.ask.QueryGate;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;
import org.interphase.server.http.Reply;
import org.interphase.server.http.ResultFormat;
import org.interphase.server.http.Wanted;
import org.interphase.server.telling.NearNames;

/** Answers below {@code /nanopublication/}: a claim or a row, and how it is known. */
public final class NanopublicationPages {

  public static final String FOLDER = "/nanopublication/";

  private static final List<ResultFormat> FORMATS =
      Stream.concat(Stream.of(ResultFormat.TRIG), ResultFormat.GRAPH.stream()).toList();

  private final QueryRun queries;
  private final QueryGate gate;
  private final Kept<Nanopublications> kept;

  public NanopublicationPages(QueryRun queries, QueryGate gate, Release release) {
    this.queries = queries;
    this.gate = gate;
    this.kept = new Kept<>(queries, () -> Nanopublications.of(release));
  }

  /**
   * Answers with a nanopublication: its graphs as TriG, or its statements without them; somebody
   * with a browser is led to the page of what it is about.
   */
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (Wanted.path(request).length() <= FOLDER.length()) {
      lead("/downloads", response);
      return;
    }
    var wanted = Wanted.of(request, Wanted.below(FOLDER, request), FORMATS);
    // A service far away tells no statement of a source from one that follows.
    if (wanted.format().isEmpty() || !queries.service().isFixed()) {
      lead("/id/" + Wanted.below(FOLDER, request).replaceFirst("[.]html$", ""), response);
      return;
    }
    var found =
        gate.pass(kept::get)
            .of(Iris.THINGS + wanted.path())
            .orElseThrow(
                () ->
                    NearNames.noThing(
                        "There is no nanopublication of " + wanted.path() + ".",
                        Iris.THINGS + wanted.path(),
                        queries));
    wanted.link(FOLDER.substring(1) + wanted.path(), response);
    Reply.send(
        wanted.contentType(), bytes(found, wanted.format().orElseThrow()), request, response);
  }

  private static byte[] bytes(Nanopublication found, ResultFormat format) {
    if (format.equals(ResultFormat.TRIG)) {
      return found.triG();
    }
    var graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(Iris.prefixes());
    found.quads().stream().map(Quad::asTriple).forEach(graph::add);
    return format.bytes(graph);
  }

  private static void lead(String address, HttpServletResponse response) {
    response.setStatus(303);
    response.setHeader("Location", address);
  }
}
