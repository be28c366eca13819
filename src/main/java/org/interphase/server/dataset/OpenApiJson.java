package org.interphase.server.dataset;

import static org.interphase.server.http.Json.object;
import static org.interphase.server.http.Json.of;

import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;

/** The pieces that descriptions of operations are made of. */
final class OpenApiJson {

  private static final String PROBLEM = "application/problem+json";

  private OpenApiJson() {}

  /** The answer, and the statuses by which there is none. */
  static JsonObject responses(JsonObject content, String... refusals) {
    var responses = new JsonObject();
    var answer = object("description", "The whole answer");
    answer.put("content", content);
    responses.put("200", answer);
    for (var status : refusals) {
      var refusal = object("description", OpenApiSchemas.meaning(status));
      refusal.put("content", of(PROBLEM, of("schema", reference("Problem"))));
      responses.put(status, refusal);
    }
    return responses;
  }

  /** One media type with a schema, others that are plain texts. */
  static JsonObject content(String mediaType, JsonObject schema, String... texts) {
    var content = of(mediaType, of("schema", schema));
    for (var text : texts) {
      content.put(text, of("schema", text()));
    }
    return content;
  }

  /** What can be asked, by GET or otherwise. */
  static JsonObject operation(
      String id, String summary, JsonObject responses, JsonObject... parameters) {
    var operation = object("operationId", id);
    operation.put("summary", summary);
    if (parameters.length > 0) {
      var all = new JsonArray();
      Stream.of(parameters).forEach(all::add);
      operation.put("parameters", all);
    }
    operation.put("responses", responses);
    return operation;
  }

  /** A parameter behind the question mark of an address. */
  static JsonObject query(String name, boolean required, String description) {
    return parameter(name, "query", required, description);
  }

  /** A parameter within the path of an address. */
  static JsonObject inPath(String name, String description) {
    return parameter(name, "path", true, description);
  }

  private static JsonObject parameter(
      String name, String in, boolean required, String description) {
    var parameter = object("name", name);
    parameter.put("in", in);
    parameter.put("required", required);
    parameter.put("description", description);
    parameter.put("schema", text());
    return parameter;
  }

  /** The same parameter, with nothing but {@code values} to choose from. */
  static JsonObject among(JsonObject parameter, String... values) {
    var schema = text();
    var choice = new JsonArray();
    Stream.of(values).map(JsonString::new).forEach(choice::add);
    schema.put("enum", choice);
    parameter.put("schema", schema);
    return parameter;
  }

  /** A schema of the document by its name. */
  static JsonObject reference(String schema) {
    return object("$ref", "#/components/schemas/" + schema);
  }

  /** The schema of a text. */
  static JsonObject text() {
    return object("type", "string");
  }
}
