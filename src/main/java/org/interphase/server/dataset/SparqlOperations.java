package org.interphase.server.dataset;

import static org.interphase.server.dataset.OpenApiJson.content;
import static org.interphase.server.dataset.OpenApiJson.operation;
import static org.interphase.server.dataset.OpenApiJson.query;
import static org.interphase.server.dataset.OpenApiJson.responses;
import static org.interphase.server.http.Json.object;
import static org.interphase.server.http.Json.of;

import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.interphase.server.http.MediaTypes;
import org.interphase.server.http.ResultFormat;

/** The SPARQL 1.1 Protocol's ways to send a query, in OpenAPI's words. */
final class SparqlOperations {

  JsonObject paths() {
    var path = of("get", get());
    path.put("post", post());
    return path;
  }

  private static JsonObject get() {
    return operation(
        "query",
        "Any SPARQL 1.1 query over the union of all graphs",
        results("400", "403", "406", "413", "503"),
        query("query", true, "the query"));
  }

  private static JsonObject post() {
    var body = new JsonObject();
    body.put("required", true);
    var form =
        JSON.parse(
            """
            {"type": "object", "required": ["query"], "properties": {"query": {"type": "string"}}}
            """);
    body.put(
        "content", content("application/x-www-form-urlencoded", form, "application/sparql-query"));
    var answers = results("400", "403", "405", "406", "413", "415", "503");
    var operation = operation("postQuery", "The same, for long queries", answers);
    operation.put("requestBody", body);
    return operation;
  }

  private static JsonObject results(String... refusals) {
    var rows = ResultFormat.ROWS.get(0).mediaType();
    var others =
        Stream.concat(ResultFormat.ROWS.stream().skip(1), ResultFormat.ADDRESSED.stream())
            .map(ResultFormat::mediaType)
            .filter(mediaType -> !mediaType.equals(MediaTypes.JSON))
            .distinct();
    return responses(
        content(rows, object("type", "object"), others.toArray(String[]::new)), refusals);
  }
}
