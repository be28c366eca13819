package org.interphase.server.dataset;

import static org.interphase.server.dataset.OpenApiJson.among;
import static org.interphase.server.dataset.OpenApiJson.content;
import static org.interphase.server.dataset.OpenApiJson.inPath;
import static org.interphase.server.dataset.OpenApiJson.operation;
import static org.interphase.server.dataset.OpenApiJson.query;
import static org.interphase.server.dataset.OpenApiJson.reference;
import static org.interphase.server.dataset.OpenApiJson.responses;
import static org.interphase.server.dataset.OpenApiJson.text;
import static org.interphase.server.http.Json.array;
import static org.interphase.server.http.Json.object;
import static org.interphase.server.http.Json.of;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.interphase.export.AnswerFile;
import org.interphase.export.CitationFile;
import org.interphase.export.Release;
import org.interphase.question.AnswerAddress;
import org.interphase.question.AnswerFormat;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.Parameter;
import org.interphase.question.QuestionCatalogue;
import org.interphase.server.http.MediaTypes;
import org.interphase.server.http.Origin;
import org.interphase.server.http.Reply;

/**
 * The questions and the endpoint, described by <a href="https://spec.openapis.org/">OpenAPI</a>.
 */
public final class OpenApi {

  private static final List<String> ANSWERS =
      Stream.concat(
              Stream.of(
                      AnswerFormat.JSON,
                      AnswerFormat.CSV,
                      AnswerFormat.MARKDOWN,
                      AnswerFormat.LATEX)
                  .map(AnswerFormat::mediaType),
              Stream.of(AnswerFile.values()).map(AnswerFile::mediaType))
          .toList();

  private final QuestionCatalogue questions;

  public OpenApi(QuestionCatalogue questions) {
    this.questions = questions;
  }

  /** Answers with the description of all that programs can ask. */
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var text = document(Origin.of(request)).toString();
    Reply.json(text, request, response);
  }

  private JsonObject document(String origin) {
    var document = new JsonObject();
    document.put("openapi", "3.0.3");
    var info = new JsonObject();
    info.put("title", "Interphase");
    info.put("description", Release.ABOUT);
    info.put("version", version());
    var license = new JsonObject();
    license.put("name", "CC BY 4.0");
    license.put("url", "https://creativecommons.org/licenses/by/4.0/");
    info.put("license", license);
    document.put("info", info);
    document.put("servers", array(object("url", origin)));
    var paths = new JsonObject();
    paths.put("/questions", of("get", list()));
    questions.all().forEach(q -> paths.put("/questions/" + q.name(), of("get", ask(q))));
    paths.put("/search", of("get", search()));
    paths.put("/questions/{name}/citation", of("get", citation()));
    paths.put("/sparql", new SparqlOperations().paths());
    OtherOperations.addTo(paths);
    ReconcileOperations.addTo(paths);
    document.put("paths", paths);
    var schemas = new JsonObject();
    schemas.put("Answer", OpenApiSchemas.answer());
    schemas.put("Question", OpenApiSchemas.question());
    schemas.put("Problem", OpenApiSchemas.problem());
    document.put("components", of("schemas", schemas));
    return document;
  }

  private static String version() {
    var version = OpenApi.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  private static JsonObject list() {
    var schema = object("type", "array");
    schema.put("items", reference("Question"));
    return operation(
        "questions",
        "The curated questions, with their parameters and columns",
        responses(content(MediaTypes.JSON, schema, "text/html"), "406"));
  }

  private static JsonObject search() {
    var found = content(MediaTypes.JSON, object("type", "object"), "text/html");
    return operation(
        "find-by-name",
        "The answer to a text, and the things and claims that have its words",
        responses(found, "400", "406", "503"),
        query("text", false, "a name, or a question in words"));
  }

  private static JsonObject citation() {
    var texts =
        content(
            "text/plain",
            text(),
            Arrays.stream(CitationFile.values())
                .skip(1)
                .map(CitationFile::mediaType)
                .toArray(String[]::new));
    return operation(
        "cite-answer",
        "How to cite a question's answer; takes the question's parameters",
        responses(texts, "400", "406", "413", "503"),
        inPath("name", "the question's name"));
  }

  private static JsonObject ask(CompetencyQuestion question) {
    var others = Stream.concat(ANSWERS.stream().skip(1), Stream.of("text/html"));
    var operation =
        operation(
            question.name(),
            question.summary(),
            responses(
                content(ANSWERS.get(0), reference("Answer"), others.toArray(String[]::new)),
                "400",
                "406",
                "413",
                "503"),
            Stream.concat(question.parameters().stream().map(OpenApi::parameter), rowsOfPages())
                .toArray(JsonObject[]::new));
    operation.put("description", question.description());
    var tags = new JsonArray();
    question.tags().forEach(tags::add);
    operation.put("tags", tags);
    return operation;
  }

  /** Which rows a page shows; the other forms of an answer have them all. */
  private static Stream<JsonObject> rowsOfPages() {
    var from =
        query(
            AnswerAddress.FROM,
            false,
            "the number of the first row that a page (text/html) shows, from 1; it shows 100");
    var schema = object("type", "integer");
    schema.put("minimum", JsonNumber.value(1));
    from.put("schema", schema);
    var rows = query(AnswerAddress.ROWS, false, "has a page (text/html) show all rows");
    return Stream.of(from, among(rows, "all"));
  }

  private static JsonObject parameter(Parameter parameter) {
    var described = query(parameter.name(), false, parameter.description());
    boolean number = parameter.type() == Parameter.Type.NUMBER;
    var schema = object("type", number ? "number" : "string");
    if (parameter.type() == Parameter.Type.IRI) {
      schema.put("format", "iri-reference");
    }
    parameter
        .defaultValue()
        .ifPresent(
            value ->
                schema.put(
                    "default",
                    number ? JsonNumber.value(new BigDecimal(value)) : new JsonString(value)));
    if (!parameter.values().isEmpty()) {
      var values = new JsonArray();
      parameter
          .values()
          .forEach(
              value ->
                  values.add(
                      number ? JsonNumber.value(new BigDecimal(value)) : new JsonString(value)));
      schema.put("enum", values);
    }
    described.put("schema", schema);
    return described;
  }
}
