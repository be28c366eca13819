package org.interphase.server.search;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.atlas.json.JsonBuilder;
import org.interphase.export.Release;
import org.interphase.question.Answer;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.QuestionCatalogue;
import org.interphase.server.ask.Answers;
import org.interphase.server.http.Origin;
import org.interphase.server.http.Page;
import org.interphase.server.http.Reply;
import org.interphase.server.question.QuestionList;
import org.interphase.server.telling.EvidenceGrades;
import org.interphase.server.telling.Links;
import org.interphase.server.telling.Written;

/** The first page: what this is, what it can be asked, and how programs ask it. */
public final class HomePage {

  private final QuestionCatalogue questions;
  private final Answers answers;
  private final GraphCounts counts;

  public HomePage(QuestionCatalogue questions, Answers answers, GraphCounts counts) {
    this.questions = questions;
    this.answers = answers;
    this.counts = counts;
  }

  /** Answers with the page that the site begins with. */
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var page =
        new Page("Solid-electrolyte interfaces")
            .searching()
            .style("search.css")
            .module("search.js")
            .describedAs(Release.ABOUT)
            .linkedData(dataset(Origin.of(request)))
            .with(
                h1("What is known about the interfaces of solid electrolytes"),
                p("Interphase is a knowledge graph of what the literature reports about"
                        + " solid-electrolyte interfaces, each value and claim with the place it"
                        + " was read from.")
                    .withClass("lead"));
    var inGraph = counts.line();
    if (!inGraph.isEmpty()) {
      page.with(p("In the graph: " + inGraph + ".").withClass("counts"));
    }
    page.with(SearchPage.box(""));
    questions.find(QuestionList.FLAGSHIP).ifPresent(question -> page.with(flagship(question)));
    page.with(new QuestionList(questions).byTag());
    page.with(forPrograms(Origin.of(request) + "/"));
    response.addHeader("Link", "</.well-known/void>; rel=\"describedby\"");
    response.addHeader("Link", "</openapi.json>; rel=\"service-desc\"; type=\"application/json\"");
    response.addHeader("Link", "</sparql>; rel=\"service\"");
    Reply.page(page.render(), request, response);
  }

  private static String dataset(String origin) {
    return JsonBuilder.buildObject(
            dataset ->
                dataset
                    .pair("@context", "https://schema.org/")
                    .pair("@type", "Dataset")
                    .pair("@id", Release.DATASET)
                    .pair("name", Release.TITLE)
                    .pair("description", Release.ABOUT)
                    .pair("url", origin + "/downloads"))
        .toString();
  }

  private DomContent flagship(CompetencyQuestion question) {
    var grades = byGrade(answers.to(question, Map.of()));
    return section(
            h2(a(Written.words(question.description())).withHref("/questions/" + question.name())),
            dl(
                each(
                    grades.entrySet(),
                    grade ->
                        join(
                            dt(EvidenceGrades.marked(grade.getKey())),
                            dd(named(grade.getValue()))))),
            details(
                summary("What the grades mean"), EvidenceGrades.legend(grades.keySet().stream())),
            p(
                a("The whole answer, with values, sources and caveats")
                    .withHref("/questions/" + question.name())))
        .withClass("flagship");
  }

  /** The names, each of which leads to the claim. */
  private static DomContent named(Map<String, String> claims) {
    var names =
        claims.entrySet().stream()
            .map(claim -> Links.to(claim.getValue(), claim.getKey()))
            .toList();
    return each(
        IntStream.range(0, names.size()).boxed().toList(),
        i -> join(i == 0 ? "" : ", ", names.get(i)));
  }

  /** The interlayers of each grade of evidence with their claims, in the order of the answer. */
  private static Map<String, Map<String, String>> byGrade(Answer answer) {
    int grade = answer.columns().indexOf("evidenceGrade");
    int interlayer = answer.columns().indexOf("interlayer");
    int claim = answer.columns().indexOf("claim");
    var byGrade = new LinkedHashMap<String, Map<String, String>>();
    if (grade >= 0 && interlayer >= 0) {
      for (var row : answer.rows()) {
        byGrade
            .computeIfAbsent(row.get(grade).text(), g -> new LinkedHashMap<>())
            .putIfAbsent(row.get(interlayer).text(), claim < 0 ? "" : row.get(claim).iri());
      }
    }
    return byGrade;
  }

  private static DomContent forPrograms(String address) {
    return section(
        h2("For programs"),
        p(
            span("The SPARQL endpoint is "),
            code(address + "sparql"),
            span(". It answers any SPARQL 1.1 query over the union of all graphs:")),
        pre(
            code(
                String.format(
                    Locale.ROOT,
                    """
                curl %ssparql -H 'Accept: text/csv' --data-urlencode \\
                  'query=SELECT ?class (COUNT(*) AS ?things) WHERE { ?thing a ?class } GROUP BY ?class'\
                """,
                    address))),
        p(
            a("What the dataset holds").withHref("/void"),
            span(", "),
            a("downloads").withHref("/downloads"),
            span(", "),
            a("example queries").withHref("/sparql-examples"),
            span(", "),
            a("OpenAPI").withHref("/openapi.json"),
            span(", "),
            a("JSON-LD context").withHref("/context.jsonld"),
            span(".")));
  }
}
