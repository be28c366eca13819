package org.interphase.server.failure;

import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.MediaTypes;
import org.interphase.server.http.Page;
import org.interphase.server.http.Reply;
import org.interphase.server.telling.ClaimTable;
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.Named;

/** Answers at {@code /failures}: how interfaces fail, and the claims behind each step of it. */
public final class FailurePages {

  private static final String JSON = "application/json";

  private final QueryRun queries;
  private volatile Optional<FailureGraph> known = Optional.empty();

  public FailurePages(QueryRun queries) {
    this.queries = queries;
  }

  /** Answers with the map of failures, as a page or as JSON. */
  public void map(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var filter = FailureFilter.of(request);
    var offered = List.of(MediaTypes.HTML, JSON);
    var isJson =
        request.getServletPath().endsWith(".json")
            || MediaTypes.choose(request.getHeader("Accept"), offered)
                .orElseThrow(() -> HttpProblem.notAcceptable(offered))
                .equals(JSON);
    if (isJson) {
      Reply.send(JSON, FailureJson.of(filter.of(graph())), request, response);
    } else {
      var page = new FailurePage(graph(), filter).render();
      Reply.send("text/html;charset=utf-8", page, request, response);
    }
  }

  /** The claims behind one arrow of the map. */
  public void claims(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var from = required(request, "from");
    var to = required(request, "to");
    var graph = graph();
    var relation =
        List.of(graph.causes(), graph.suppressions()).stream()
            .flatMap(List::stream)
            .filter(some -> some.from().path().equals(from) && some.to().path().equals(to))
            .findFirst()
            .orElseThrow(
                () ->
                    HttpProblem.notFound(
                        "No claim leads from \"%s\" to \"%s\".".formatted(from, to)));
    var page = queries.read(() -> page(relation, graph.causes().contains(relation)));
    Reply.send("text/html;charset=utf-8", page, request, response);
  }

  private String page(FailureRelation relation, boolean isCause) {
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
                "What the sources say of it, and how that is known."
                    + (relation.against().isEmpty() ? "" : " It is " + relation.standing() + ".")),
            table.of("Claims", claims))
        .render();
  }

  private static String required(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .orElseThrow(
            () ->
                HttpProblem.badRequest(
                    "Found no parameter \"%s\", expected a mechanism or strategy such as mechanism/cracking."
                        .formatted(name)));
  }

  private FailureGraph graph() {
    return known.orElseGet(
        () -> {
          var graph = queries.read(() -> FailureGraph.of(queries));
          if (queries.service().isFixed()) {
            known = Optional.of(graph);
          }
          return graph;
        });
  }
}
