package org.interphase.server.dataset;

import static org.interphase.server.dataset.OpenApiJson.content;
import static org.interphase.server.dataset.OpenApiJson.responses;
import static org.interphase.server.dataset.OpenApiJson.text;
import static org.interphase.server.http.Json.object;
import static org.interphase.server.http.Json.of;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.interphase.export.ReleaseFile;
import org.interphase.server.compare.ComparedKind;
import org.interphase.server.http.MediaTypes;

/** What programs can ask beside questions and SPARQL, in OpenAPI's words. */
final class OtherOperations {

  private static final String CSV = "text/csv";

  private OtherOperations() {}

  /** Their ids are in camel case, which those of questions, their names, never are. */
  static void addTo(JsonObject paths) {
    paths.put(
        "/search.json",
        get(
            "searchAsJson",
            "Things by name, and the questions that a text comes near",
            content(MediaTypes.JSON, object("type", "object")),
            parameter("text", false, "a name, or a question in words")));
    paths.put("/compare.csv", compare("compareAsCsv", "text/csv"));
    paths.put("/compare.json", compare("compareAsJson", MediaTypes.JSON));
    paths.put(
        "/failures.json",
        get(
            "failureMap",
            "Which failure mechanism leads to which, and what acts on each",
            content(MediaTypes.JSON, object("type", "object")),
            parameter(
                "place", false, "the interface at which mechanisms happen, such as anode-side"),
            parameter("kind", false, "the class of the mechanisms, such as Cracking"),
            among(parameter("observed", false, "directly observed steps alone"), "yes")));
    paths.put(
        "/plot.csv",
        get(
            "plotData",
            "Any two quantities of the same sample, cell or test",
            content(CSV, text()),
            parameter("x", true, "a quantity, such as IonicConductivity"),
            parameter("y", true, "another, such as ActivationEnergy")));
    paths.put(
        "/explain",
        get(
            "explainStatement",
            "From which statements, by which rules, a statement follows",
            content("text/plain", text(), "text/html"),
            parameter("subject", true, "an IRI"),
            parameter("predicate", true, "an IRI"),
            parameter("object", true, "a term as N-Triples has it")));
    paths.put("/data/{file}", file());
    paths.put(
        "/term",
        get(
            "foreignTerm",
            "A term of another vocabulary, and which of ours are mapped to it",
            content("text/turtle", text(), "text/html"),
            parameter("iri", true, "an IRI of another vocabulary")));
    paths.put(
        "/lookup",
        of(
            "get",
            operation(
                "lookUp",
                "From an IRI, ours or one that ours are mapped to, to what this server says of it",
                JSON.parse("{\"303\": {\"description\": \"The address is in Location\"}}"),
                parameter("iri", true, "the IRI"))));
  }

  private static JsonObject compare(String id, String mediaType) {
    var things = parameter("thing", true, "two to eight, by IRI or by what follows id/");
    things.put(
        "schema",
        JSON.parse(
            "{\"type\": \"array\", \"minItems\": 2, \"maxItems\": 8,"
                + " \"items\": {\"type\": \"string\"}}"));
    var kinds = Stream.of(ComparedKind.values()).map(ComparedKind::word).toArray(String[]::new);
    return get(
        id,
        "Cells, interlayers or electrolyte samples side by side, a row for each value",
        content(mediaType, mediaType.equals(CSV) ? text() : object("type", "object")),
        things,
        among(parameter("kind", false, "what the things are"), kinds),
        among(parameter("differences", false, "leaves out what is the same"), "only"));
  }

  private static JsonObject file() {
    var name = parameter("file", true, "the name of a file that /downloads lists");
    name.put("in", "path");
    var names =
        Arrays.stream(ReleaseFile.values()).map(ReleaseFile::fileName).toArray(String[]::new);
    var bytes = JSON.parse("{\"type\": \"string\", \"format\": \"binary\"}");
    var types = content("application/gzip", bytes);
    types.put("application/zip", of("schema", bytes));
    return get("releaseFile", "A file of the release, as it is", types, among(name, names));
  }

  private static JsonObject get(
      String id, String summary, JsonObject content, JsonObject... parameters) {
    var answers = responses(content, "400", "404", "406", "503");
    return of("get", operation(id, summary, answers, parameters));
  }

  private static JsonObject operation(
      String id, String summary, JsonObject responses, JsonObject... parameters) {
    var operation = object("operationId", id);
    operation.put("summary", summary);
    var array = new JsonArray();
    Stream.of(parameters).forEach(array::add);
    operation.put("parameters", array);
    operation.put("responses", responses);
    return operation;
  }

  private static JsonObject parameter(String name, boolean required, String description) {
    var parameter = object("name", name);
    parameter.put("in", "query");
    parameter.put("required", required);
    parameter.put("description", description);
    parameter.put("schema", text());
    return parameter;
  }

  /** The same parameter, with nothing but {@code values} to choose from. */
  private static JsonObject among(JsonObject parameter, String... values) {
    var schema = text();
    var choice = new JsonArray();
    Stream.of(values).map(JsonString::new).forEach(choice::add);
    schema.put("enum", choice);
    parameter.put("schema", schema);
    return parameter;
  }
}
