package org.interphase.server.thing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.cell.CellFigure;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.Iris;
import org.interphase.server.http.Origin;
import org.interphase.server.http.Reply;
import org.interphase.server.http.Wanted;
import org.interphase.server.ontology.OntologyPage;
import org.interphase.server.telling.NearNames;
import org.interphase.server.telling.PictureFoot;
import org.interphase.server.telling.Thing;

/**
 * Answers below {@code /id/}, and at {@code /ontology}: what the graph says of things and terms.
 */
public final class ThingPages {

  /** No thing of ours has a name nearly as long. */
  private static final int LONGEST_PATH = 2_000;

  private static final String VERSION =
      "SELECT ?version { <https://w3id.org/interphase/ontology> owl:versionIRI ?version }";

  private final QueryRun queries;
  private final BiFunction<Collection<String>, String, String> feet;

  private final boolean explained;

  /**
   * @param feet gives the lines below a picture of things that a page with an address shows
   * @param explained tells whether an inferred statement can be explained here
   */
  public ThingPages(
      QueryRun queries, BiFunction<Collection<String>, String, String> feet, boolean explained) {
    this.queries = queries;
    this.feet = feet;
    this.explained = explained;
  }

  /** Answers with a thing: its page, its statements, or the drawing of a cell. */
  public void thing(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getRequestURI().length() > LONGEST_PATH) {
      throw HttpProblem.other(
          414,
          "The address is too long",
          "No thing has so long a name; " + LONGEST_PATH + " characters are enough.");
    }
    if (Wanted.path(request).endsWith(CellFigure.SUFFIX)) {
      drawing(request, response);
      return;
    }
    var publication = PublicationFile.of(Wanted.path(request));
    if (publication.isPresent()) {
      publication(publication.get(), request, response);
      return;
    }
    var wanted = Wanted.of(request, Wanted.below("/id/", request));
    PictureFoot foot = things -> feet.apply(things, Origin.of(request) + "/id/" + wanted.path());
    var found =
        queries.read(
            () ->
                iris(wanted.path())
                    .filter(iri -> Iris.isSafe(Iris.node(iri)))
                    .flatMap(
                        iri ->
                            readings(
                                queries,
                                excerpt -> Thing.of(iri, excerpt, ThingPage.MOST_LINKS + 1)))
                    .filter(Thing::exists)
                    .findFirst()
                    .map(
                        thing ->
                            wanted.format().isPresent()
                                ? wanted.format().get().bytes(thing.statements())
                                : utf8(ThingPage.ours(thing, foot, explained).render())));
    send(
        wanted,
        found.orElseThrow(
            () -> unknown("The graph says nothing of id/" + wanted.path() + ".", wanted.path())),
        "id/",
        request,
        response);
  }

  /** What the default graph says of a thing; then what only projections say of it. */
  static Stream<Thing> readings(QueryRun queries, Function<Excerpt, Thing> read) {
    return Stream.<Supplier<Excerpt>>of(
            () -> new Excerpt(queries), () -> Excerpt.ofAllGraphs(queries))
        .map(excerpt -> read.apply(excerpt.get()));
  }

  /** The layers of a cell as a picture, for slides. */
  private void drawing(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var address = Wanted.path(request);
    var path = address.substring("/id/".length(), address.length() - CellFigure.SUFFIX.length());
    var found =
        queries.read(
            () ->
                iris(path)
                    .map(Iris::node)
                    .filter(Iris::isSafe)
                    .flatMap(cell -> CellFigure.fetched(cell, new Excerpt(queries)).stream())
                    .findFirst()
                    .map(CellFigure::file));
    Reply.send(
        "image/svg+xml;charset=utf-8",
        found.orElseThrow(
            () -> unknown("The graph gives no layers of id/" + path + " to draw.", path)),
        request,
        response);
  }

  /** A publication for reference managers. */
  private void publication(
      PublicationFile file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = file.bare(Wanted.below("/id/", request));
    var text =
        queries.read(
            () ->
                iris(path)
                    .filter(iri -> Iris.isSafe(Iris.node(iri)))
                    .flatMap(iri -> file.text(iri, queries).stream())
                    .findFirst());
    Reply.send(
        file.contentType(),
        text.orElseThrow(() -> unknown("The graph has no publication id/" + path + ".", path)),
        request,
        response);
  }

  /** Answers with the ontology: its documentation or its statements. */
  public void ontology(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ontology(Wanted.of(request, Wanted.path(request).substring(1)), request, response);
  }

  /** Answers at the ontology's version IRI as at its own, and at no other version's. */
  public void ontologyVersion(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var wanted = Wanted.of(request, Wanted.path(request).substring(1));
    var current =
        queries.read(() -> queries.select(VERSION)).stream()
            .map(found -> found.get("version").toString())
            .findFirst();
    if (!current.equals(Optional.of(Iris.BASE + wanted.path()))) {
      throw NearNames.noTerm(
          "There is no "
              + wanted.path()
              + " here"
              + current.map(iri -> "; the current version is " + iri + ".").orElse("."),
          wanted.path().replaceFirst(".*/", ""),
          queries);
    }
    ontology(wanted, request, response);
  }

  private void ontology(Wanted wanted, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var body =
        wanted
            .format()
            .map(format -> format.bytes(queries.read(this::ontology)))
            .orElseGet(() -> utf8(queries.read(this::terms)));
    send(wanted, body, "", request, response);
  }

  private String terms() {
    return new OntologyPage(ontology(), new Excerpt(queries)).render(queries);
  }

  private Graph ontology() {
    var ontology = GraphPages.statements(Iris.node(Iris.GRAPHS + "ontology"), queries);
    if (ontology.isEmpty()) {
      throw HttpProblem.notFound("The graph holds no ontology.");
    }
    return ontology;
  }

  private HttpProblem unknown(String detail, String path) {
    return NearNames.noThing(
        detail, iris(path).reduce((first, last) -> last).orElseThrow(), queries);
  }

  /** The path as it stands in the address, then unescaped: an IRI may hold either. */
  private static Stream<String> iris(String path) {
    return Stream.of(path, URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8))
        .distinct()
        .map(p -> Iris.THINGS + p);
  }

  private static void send(
      Wanted wanted,
      byte[] body,
      String folder,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    wanted.link(folder + wanted.path(), response);
    Reply.send(wanted.contentType(), body, request, response);
  }

  private static byte[] utf8(String page) {
    return page.getBytes(StandardCharsets.UTF_8);
  }
}
