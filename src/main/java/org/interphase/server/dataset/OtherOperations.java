package org.interphase.server.dataset;

import static org.interphase.server.dataset.OpenApiJson.among;
import static org.interphase.server.dataset.OpenApiJson.content;
import static org.interphase.server.dataset.OpenApiJson.inPath;
import static org.interphase.server.dataset.OpenApiJson.operation;
import static org.interphase.server.dataset.OpenApiJson.query;
import static org.interphase.server.dataset.OpenApiJson.responses;
import static org.interphase.server.dataset.OpenApiJson.text;
import static org.interphase.server.http.Json.object;
import static org.interphase.server.http.Json.of;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
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
            "The answer to a text, and the things and claims that have its words",
            content(MediaTypes.JSON, object("type", "object")),
            query("text", false, "a name, or a question in words")));
    paths.put(
        "/suggest.json",
        get(
            "suggestWhileTyping",
            "The names and questions that begin as somebody types, within one slip",
            content(MediaTypes.JSON, object("type", "object")),
            query("text", false, "the beginning of a name or of a question")));
    paths.put("/compare.csv", compare("compareAsCsv", "text/csv"));
    paths.put("/compare.json", compare("compareAsJson", MediaTypes.JSON));
    paths.put(
        "/failures.json",
        get(
            "failureMap",
            "Which failure mechanism leads to which, and what acts on each",
            content(MediaTypes.JSON, object("type", "object")),
            query("place", false, "the interface at which mechanisms happen, such as anode-side"),
            query("kind", false, "the class of the mechanisms, such as Cracking"),
            among(query("observed", false, "directly observed steps alone"), "yes")));
    paths.put(
        "/plot.csv",
        get(
            "plotData",
            "Any two quantities of the same sample, cell or test",
            content(CSV, text()),
            query("x", false, "a quantity, such as ActivationEnergy; without it RelativeDensity"),
            query("y", false, "another; without it IonicConductivity"),
            query("only", false, "a part and its value, such as method:sintering")));
    paths.put(
        "/explain",
        get(
            "explainStatement",
            "From which statements, by which rules, a statement follows",
            content("text/plain", text(), "text/html"),
            query("subject", true, "an IRI"),
            query("predicate", true, "an IRI"),
            query("object", true, "a term as N-Triples has it")));
    paths.put("/data/{file}", file());
    paths.put(
        "/term",
        get(
            "foreignTerm",
            "A term of another vocabulary, and which of ours are mapped to it",
            content("text/turtle", text(), "text/html"),
            query("iri", true, "an IRI of another vocabulary")));
    paths.put(
        "/lookup",
        of(
            "get",
            operation(
                "lookUp",
                "From an IRI, ours or one that ours are mapped to, to what this server says of it",
                JSON.parse("{\"303\": {\"description\": \"The address is in Location\"}}"),
                query("iri", true, "the IRI"))));
  }

  private static JsonObject compare(String id, String mediaType) {
    var things = query("thing", true, "two to eight, by IRI or by what follows id/");
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
        among(query("kind", false, "what the things are"), kinds),
        among(query("differences", false, "leaves out what is the same"), "only"));
  }

  private static JsonObject file() {
    var name = inPath("file", "the name of a file that /downloads lists");
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
}
