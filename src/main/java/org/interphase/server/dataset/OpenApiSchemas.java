package org.interphase.server.dataset;

import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;

/** The shapes of what is sent, as JSON Schema. */
final class OpenApiSchemas {

  private static final Map<String, String> MEANINGS =
      Map.of(
          "400", "A parameter or the query is not understood",
          "403", "The query asks another endpoint",
          "404", "No such thing",
          "405", "An update, which is not taken here",
          "406", "No such format",
          "413", "The request or the result is too long",
          "415", "The query comes as something else",
          "503", "The query takes too long, or there are too many at once");

  private OpenApiSchemas() {}

  static String meaning(String status) {
    return MEANINGS.get(status);
  }

  static JsonObject answer() {
    return JSON.parse(
        """
        {"type": "object", "required": ["question", "columns", "rows"], "properties": {
          "question": {"type": "string", "description": "the question's name"},
          "columns": {"type": "array", "items": {"type": "string"}},
          "rows": {"type": "array", "items": {"type": "object",
            "description": "a value by the name of its column; null where there is none",
            "additionalProperties": {"nullable": true, "oneOf": [
              {"type": "string"}, {"type": "number"}, {"type": "boolean"}]}}}}}
        """);
  }

  static JsonObject question() {
    return JSON.parse(
        """
        {"type": "object", "required": ["name", "summary", "description", "address"],
         "properties": {
          "name": {"type": "string"}, "summary": {"type": "string"},
          "description": {"type": "string"}, "sentence": {"type": "string",
            "description": "the description with {name} where a parameter can be chosen"},
          "address": {"type": "string"},
          "tags": {"type": "array", "items": {"type": "string"}},
          "parameters": {"type": "array", "items": {"type": "object"}},
          "columns": {"type": "array", "items": {"type": "object"}}}}
        """);
  }

  /** RFC 9457. */
  static JsonObject problem() {
    return JSON.parse(
        """
        {"type": "object", "required": ["type", "title", "status", "detail"], "properties": {
          "type": {"type": "string", "format": "uri"}, "title": {"type": "string"},
          "status": {"type": "integer"}, "detail": {"type": "string"},
          "line": {"type": "integer"}, "column": {"type": "integer"}}}
        """);
  }
}
