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

import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.interphase.server.http.MediaTypes;

/** The Reconciliation Service API 0.2, in OpenAPI's words. */
final class ReconcileOperations {

  private static final String QUERIES = "a batch of queries in JSON";
  private static final String EXTEND = "identifiers and properties in JSON";

  private ReconcileOperations() {}

  static void addTo(JsonObject paths) {
    var service =
        get(
            "reconcile",
            "Things that the names of a spreadsheet may mean, or values of such things; without"
                + " either the manifest of the service",
            json(),
            query("queries", false, QUERIES),
            query("extend", false, EXTEND));
    service.put("post", post());
    paths.put("/reconcile", service);
    paths.put(
        "/reconcile/suggest/{kind}",
        get(
            "suggest",
            "Things, types or properties by the beginning of a name",
            json(),
            kind(),
            query("prefix", false, "what is typed so far"),
            query("cursor", false, "how many suggestions to skip")));
    paths.put(
        "/reconcile/flyout/{kind}",
        get(
            "flyout",
            "A suggested thing, type or property in a few lines of HTML",
            json(),
            kind(),
            query("id", true, "its identifier")));
    paths.put(
        "/reconcile/properties",
        get(
            "proposeProperties",
            "The properties that things of a type have",
            json(),
            query("type", false, "the type; all properties without one"),
            query("limit", false, "the most properties; 0 is all")));
    paths.put(
        "/reconcile/preview",
        get(
            "preview",
            "A thing as a page for a frame",
            content(MediaTypes.HTML, text()),
            query("id", true, "its identifier")));
  }

  private static JsonObject json() {
    return content(MediaTypes.JSON, object("type", "object"));
  }

  private static JsonObject get(
      String id, String summary, JsonObject content, JsonObject... parameters) {
    var answers = responses(content, "400", "404", "406", "413", "503");
    return of("get", operation(id, summary, answers, parameters));
  }

  private static JsonObject post() {
    var form =
        JSON.parse(
            """
            {"type": "object", "properties": {
              "queries": {"type": "string"}, "extend": {"type": "string"}}}
            """);
    var body = new JsonObject();
    body.put("required", true);
    body.put("content", content("application/x-www-form-urlencoded", form));
    var answers = responses(json(), "400", "406", "413", "415", "503");
    var operation = operation("postReconcile", "The same, for long batches", answers);
    operation.put("requestBody", body);
    return operation;
  }

  private static JsonObject kind() {
    return among(inPath("kind", "what is suggested"), "entity", "type", "property");
  }
}
