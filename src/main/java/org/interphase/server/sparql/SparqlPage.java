package org.interphase.server.sparql;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.button;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.select;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.textarea;

import j2html.tags.DomContent;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.exec.QueryExec;
import org.interphase.question.Answer;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.compare.ComparableRows;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.Page;
import org.interphase.server.telling.AnswerTable;
import org.interphase.vocabulary.Prefixes;

/** The endpoint as a person sees it: a form, and the result of what was asked below it. */
final class SparqlPage {

  private static final String EXAMPLE =
      Prefixes.declared("iph", "rdfs")
          + """

          SELECT ?claim ?grade ?caveat
          WHERE {
            ?claim a iph:SuppressionClaim ;
              iph:subject ?strategy ;
              iph:evidenceGrade/rdfs:label ?grade .
            OPTIONAL { ?claim iph:caveat ?caveat }
          }
          LIMIT 20
          """;

  /** A cell of a table takes about so many bytes until the page is written. */
  private static final long CELL = 600;

  private SparqlPage() {}

  /** The form with an example in it. */
  static String empty() {
    return page(EXAMPLE).render();
  }

  /** The form and the problem that its query has. */
  static String of(String query, HttpProblem problem) {
    return page(query)
        .with(
            div(article(h2(problem.title()), p(problem.place() + problem.detail()))
                    .withClass("problem"))
                .attr("role", "alert"))
        .render();
  }

  /** The form and what its query gives. */
  static String of(String text, Query query, DatasetDescription graphs, QueryRun queries) {
    return page(text).with(result(query, graphs, queries)).render();
  }

  private static DomContent[] result(Query query, DatasetDescription graphs, QueryRun queries) {
    if (query.isAskType()) {
      return new DomContent[] {h2("Result"), p(strong(yesOrNo(query, graphs, queries)))};
    }
    if (query.isSelectType()) {
      var answer = queries.run(query, graphs, e -> answer(e, queries));
      return new DomContent[] {
        h2(count(answer.rows().size(), "row")),
        AnswerTable.of(answer, List.of(), ComparableRows::of, queries)
      };
    }
    var graph = queries.run(query, graphs, e -> queries.graph(e, query));
    return new DomContent[] {
      h2(count(graph.size(), "triple")), pre(code(turtle(graph))).attr("tabindex", "0")
    };
  }

  private static Answer answer(QueryExec execution, QueryRun queries) {
    var answer = Answer.of("result", queries.rows(execution));
    queries.hold(CELL * answer.columns().size() * answer.rows().size());
    return answer;
  }

  private static String yesOrNo(Query query, DatasetDescription graphs, QueryRun queries) {
    return queries.run(query, graphs, execution -> execution.ask() ? "Yes" : "No");
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static String turtle(Graph graph) {
    return RDFWriter.source(graph).lang(Lang.TURTLE).asString();
  }

  private static Page page(String query) {
    return new Page("SPARQL endpoint")
        .with(
            h1("SPARQL endpoint"),
            p(
                text(
                    "Programs send queries to this address by the SPARQL 1.1 Protocol. The default"
                        + " graph is the union of all named graphs, so "),
                code("GRAPH"),
                text(" is only needed to tell them apart. To write a query by hand, "),
                a("open the editor").withHref("/sparql-editor"),
                text(".")),
            form(
                    label("Query")
                        .with(
                            textarea(query)
                                .withName("query")
                                .withRows("14")
                                .attr("spellcheck", "false")
                                .attr("required")),
                    div(label("Result")
                            .with(
                                select(
                                        option("on this page").withValue("html"),
                                        option("JSON").withValue("json"),
                                        option("CSV").withValue("csv"),
                                        option("TSV").withValue("tsv"),
                                        option("XML").withValue("xml"))
                                    .withName("format")))
                        .withClass("fields"),
                    button("Run"))
                .withAction("/sparql")
                .withMethod("get"));
  }
}
