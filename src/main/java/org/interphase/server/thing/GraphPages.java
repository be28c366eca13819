package org.interphase.server.thing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interphase.server.ask.QueryGate;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;
import org.interphase.server.http.Reply;
import org.interphase.server.http.ResultFormat;
import org.interphase.server.http.Wanted;
import org.interphase.server.telling.NearNames;

/** Answers below {@code /graph/}: what stands in one named graph. */
public final class GraphPages {

  private static final String FOLDER = "graph/";

  private final QueryRun queries;
  private final QueryGate gate;

  public GraphPages(QueryRun queries, QueryGate gate) {
    this.queries = queries;
    this.gate = gate;
  }

  /** Answers with a named graph: what is in it, or all of its statements. */
  public void graph(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var wanted = Wanted.of(request, Wanted.below("/" + FOLDER, request));
    var name = Iris.node(Iris.GRAPHS + wanted.path());
    // The shortest check first: a name that no IRI can be never becomes part of a query.
    var counts =
        Iris.isSafe(name) && !wanted.path().isEmpty()
            ? gate.pass(() -> queries.read(() -> PartCounts.of(name, queries)))
            : PartCounts.NONE;
    if (counts.triples() == 0) {
      throw NearNames.none(
          "There is no graph " + FOLDER + wanted.path() + "; /void lists those here.",
          wanted.path(),
          names(),
          graph -> Iris.address(Iris.GRAPHS + graph).orElseThrow());
    }
    var body =
        wanted
            .format()
            .map(format -> statements(name, counts, format))
            .orElseGet(() -> GraphPage.of(wanted.path(), counts).getBytes(StandardCharsets.UTF_8));
    wanted.link(FOLDER + wanted.path(), response);
    Reply.send(wanted.contentType(), body, request, response);
  }

  /** A far service would have to look through all that it has. */
  private List<String> names() {
    return queries.service().isFixed()
        ? queries.read(() -> queries.select("SELECT DISTINCT ?graph { GRAPH ?graph { } }")).stream()
            .map(found -> found.get("graph").getURI())
            .filter(graph -> graph.startsWith(Iris.GRAPHS))
            .map(graph -> graph.substring(Iris.GRAPHS.length()))
            .toList()
        : List.of();
  }

  private byte[] statements(Node name, PartCounts counts, ResultFormat format) {
    queries.allow((int) Math.min(counts.triples(), Integer.MAX_VALUE));
    return gate.pass(() -> format.bytes(queries.read(() -> statements(name, queries))));
  }

  /** What stands in the graph of that name, within {@link QueryRun#read}. */
  static Graph statements(Node name, QueryRun queries) {
    var graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(Iris.prefixes());
    queries
        .select(
            "SELECT ?s ?p ?o { VALUES ?graph { } GRAPH ?graph { ?s ?p ?o } }",
            Map.of("graph", List.of(name)))
        .forEach(found -> graph.add(found.get("s"), found.get("p"), found.get("o")));
    return graph;
  }
}
