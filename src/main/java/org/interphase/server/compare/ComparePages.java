package org.interphase.server.compare;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.interphase.question.AnswerFormat;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.MediaTypes;
import org.interphase.server.http.Reply;
import org.interphase.server.http.Wanted;
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.NearNames;

/** Answers at {@code /compare}: what can be compared, and things side by side. */
public final class ComparePages {

  private static final Map<String, AnswerFormat> SUFFIXES =
      Map.of(".csv", AnswerFormat.CSV, ".json", AnswerFormat.JSON, ".md", AnswerFormat.MARKDOWN);

  private final QueryRun queries;

  public ComparePages(QueryRun queries) {
    this.queries = queries;
  }

  /** The addresses at which it answers. */
  public static List<String> paths() {
    return Stream.concat(Stream.of(""), SUFFIXES.keySet().stream())
        .map(suffix -> CompareAddress.PATH + suffix)
        .toList();
  }

  /** Answers with a comparison, as a page or as a table, or with what there is to pick from. */
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var address = CompareAddress.of(request);
    var format = format(request);
    if (address.picks() && format.isEmpty()) {
      var page =
          queries.read(
              () -> {
                var excerpt = new Excerpt(queries);
                excerpt.about(address.things());
                var kind = address.kindOr(excerpt);
                address.things().forEach(thing -> requireKnown(thing, kind, excerpt));
                return new PickPage(kind, address, excerpt).render();
              });
      Reply.page(page, request, response);
    } else if (address.hasSearch() && format.isEmpty()) {
      // What was looked for on the way is no part of the comparison's address.
      response.setStatus(303);
      response.setHeader("Location", address.permalink());
    } else {
      var body = queries.read(() -> compared(address, format));
      Reply.send(
          format.map(AnswerFormat::mediaType).orElse(MediaTypes.HTML) + ";charset=utf-8",
          body,
          request,
          response);
    }
  }

  private String compared(CompareAddress address, Optional<AnswerFormat> format) {
    if (address.things().size() < 2) {
      throw HttpProblem.badRequest(
          "Parameter \"thing\": found "
              + address.things().size()
              + ", expected two or more things to compare.");
    }
    var excerpt = new Excerpt(queries);
    excerpt.about(address.things());
    var kind = address.kindOr(excerpt);
    address.things().forEach(thing -> requireKnown(thing, kind, excerpt));
    address.things().forEach(thing -> require(thing, kind, excerpt));
    var labels = new Labels(excerpt.union());
    var sections = Comparison.of(kind, address.things(), excerpt, labels);
    return format
        .map(f -> written(new ComparisonAnswer(address.things(), sections, labels), f))
        .orElseGet(() -> new ComparePage(kind, address, sections, excerpt, labels).render());
  }

  private void requireKnown(Node thing, ComparedKind kind, Excerpt excerpt) {
    if (!excerpt.union().contains(thing, Node.ANY, Node.ANY)) {
      throw NearNames.noThing(
          "The graph says nothing of "
              + CompareAddress.shortName(thing)
              + ", so it cannot be compared. Choose from "
              + CompareAddress.PATH
              + "?kind="
              + kind.word()
              + ".",
          thing.getURI(),
          queries);
    }
  }

  private static void require(Node thing, ComparedKind kind, Excerpt excerpt) {
    if (!kind.has(thing, excerpt)) {
      throw HttpProblem.badRequest(
          "Parameter \"thing\": found "
              + CompareAddress.shortName(thing)
              + ", expected one of the "
              + kind.word()
              + ". Only things of one kind are set side by side.");
    }
  }

  private static Optional<AnswerFormat> format(HttpServletRequest request) {
    var path = Wanted.path(request);
    var named = SUFFIXES.keySet().stream().filter(path::endsWith).findFirst().map(SUFFIXES::get);
    if (named.isPresent()) {
      return named;
    }
    var offered =
        Stream.of(
                MediaTypes.HTML,
                AnswerFormat.CSV.mediaType(),
                AnswerFormat.JSON.mediaType(),
                AnswerFormat.MARKDOWN.mediaType())
            .toList();
    var chosen = MediaTypes.choose(request, offered);
    return Arrays.stream(AnswerFormat.values())
        .filter(format -> format.mediaType().equals(chosen))
        .findFirst();
  }

  private static String written(ComparisonAnswer answer, AnswerFormat format) {
    var out = new StringBuilder();
    try {
      format.write(
          format == AnswerFormat.MARKDOWN ? answer.sideBySide() : answer.oneValueARow(), out);
    } catch (IOException e) {
      throw new UncheckedIOException("A text takes all that is written to it.", e);
    }
    return out.toString();
  }
}
