package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A client of the Reconciliation Service API that takes no answer which the API does not know. */
record ReconcileClient(RunningServer server) {

  private static final JsonMapper MAPPER = new JsonMapper();

  /** What is sent as JSON in a field of a form. */
  HttpResponse<String> post(String field, String json) {
    return send("application/x-www-form-urlencoded", field + "=" + RunningServer.encoded(json));
  }

  /** What is sent as a body of any kind. */
  HttpResponse<String> send(String contentType, String body) {
    return server.send(
        server
            .request("/reconcile")
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofString(body)));
  }

  /** The candidates of one query, each as its name, with a sign where it is a match. */
  List<String> candidates(String query) {
    var answer = answer("results", post("queries", "{\"q\": " + query + "}"));
    var candidates = new ArrayList<String>();
    answer
        .get("q")
        .getAsObject()
        .getArray("result")
        .map(candidate -> candidate.getAsObject())
        .forEach(
            candidate ->
                candidates.add(
                    candidate.getString("name") + (candidate.getBoolean("match") ? " ✓" : "")));
    return candidates;
  }

  /** The first candidate of one query. */
  JsonObject first(String query) {
    return answer("results", post("queries", "{\"q\": " + query + "}"))
        .get("q")
        .getAsObject()
        .getArray("result")
        .findFirst()
        .orElseThrow()
        .getAsObject();
  }

  /** The features of a candidate by their names. */
  static Map<String, Boolean> features(JsonObject candidate) {
    var features = new TreeMap<String, Boolean>();
    candidate
        .getArray("features")
        .map(feature -> feature.getAsObject())
        .forEach(feature -> features.put(feature.getString("id"), feature.getBoolean("value")));
    return features;
  }

  /** The names that are suggested. */
  List<String> suggested(String path) {
    return answer("suggestions", server.get(path))
        .getArray("result")
        .map(each -> each.getAsObject().getString("name"))
        .toList();
  }

  /** The names of the properties that are proposed. */
  List<String> proposed(String path) {
    return answer("proposals", server.get(path))
        .getArray("properties")
        .map(each -> each.getAsObject().getString("name"))
        .toList();
  }

  /** The body of a good answer, which is of the kind that the schema calls so. */
  static JsonObject answer(String kind, HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(schema(kind).validate(MAPPER.readTree(response.body()))).isEmpty();
    return JSON.parse(response.body());
  }

  /** What is told where there is no answer. */
  static String refusal(int status, HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    return JSON.parse(response.body()).getString("detail");
  }

  private static Schema schema(String kind) {
    try (var in = ReconcileClient.class.getResourceAsStream("reconcile/answers.schema.json")) {
      var all = (ObjectNode) MAPPER.readTree(in);
      all.put("$ref", "#/$defs/" + kind);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
