package org.interphase.server.sparql;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.join;
import static j2html.TagCreator.kbd;
import static j2html.TagCreator.label;
import static j2html.TagCreator.optgroup;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.select;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.textarea;

import j2html.tags.DomContent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.interphase.question.Asking;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.QuestionCatalogue;
import org.interphase.server.http.MediaTypes;
import org.interphase.server.http.Page;
import org.interphase.server.http.Parameters;
import org.interphase.server.http.Reply;
import org.interphase.server.telling.NearNames;
import org.interphase.vocabulary.Prefixes;

/** The editor of queries: a plain form that a script turns into YASGUI. */
public final class EditorPage {

  private static final String SPARQL = "application/sparql-query";

  /** A first query, with the prefixes that whoever changes it is likely to need. */
  private static final String EXAMPLE =
      Prefixes.declared("iph", "prov", "qudt", "rdfs", "skos", "unit")
          + """

          SELECT ?interlayer ?mechanism ?grade
          WHERE {
            ?claim a iph:SuppressionClaim ;
              iph:subject/rdfs:label ?interlayer ;
              iph:object/rdfs:label ?mechanism ;
              iph:evidenceGrade/rdfs:label ?grade .
          }
          ORDER BY ?interlayer ?mechanism
          LIMIT 20
          """;

  private final QuestionCatalogue questions;

  public EditorPage(QuestionCatalogue questions) {
    this.questions = questions;
  }

  /** Answers with the page, or with the query alone for those who ask for one. */
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var parameters = Parameters.of(request, List.of("question", "query", "run"));
    var question = given(parameters, "question").map(this::question);
    var query =
        given(parameters, "query").or(() -> question.map(Asking::withDefaults)).orElse(EXAMPLE);
    var wanted = MediaTypes.best(request, List.of(MediaTypes.HTML, SPARQL)).orElse(MediaTypes.HTML);
    if (wanted.equals(SPARQL)) {
      Reply.send(SPARQL + ";charset=utf-8", query, request, response);
      return;
    }
    boolean isGiven = question.isPresent() || given(parameters, "query").isPresent();
    Reply.page(page(query, question, isGiven), request, response);
  }

  private static Optional<String> given(Parameters parameters, String name) {
    return Optional.of(parameters.text(name)).filter(text -> !text.isEmpty());
  }

  private CompetencyQuestion question(String name) {
    return questions.find(name).orElseThrow(() -> NearNames.noQuestion(name, questions));
  }

  private String page(String query, Optional<CompetencyQuestion> question, boolean isGiven) {
    return new Page("SPARQL editor")
        .describedAs(
            "Ask the graph of solid-electrolyte interfaces in SPARQL: completion, examples, tables, charts and snippets for programs.")
        .style("yasgui.min.css")
        .style("editor.css")
        .style("editor-results.css")
        .module("editor.js")
        .module("copy.js")
        .with(
            h1("SPARQL editor"),
            p(
                text(
                    "Ask the graph in its own language. Start from a curated question or from the "),
                a("terms").withHref("/ontology"),
                text("; programs ask "),
                a("the endpoint").withHref("/sparql"),
                text(".")),
            examples(question),
            form(label("Query").with(field(query, question, isGiven)), button("Run"))
                .withId("plain-editor")
                .withAction("/sparql")
                .withMethod("post"),
            tools())
        .render();
  }

  private static DomContent field(
      String query, Optional<CompetencyQuestion> question, boolean isGiven) {
    var field =
        textarea(query)
            .withName("query")
            .withRows("16")
            .attr("spellcheck", "false")
            .attr("required");
    if (isGiven) {
      field.withData("given", question.map(CompetencyQuestion::name).orElse(""));
    }
    return field;
  }

  private DomContent examples(Optional<CompetencyQuestion> chosen) {
    var byTag =
        questions.all().stream()
            .collect(
                Collectors.groupingBy(
                    q -> q.tags().isEmpty() ? "others" : q.tags().get(0),
                    TreeMap::new,
                    Collectors.toList()));
    return form(
            label("Example")
                .with(
                    select(
                            each(
                                byTag.entrySet(),
                                tag ->
                                    optgroup(
                                            each(
                                                tag.getValue(),
                                                q ->
                                                    option(q.summary())
                                                        .withValue(q.name())
                                                        .withCondSelected(
                                                            chosen.filter(q::equals).isPresent())))
                                        .attr("label", title(tag.getKey()))))
                        .withName("question")),
            button("Open").withClass("secondary"))
        .withId("examples")
        .withAction("/sparql-editor")
        .withMethod("get");
  }

  private static String title(String tag) {
    return Character.toUpperCase(tag.charAt(0)) + tag.substring(1).replace('-', ' ');
  }

  /** What makes sense with scripts only. */
  private static DomContent tools() {
    return div(
            div(
                    button("New tab").withType("button").withClass("secondary outline"),
                    a("Link to this query").withHref("/sparql-editor"))
                .withClass("editor-actions"),
            p(
                    kbd("Ctrl+Enter"),
                    text(" runs the query, "),
                    kbd("Ctrl+Space"),
                    text(" completes a name, "),
                    kbd("Tab"),
                    text(" indents, "),
                    kbd("Esc"),
                    text(" leaves the editor; "),
                    kbd("Delete"),
                    text(" on a tab closes it."))
                .withId("editor-keys"),
            details(
                    summary("This query in Python, R, curl or Java"),
                    each(
                        List.of("Python", "R", "curl", "Java"),
                        language ->
                            join(
                                h3(language),
                                pre()
                                    .withId("in-" + language.toLowerCase(Locale.ROOT))
                                    .withClass("copied")
                                    .withData("name", language)
                                    .withData("language", language))))
                .withId("snippets"))
        .withId("editor-tools")
        .attr("hidden");
  }
}
