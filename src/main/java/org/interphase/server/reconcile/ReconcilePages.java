package org.interphase.server.reconcile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.interphase.server.ask.QueryGate;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.CommonHeaders;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.Json;
import org.interphase.server.http.MediaTypes;
import org.interphase.server.http.Origin;
import org.interphase.server.http.Parameters;
import org.interphase.server.http.Reply;
import org.interphase.server.http.Wanted;

/**
 * Answers by the <a
 * href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">Reconciliation
 * Service API 0.2</a>, by which spreadsheets are linked to the graph.
 */
public final class ReconcilePages {

  /** The address of the service. */
  public static final String ADDRESS = ServiceManifest.ADDRESS;

  /** The folder of suggestions. */
  public static final String SUGGEST = ADDRESS + "/suggest/";

  /** The folder of what is shown beside suggestions. */
  public static final String FLYOUT = ADDRESS + "/flyout/";

  private static final List<String> JSON = List.of(MediaTypes.JSON);

  private final QueryGate gate;
  private final Readings readings;

  public ReconcilePages(QueryRun queries, QueryGate gate) {
    this.gate = gate;
    this.readings = new Readings(queries);
  }

  /** Answers with the manifest, or with what a batch of queries or a data extension asks for. */
  public void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var asked = asked(request);
    if (asked.has("queries") && asked.has("extend")) {
      throw HttpProblem.badRequest(
          "Found the parameters \"queries\" and \"extend\", expected one of them.");
    }
    JsonObject answer;
    if (asked.has("queries")) {
      answer = gate.pass(() -> reconciled(asked.text("queries")));
    } else if (asked.has("extend")) {
      answer = gate.pass(() -> new Extension(readings.whole()).answer(asked.text("extend")));
    } else if (request.getMethod().equals("POST")) {
      throw HttpProblem.badRequest(
          "Found neither a field \"queries\" nor a field \"extend\", expected one of them.");
    } else {
      var manifest = new ServiceManifest(Origin.of(request));
      answer = gate.pass(() -> manifest.json(readings.named()));
    }
    send(answer, request, response);
  }

  private JsonObject reconciled(String json) {
    var answer = new JsonObject();
    new QueryBatch(readings)
        .read(json)
        .forEach((name, query) -> answer.put(name, Candidates.of(query, readings).json()));
    return answer;
  }

  /** Answers with things, types or properties whose names begin as typed. */
  public void suggest(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var kind = kind(SUGGEST, request);
    var suggestions = Suggestions.of(asked(request));
    var answer = gate.pass(() -> kind.suggested(suggestions, readings));
    send(answer, request, response);
  }

  /** Answers with a few lines about a suggested thing, type or property. */
  public void flyout(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var kind = kind(FLYOUT, request);
    var id = asked(request).required("id", "an identifier that was suggested");
    var names =
        gate.pass(() -> kind.named(id, readings)).orElseThrow(() -> unknown(kind.word(), id));
    var answer = Json.object("id", id);
    answer.put("html", EntityPreview.fragment(names));
    send(answer, request, response);
  }

  /** Answers with the properties that things of a type have. */
  public void properties(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var asked = asked(request);
    var type = asked.text("type");
    int limit = Suggestions.count(asked, "limit", 0);
    var answer = gate.pass(() -> proposed(type, limit, readings.whole()));
    send(answer, request, response);
  }

  private static JsonObject proposed(String type, int limit, Entities entities) {
    var iri = type.isEmpty() ? "" : entities.type("Parameter \"type\"", type).iri();
    var properties = new JsonArray();
    entities.propertiesOf(iri).stream()
        .limit(limit == 0 ? Integer.MAX_VALUE : limit)
        .forEach(property -> properties.add(Described.named(property.names())));
    var answer = Json.object("type", type);
    if (limit > 0) {
      answer.put("limit", limit);
    }
    answer.put("properties", properties);
    return answer;
  }

  /** Answers with a page about a thing that others may show in a frame. */
  public void preview(HttpServletRequest request, HttpServletResponse response) throws IOException {
    CommonHeaders.letFrame(response);
    var id = Parameters.of(request).required("id", "the identifier of a thing");
    var entity =
        gate.pass(() -> readings.named().entity(id)).orElseThrow(() -> unknown("entity", id));
    Reply.page(EntityPreview.page(entity), request, response);
  }

  /** Answers with a page that says what the service is and what its scores mean. */
  public void about(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Reply.page(AboutPage.of(Origin.of(request) + ADDRESS), request, response);
  }

  private static SuggestedKind kind(String folder, HttpServletRequest request) {
    return SuggestedKind.of(Wanted.below(folder, request))
        .orElseThrow(
            () ->
                HttpProblem.notFound(
                    "Found " + Wanted.path(request) + ", expected entity, type or property last."));
  }

  private static HttpProblem unknown(String kind, String id) {
    return HttpProblem.notFound("There is no " + kind + " " + JsonInput.shown(id) + " here.");
  }

  /** A script of ours in a page of others could do there what it likes; CORS needs none. */
  private static Parameters asked(HttpServletRequest request) {
    MediaTypes.choose(request, JSON);
    var asked = Parameters.of(request);
    if (asked.has("callback")) {
      throw HttpProblem.notImplemented(
          "Parameter \"callback\": JSONP is not offered. Leave it out: any page may read the"
              + " answer, by CORS.");
    }
    return asked;
  }

  private static void send(
      JsonObject answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Reply.json(answer.toString(), request, response);
  }
}
