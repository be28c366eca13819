package org.interphase.server.search;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.input;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.interphase.question.Answer;
import org.interphase.question.CompetencyQuestion;
import org.interphase.server.ask.Answers;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.compare.ComparableRows;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.MediaTypes;
import org.interphase.server.http.Page;
import org.interphase.server.http.Parameters;
import org.interphase.server.http.Reply;
import org.interphase.server.telling.AnswerTable;
import org.interphase.server.telling.Links;
import org.interphase.words.Candidate;
import org.interphase.words.Understanding;
import org.interphase.words.Words;

/** Answers {@code /search}: things by name, and the curated questions that a text comes near. */
public final class SearchPage {

  private static final int LONGEST = 300;

  /** A text of so many words is a question rather than a name. */
  private static final int SENTENCE = 4;

  /** So many of a kind are shown at once. */
  private static final int FEW = 6;

  /** So many rows of an answer tell whether it is the one that was wanted. */
  private static final int ROWS = 3;

  private final QueryRun queries;
  private final Answers answers;
  private final Words words;
  private final NameSearch names;

  public SearchPage(Words words, Answers answers, QueryRun queries) {
    this.queries = queries;
    this.answers = answers;
    this.words = words;
    this.names = new NameSearch(queries);
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
                .attr("maxlength", LONGEST)
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
    var text = Parameters.of(request).text("text");
    if (text.length() > LONGEST) {
      throw HttpProblem.badRequest(
          String.format(
              Locale.ROOT,
              "Parameter \"text\": found %d characters, expected at most %d.",
              text.length(),
              LONGEST));
    }
    var things = names.find(text);
    var understood = queries.read(() -> words.understand(text));
    if (MediaTypes.wantsJson(request)) {
      Reply.json(SearchJson.of(text, things, understood), request, response);
    } else {
      Reply.page(page(text, things, understood), request, response);
    }
  }

  private String page(String text, List<NameSearch.Found> things, Understanding understood) {
    var near = understood.candidates().stream().map(Candidate::question).toList();
    var page = new Page("Search").style("search.css").style("question.css").module("search.js");
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
    if (things.isEmpty() && near.isEmpty()) {
      page.with(
          p(
              span("Nothing bears the name “"),
              bdi(text),
              span("”, and no question comes near. Try fewer words, or a part of a name; "),
              a("all questions").withHref("/questions"),
              span(".")));
    }
    boolean named = things.stream().anyMatch(NameSearch.Found::isExact);
    var byName = each(NameSearch.grouped(things).entrySet(), g -> group(g.getKey(), g.getValue()));
    var asked = near.isEmpty() ? join() : questions(near);
    // Whoever gives a name wants the thing; whoever writes a question wants the answer.
    boolean nameFirst = named || text.split("\\s+").length < SENTENCE;
    // What bears just this name comes before any question about it.
    var understoodAs = InWords.told(understood, this::rows);
    page.with(named ? join() : understoodAs);
    page.with(div(nameFirst ? join(byName, asked) : join(asked, byName)).withClass("ranked"));
    page.with(named ? understoodAs : join());
    return page.render();
  }

  /** The first rows of an answer; nothing where a value does not suit the question. */
  private DomContent rows(Candidate candidate) {
    var question = candidate.question();
    try {
      var answer = answers.to(question, candidate.parameters());
      var rows = answer.rows();
      var first = rows.subList(0, Math.min(ROWS, rows.size()));
      return AnswerTable.of(
          new Answer(answer.question(), answer.columns(), first),
          question.columns(),
          ComparableRows::of,
          queries);
    } catch (HttpProblem e) {
      return join();
    }
  }

  private static DomContent group(String heading, List<NameSearch.Found> things) {
    var first = things.subList(0, Math.min(FEW, things.size()));
    var rest = things.subList(first.size(), things.size());
    return section(
            h2(heading),
            list(first),
            rest.isEmpty() ? join() : details(summary(rest.size() + " more"), list(rest)))
        .withClass("found");
  }

  private static DomContent list(List<NameSearch.Found> things) {
    return ul(each(things, thing -> li(Links.to(thing.iri(), thing.label()), p(bdi(thing.line())))))
        .withClass("questions");
  }

  private static DomContent questions(List<CompetencyQuestion> near) {
    return section(
            h2("Questions"),
            ul(each(
                    near,
                    question ->
                        li(
                            a(question.summary()).withHref("/questions/" + question.name()),
                            p(question.description()))))
                .withClass("questions"))
        .withClass("found");
  }
}
