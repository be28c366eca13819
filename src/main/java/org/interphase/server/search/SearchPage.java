package org.interphase.server.search;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.button;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.input;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.interphase.question.Answer;
import org.interphase.question.AnswerWords;
import org.interphase.question.BadParameterException;
import org.interphase.server.ask.Answers;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.compare.ComparableRows;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.MediaTypes;
import org.interphase.server.http.Page;
import org.interphase.server.http.Reply;
import org.interphase.server.telling.AnswerTable;
import org.interphase.server.telling.Written;
import org.interphase.words.Candidate;
import org.interphase.words.Words;

/** Answers {@code /search}: the answer to a text, the things and the claims that have its words. */
public final class SearchPage {

  /** So many rows of an answer tell whether it is the one that was wanted. */
  private static final int ROWS = 3;

  private final QueryRun queries;
  private final Answers answers;
  private final Supplier<Words> words;
  private final NameSearch names;

  /**
   * @param names finds things
   */
  public SearchPage(Supplier<Words> words, NameSearch names, Answers answers, QueryRun queries) {
    this.queries = queries;
    this.answers = answers;
    this.words = words;
    this.names = names;
  }

  /** One field for a name or a question; works without scripts. */
  static DomContent box(String text) {
    return form(
            input()
                .withType("search")
                .withName("text")
                .withValue(text)
                .withPlaceholder("A name, such as SPI or Al2O3, or a question")
                .attr("aria-label", "A name or a question")
                .attr("maxlength", SearchText.LONGEST)
                .attr("autocomplete", "off")
                .attr("required"),
            button("Search"))
        .withClass("search")
        .attr("role", "search")
        .withAction("/search")
        .withMethod("get");
  }

  /** Answers with what the graph has of a text, as a page or as JSON. */
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var text = SearchText.of(request);
    var known = words.get();
    if (!known.isLearned()) {
      queries.readForAll(known::learned);
    }
    var found = SearchResults.of(text, known, names, queries);
    if (MediaTypes.wantsJson(request)) {
      var first = found.first().flatMap(this::first);
      Reply.json(SearchJson.of(text, found, first), request, response);
    } else {
      Reply.page(page(text, found), request, response);
    }
  }

  private String page(String text, SearchResults found) {
    var page =
        new Page(text.isEmpty() ? "Search" : text + " · Search")
            .searching()
            .style("search.css")
            .style("question.css")
            .module("search.js");
    page.with(h1("Search"), box(text));
    if (text.isEmpty()) {
      return page.with(
              p(
                  span(
                      "Type a name, such as one of an interlayer, a material or a mechanism, or a"
                          + " question in words; or choose among "),
                  a("all questions").withHref("/questions"),
                  span(".")))
          .render();
    }
    if (found.isEmpty()) {
      return page.with(nothing(text, found)).render();
    }
    page.with(InWords.declined(found.understood()));
    page.with(new RankedResults(found, this::sentence, this::rows).told());
    return page.with(InWords.takenFor(found.understood())).render();
  }

  /** Says it once: that words are not understood goes without saying where nothing has them. */
  private static DomContent nothing(String text, SearchResults found) {
    return join(
        found
            .understood()
            .abstention()
            .map(why -> p(Written.words(why)))
            .orElseGet(() -> p(span("Nothing bears the name “"), bdi(text), span("”.")))
            .withClass("lead"),
        p(
            span("No question comes near. Try fewer words, or a part of a name; or choose among "),
            a("all questions").withHref("/questions"),
            span(".")));
  }

  /** The question as it is asked, with the names of what was chosen in it. */
  private String sentence(Candidate candidate) {
    var question = candidate.question();
    if (candidate.parameters().isEmpty()) {
      return question.description();
    }
    try {
      return queries.read(
          () -> new AnswerWords(queries::build).sentence(question, candidate.parameters()));
    } catch (BadParameterException e) {
      return question.description();
    }
  }

  private DomContent rows(Candidate candidate) {
    return first(candidate)
        .<DomContent>map(
            answer ->
                AnswerTable.of(answer, candidate.question().columns(), ComparableRows::of, queries))
        .orElse(join());
  }

  /** The first rows of an answer; nothing where a value does not suit the question. */
  private Optional<Answer> first(Candidate candidate) {
    try {
      var answer = answers.to(candidate.question(), candidate.parameters());
      var rows = answer.rows();
      var first = rows.subList(0, Math.min(ROWS, rows.size()));
      return Optional.of(new Answer(answer.question(), answer.columns(), first));
    } catch (HttpProblem e) {
      return Optional.empty();
    }
  }
}
