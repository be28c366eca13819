package org.interphase.server.sparql;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.section;
import static j2html.TagCreator.summary;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.interphase.question.Asking;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.QuestionCatalogue;
import org.interphase.server.http.Iris;
import org.interphase.server.http.Origin;
import org.interphase.server.http.Page;
import org.interphase.server.http.Reply;
import org.interphase.server.http.Wanted;
import org.interphase.server.telling.Written;

/**
 * The curated questions as example queries, in the form that <a
 * href="https://github.com/sib-swiss/sparql-examples">SIB's tools</a> read.
 */
public final class ExampleQueries {

  static final String NAME = ".well-known/sparql-examples";

  private static final String SH = "http://www.w3.org/ns/shacl#";

  private final QuestionCatalogue questions;

  public ExampleQueries(QuestionCatalogue questions) {
    this.questions = questions;
  }

  /** Answers with the curated questions as example queries. */
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var wanted = Wanted.of(request, Wanted.path(request));
    var body =
        wanted
            .format()
            .map(format -> format.bytes(graph(Origin.of(request))))
            .orElseGet(() -> page().getBytes(StandardCharsets.UTF_8));
    wanted.link("sparql-examples", NAME, response);
    Reply.send(wanted.contentType(), body, request, response);
  }

  private Graph graph(String origin) {
    var model = ModelFactory.createDefaultModel();
    model.setNsPrefix("sh", SH).setNsPrefix("schema", SchemaDO.NS).setNsPrefix("rdfs", RDFS.uri);
    Function<String, Resource> sh = name -> model.createResource(SH + name);
    var declarations = model.createResource(Iris.BASE + NAME + "#prefixes");
    var texts = texts();
    prefixesOf(texts.values())
        .forEach(
            (prefix, namespace) ->
                declarations.addProperty(
                    model.createProperty(SH, "declare"),
                    model
                        .createResource(Iris.BASE + NAME + "#prefix-" + prefix)
                        .addProperty(RDF.type, sh.apply("PrefixDeclaration"))
                        .addProperty(model.createProperty(SH, "prefix"), prefix)
                        .addProperty(
                            model.createProperty(SH, "namespace"),
                            namespace,
                            XSDDatatype.XSDanyURI)));
    for (var question : questions.all()) {
      var example =
          model
              .createResource(Iris.BASE + NAME + "/" + question.name())
              .addProperty(RDF.type, sh.apply("SPARQLExecutable"))
              .addProperty(RDF.type, sh.apply("SPARQLSelectExecutable"))
              .addProperty(RDFS.label, question.summary(), "en")
              .addProperty(RDFS.comment, question.description(), "en")
              .addProperty(model.createProperty(SH, "prefixes"), declarations)
              .addProperty(model.createProperty(SH, "select"), texts.get(question.name()))
              .addProperty(SchemaDO.target, model.createResource(origin + "/sparql"))
              .addProperty(
                  RDFS.seeAlso, model.createResource(origin + "/questions/" + question.name()));
      question.tags().forEach(tag -> example.addProperty(SchemaDO.keywords, tag));
    }
    return model.getGraph();
  }

  /** Each question with the values that it has by itself. */
  private Map<String, String> texts() {
    return questions.all().stream()
        .collect(Collectors.toMap(CompetencyQuestion::name, Asking::withDefaults));
  }

  private static Map<String, String> prefixesOf(Collection<String> texts) {
    var prefixes = new TreeMap<String, String>();
    texts.forEach(
        text -> prefixes.putAll(QueryFactory.create(text).getPrefixMapping().getNsPrefixMap()));
    return prefixes;
  }

  private String page() {
    var texts = texts();
    return new Page("Example queries")
        .alternate("text/turtle", "/sparql-examples.ttl")
        .with(
            h1("Example queries"),
            p(
                    a("Turtle").withHref("/sparql-examples.ttl"),
                    a("JSON-LD").withHref("/sparql-examples.jsonld"))
                .withClass("take-away"),
            each(
                questions.all(),
                question ->
                    section(
                        h2(a(question.summary()).withHref("/questions/" + question.name())),
                        p(Written.words(question.description())),
                        details(
                            summary("The query"),
                            pre(code(texts.get(question.name()))).attr("tabindex", "0")))))
        .render();
  }
}
