package org.interphase.server.failure;

import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.ask.Kept;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.MediaTypes;
import org.interphase.server.http.Origin;
import org.interphase.server.http.Page;
import org.interphase.server.http.PageServlet;
import org.interphase.server.http.Parameters;
import org.interphase.server.http.PictureFile;
import org.interphase.server.http.Reply;
import org.interphase.server.telling.ClaimTable;
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.Named;
import org.interphase.server.telling.NearNames;

/** Answers at {@code /failures}: how interfaces fail, and the claims behind each step of it. */
public final class FailurePages {

  private static final List<String> ON_PAGE =
      Stream.of(FailureFilter.PARAMETERS, FailurePath.PARAMETERS).flatMap(List::stream).toList();

  private static final String END = "a mechanism or strategy such as mechanism/cracking";

  private final QueryRun queries;
  private final Kept<FailureGraph> graph;
  private final Kept<WordingKey> wordings;

  public FailurePages(QueryRun queries) {
    this.queries = queries;
    this.graph = new Kept<>(queries, () -> FailureGraph.of(queries));
    this.wordings = new Kept<>(queries, () -> new WordingKey(queries));
  }

  /** Answers with the map of failures, as a page or as JSON. */
  public void map(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (MediaTypes.wantsJson(request)) {
      var filter = FailureFilter.of(Parameters.of(request, FailureFilter.PARAMETERS));
      Reply.json(FailureJson.of(filter.of(graph.get())), request, response);
    } else {
      var parameters = Parameters.of(request, ON_PAGE);
      var filter = FailureFilter.of(parameters);
      var path = FailurePath.of(parameters, graph.get());
      var page = new FailurePage(graph.get(), filter, path, wordings.get()).render();
      Reply.page(page, request, response);
    }
  }

  /**
   * Answers with the map in a file.
   *
   * @param foot gives the lines that say whose claims these are, and where the page is
   */
  public PageServlet.Handler picture(
      PictureFile file, BiFunction<Collection<String>, String, String> foot) {
    return (request, response) -> {
      var filter = FailureFilter.of(file.parameters(request, FailureFilter.PARAMETERS));
      var shown = filter.of(graph.get());
      if (shown.mechanisms().isEmpty()) {
        throw HttpProblem.notFound("Nothing in the graph is so.");
      }
      var address = Origin.of(request) + "/failures" + filter.query();
      var lines = foot.apply(shown.claims(), address).lines().toList();
      var svg = new FailureDrawing(shown, Set.of()).file("How interfaces fail", lines);
      file.send(svg, "failure-map", request, response);
    };
  }

  /** The claims behind one arrow of the map. */
  public void claims(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var parameters = Parameters.of(request, FailurePath.PARAMETERS);
    var from = parameters.required("from", END);
    var to = parameters.required("to", END);
    var graph = this.graph.get();
    var relation =
        Stream.of(graph.causes(), graph.suppressions(), graph.concluded())
            .flatMap(List::stream)
            .filter(some -> some.from().path().equals(from) && some.to().path().equals(to))
            .findFirst()
            .orElseThrow(() -> noClaim(from, to, graph));
    var page = queries.read(() -> page(relation, graph));
    Reply.page(page, request, response);
  }

  private static HttpProblem noClaim(String from, String to, FailureGraph graph) {
    var detail = String.format(Locale.ROOT, "No claim leads from \"%s\" to \"%s\".", from, to);
    var names =
        Stream.of(graph.causes(), graph.suppressions(), graph.concluded())
            .flatMap(List::stream)
            .flatMap(relation -> Stream.of(relation.from().path(), relation.to().path()))
            .distinct()
            .toList();
    return Stream.of(from, to)
        .filter(name -> !names.contains(name))
        .findFirst()
        .map(name -> NearNames.none(detail, name, names, path -> "/id/" + path))
        .orElseGet(() -> HttpProblem.notFound(detail));
  }

  private String page(FailureRelation relation, FailureGraph graph) {
    boolean isCause =
        graph.mechanisms().stream().anyMatch(some -> some.name().equals(relation.from()));
    boolean isSaid = !graph.concluded().contains(relation);
    var excerpt = new Excerpt(queries);
    var table = new ClaimTable(excerpt, new Labels(excerpt.union()));
    var claims =
        List.of(relation.claims(), relation.against()).stream()
            .flatMap(List::stream)
            .map(Named::node)
            .toList();
    table.fetch(claims);
    excerpt.nameAll();
    var title =
        relation.from().label() + (isCause ? " leads to " : " against ") + relation.to().label();
    return new Page(title)
        .style("failures.css")
        .with(
            h1(
                relation.from().link(),
                text(isCause ? " leads to " : " against "),
                relation.to().link()),
            p(
                (isSaid
                        ? "What the sources say of it, and how that is known."
                        : "No source says so; the curators conclude it from what is said.")
                    + (relation.against().isEmpty() ? "" : " It is " + relation.standing() + ".")),
            table.of("Claims", claims))
        .render();
  }
}
