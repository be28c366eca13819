package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlRefusalsTest {

  @RegisterExtension static final RunningServer server = RunningServer.with(RunningServer.OPTIONS);

  @ParameterizedTest
  @CsvSource({
    "application/sparql-update, DROP ALL",
    "application/sparql-update, LOAD <http://127.0.0.1:1/data.ttl>",
    "application/x-www-form-urlencoded, update=DROP+ALL",
    "application/x-www-form-urlencoded, query=ASK{}&update=DROP+ALL",
  })
  void takesNoUpdates(String contentType, String body) {
    var response = server.post(contentType, body);
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, POST, OPTIONS");
    assertThat(response.body()).contains("This endpoint answers queries; it takes no updates.");
    assertThat(server.ask("ASK { ?s ?p ?o }").body()).contains("true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"DROP ALL", "LOAD <http://127.0.0.1:1/data.ttl>", "INSERT DATA { <a:a> <a:b> 1 }"})
  void takesNoUpdateForAQuery(String update) {
    assertThat(server.ask(update).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
  void writesNoGraphs(String method) {
    for (var path : new String[] {"/sparql", "/sparql?default", "/sparql?graph=urn:g"}) {
      var response =
          server.send(
              server
                  .request(path, "Content-Type", "text/turtle")
                  .method(method, BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> .")));
      assertThat(response.statusCode()).isEqualTo(405);
    }
  }

  @Test
  void takesNoUploads() {
    assertThat(server.post("text/turtle", "<urn:a> <urn:b> <urn:c> .").statusCode()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/sparql",
        "/sparql?default",
        "/sparql?graph=https://w3id.org/interphase/graph/inferred"
      })
  void dumpsNothing(String path) {
    assertThat(server.get(path, "Accept", "application/n-quads, text/turtle;q=0.9").body())
        .doesNotContain("Cr₂O₃ interlayer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sparql/update",
        "/sparql/data",
        "/sparql/get",
        "/sparql/query",
        "/update",
        "/data",
        "/upload",
        "/ds",
        "/$/server",
        "/$/datasets",
        "/$/stats",
        "/$/tasks",
        "/$/compact/sparql",
        "/$/backup/sparql",
        "/$/reload",
        "/assets/../sparql/declared-terms.rq",
        "/id",
        "/graph",
        "/nowhere"
      })
  void hasNothingElse(String path) {
    var response = server.get(path);
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(type(response)).isEqualTo("application/problem+json");
  }

  @Test
  void tellsItsHealthAndMetrics() {
    assertThat(server.get("/$/ping").statusCode()).isEqualTo(200);
    server.ask("ASK {}");
    assertThat(server.get("/$/metrics").body()).contains("fuseki_requests_good");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o OPTIONAL { { SELECT * { SERVICE <%s> { ?s ?p ?o } } } } }",
        "ASK { FILTER NOT EXISTS { SERVICE <%s> { ?s ?p ?o } } }",
        "SELECT (EXISTS { SERVICE <%s> { ?s ?p ?o } } AS ?x) {}",
        "SELECT * { ?s ?p ?o } HAVING (EXISTS { SERVICE <%s> { ?s ?p ?o } })",
        "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <%s> { ?s ?p ?o } })",
        "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <%s> { ?s ?p ?o } }",
      })
  void asksNoOtherEndpoint(String query) {
    var response = server.ask(query.formatted(server.address("/sparql")));
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.body()).contains("SERVICE is switched off");
  }

  @Test
  void namesLineAndColumnOfASyntaxError() {
    var response = server.ask("SELECT *\nWHERE { ?s ?p }");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(type(response)).isEqualTo("application/problem+json");
    var problem = JSON.parse(response.body());
    assertThat(problem.get("type").getAsString().value())
        .isEqualTo("https://w3id.org/interphase/problem/query-syntax");
    assertThat(problem.get("status").getAsNumber().value().intValue()).isEqualTo(400);
    assertThat(problem.get("line").getAsNumber().value().intValue()).isEqualTo(2);
    assertThat(problem.get("column").getAsNumber().value().intValue()).isEqualTo(15);
    assertThat(problem.get("detail").getAsString().value())
        .isEqualTo("Found }, which cannot stand there.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT * WHERE { ?s ?p | The query ends too early. | 1 | 22",
        "SELECT * WHERE { ?s ?p 'a | Lexical error | 1 | 26",
        "SELEC * | Lexical error | 1 | 6",
      })
  void namesThePlaceOf(String query, String detail, int line, int column) {
    var problem = JSON.parse(server.ask(query).body());
    assertThat(problem.get("detail").getAsString().value()).startsWith(detail);
    assertThat(problem.get("line").getAsNumber().value().intValue()).isEqualTo(line);
    assertThat(problem.get("column").getAsNumber().value().intValue()).isEqualTo(column);
  }

  @Test
  void namesThePlaceOfAnUnknownPrefix() {
    var problem = JSON.parse(server.ask("SELECT * WHERE { ?s iph:label ?o }").body());
    assertThat(problem.get("detail").getAsString().value())
        .isEqualTo(
            "Prefix \"iph\" is not declared. Write PREFIX iph:"
                + " <https://w3id.org/interphase/ontology#> above.");
    assertThat(problem.get("line").getAsNumber().value().intValue()).isEqualTo(1);
    assertThat(problem.get("column").getAsNumber().value().intValue()).isEqualTo(21);
  }

  @Test
  void showsBrowsersAPageThatEscapesWhatTheySent() {
    var response = server.ask("SELECT <script>alert(1)</script>", "Accept", "text/html,*/*;q=0.8");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(type(response)).isEqualTo("text/html;charset=utf-8");
    assertThat(response.body())
        .contains("The query is not valid SPARQL")
        .contains("&lt;script&gt;")
        .doesNotContain("<script>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/sparql?query=%FF%FE", "/sparql?query=%zz", "/%zz", "/a%00b", "/sparql?query="})
  void blamesTheRequestWhenItIsMalformed(String path) {
    var response = rawGet(path);
    assertThat(response)
        .startsWith("HTTP/1.1 400")
        .doesNotContain("\tat ")
        .doesNotContain("Exception");
  }

  @Test
  void wantsExactlyOneQuery() {
    var response = server.get("/sparql?query=ASK%7B%7D&query=ASK%7B%7D");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("Found 2 parameters 'query', expected one.");
  }

  private static String rawGet(String path) {
    var address = server.address("/");
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      socket
          .getOutputStream()
          .write(("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").getBytes());
      return new String(socket.getInputStream().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String type(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }
}
