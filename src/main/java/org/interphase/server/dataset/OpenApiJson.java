package org.interphase.server.dataset;

import static org.interphase.server.http.Json.object;
import static org.interphase.server.http.Json.of;

import org.apache.jena.atlas.json.JsonObject;

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

  /** A schema of the document by its name. */
  static JsonObject reference(String schema) {
    return object("$ref", "#/components/schemas/" + schema);
  }

  /** The schema of a text. */
  static JsonObject text() {
    return object("type", "string");
  }
}
