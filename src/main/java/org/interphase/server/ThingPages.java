package org.interphase.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Answers below {@code /id/}, and at {@code /ontology}: what the graph says of things and terms.
 */
final class ThingPages {

  private final QueryRun queries;

  ThingPages(QueryRun queries) {
    this.queries = queries;
  }

  void thing(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var wanted = Wanted.of(request, request.getRequestURI().substring("/id/".length()));
    var found =
        queries.read(
            () ->
                iris(wanted.path())
                    .filter(iri -> Iris.isSafe(Iris.node(iri)))
                    .map(iri -> Thing.of(iri, new Excerpt(queries), ThingPage.MOST_LINKS + 1))
                    .filter(Thing::exists)
                    .findFirst()
                    .map(
                        thing ->
                            wanted.format().isPresent()
                                ? bytes(thing.statements(), wanted.format().get())
                                : utf8(new ThingPage(thing).render())));
    send(
        wanted,
        found.orElseThrow(
            () -> HttpProblem.notFound("The graph says nothing of id/" + wanted.path() + ".")),
        request,
        response);
  }

  void ontology(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var wanted = Wanted.of(request, request.getRequestURI().substring(1));
    var body =
        queries.read(
            () -> {
              var ontology = ontology();
              if (ontology.isEmpty()) {
                throw HttpProblem.notFound("The graph holds no ontology.");
              }
              return wanted.format().isPresent()
                  ? bytes(ontology, wanted.format().get())
                  : utf8(new OntologyPage(ontology, new Excerpt(queries)).render());
            });
    send(wanted, body, request, response);
  }

  private Graph ontology() {
    var ontology = GraphFactory.createDefaultGraph();
    ontology.getPrefixMapping().setNsPrefixes(Iris.prefixes());
    queries
        .select("SELECT ?s ?p ?o { GRAPH <" + Iris.GRAPHS + "ontology> { ?s ?p ?o } }")
        .forEach(found -> ontology.add(found.get("s"), found.get("p"), found.get("o")));
    return ontology;
  }

  /** The path as it stands in the address, then unescaped: an IRI may hold either. */
  private static Stream<String> iris(String path) {
    return Stream.of(path, URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8))
        .distinct()
        .map(p -> Iris.THINGS + p);
  }

  private static void send(
      Wanted wanted, byte[] body, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var contentType =
        wanted.format().map(ResultFormat::contentType).orElse("text/html;charset=utf-8");
    Reply.send(contentType, body, request, response);
  }

  private static byte[] utf8(String page) {
    return page.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Graph graph, ResultFormat format) {
    var out = new ByteArrayOutputStream();
    RDFWriter.source(graph).lang(format.lang()).output(out);
    return out.toByteArray();
  }

  /**
   * What a request asks for.
   *
   * @param path the path without the suffix that names a format
   * @param format the format of the data; empty for a page
   */
  private record Wanted(String path, Optional<ResultFormat> format) {

    private static final List<String> MEDIA_TYPES =
        Stream.concat(
                Stream.of(MediaTypes.HTML),
                ResultFormat.GRAPH.stream().map(ResultFormat::mediaType))
            .toList();

    static Wanted of(HttpServletRequest request, String path) {
      for (var format : ResultFormat.GRAPH) {
        if (path.endsWith(format.suffix())) {
          var bare = path.substring(0, path.length() - format.suffix().length());
          return new Wanted(bare, Optional.of(format));
        }
      }
      var chosen =
          MediaTypes.choose(request.getHeader("Accept"), MEDIA_TYPES)
              .orElseThrow(() -> HttpProblem.notAcceptable(MEDIA_TYPES));
      return new Wanted(
          path, ResultFormat.GRAPH.stream().filter(f -> f.mediaType().equals(chosen)).findFirst());
    }
  }
}
