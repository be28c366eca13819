package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.fuseki.main.FusekiServer;
import org.interphase.NobodyThere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server over a SPARQL service that is not in its own program. */
class FarServiceTest {

  @RegisterExtension
  static final RunningServer far =
      RunningServer.of(
          () ->
              InterphaseServer.start(
                  ServerOptions.defaults().at("127.0.0.1", 0),
                  Served.dataset(RunningServer.indexed("sample.trig", "pages.trig"), "1"),
                  RunningServer.questions()));

  @RegisterExtension static final RunningServer near = RunningServer.over(far);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/questions/labels",
        "/questions/labels.csv?shortest=16",
        "/questions/rows",
        "/questions/ge-reduction-suppressors.json",
        "/sparql-editor.json",
        "/sparql-editor?question=labels",
        "/id/strategy/spi",
        "/id/zhang-2023/table-2/row-06",
        "/id/zhang-2023/table-2/row-06.ttl",
        "/id/material/%CE%B3-Li3PO4",
        "/id/material/hostile",
        "/failures",
        "/discrepancies",
        "/search?text=Li3PO4",
        "/search.json?text=spi%20interlayer",
        "/suggest.json?text=spi",
        "/ontology"
      })
  void answersAsTheFarServiceItself(String path) {
    var response = near.browse(path);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(uncited(response.body()).replace(address(near), address(far)))
        .isEqualTo(uncited(far.browse(path).body()));
  }

  /** What is to be copied names the server that was asked. */
  private static String address(RunningServer server) {
    return server.address("/").toString();
  }

  /** A citation names the server that was asked. */
  private static String uncited(String page) {
    return RunningServer.unversioned(page).replaceFirst("(?s)<section id=\"cite\">.*", "");
  }

  @Test
  void citesWithTheDayWhereTheDataHaveNoVersion() {
    assertThat(near.get("/questions/labels/citation").body())
        .contains("knowledge graph, asked on " + LocalDate.now(ZoneOffset.UTC))
        .doesNotContain("version");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o",
        "ASK { ?s ?p ?o }",
        "SELECT * FROM <https://w3id.org/interphase/graph/inferred> { ?s ?p ?o } ORDER BY ?p",
        "SELECT * FROM NAMED <https://w3id.org/interphase/graph/inferred> { GRAPH ?g { ?s ?p ?o } } ORDER BY ?p",
        "SELECT * FROM NAMED <https://w3id.org/interphase/graph/inferred> { GRAPH <https://w3id.org/interphase/graph/zhang-2023> { ?s ?p ?o } }",
        "SELECT * { <https://w3id.org/interphase/id/zhang-2023/table-2/row-06> !^<urn:none> ?o } ORDER BY ?o",
        "CONSTRUCT { ?s a ?o } { ?s a ?o FILTER(?o = <https://w3id.org/interphase/ontology#Claim>) }"
      })
  void sendsWholeQueriesOn(String query) {
    var response = near.ask(query);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo(far.ask(query).body());
  }

  @Test
  void startsWithThePageOfTheFarGraph() {
    assertThat(near.browse("/").body())
        .contains("In the graph: 1 sample, 1 claim, 1 reference, 1 discrepancy.")
        .contains("<dd><bdi>SPI interlayer</bdi></dd>");
  }

  @Test
  void keepsItsOwnLimitOfRows() {
    var options = ServerOptions.within(new RequestLimits(Duration.ofSeconds(30), 7, 4096, 4));
    try (var server = over(far.address("/sparql"), options)) {
      assertThat(server.ask("SELECT * { ?s ?p ?o }").statusCode()).isEqualTo(413);
      assertThat(server.ask("CONSTRUCT WHERE { ?s ?p ?o }").statusCode()).isEqualTo(413);
    }
  }

  @Test
  void saysThatItIsNotUnderstoodBeforeAskingAnyone() {
    assertThat(near.ask("SELECT").statusCode()).isEqualTo(400);
    assertThat(near.ask("SELECT * { SERVICE <urn:x> { ?s ?p ?o } }").statusCode()).isEqualTo(403);
    assertThat(near.get("/questions/labels?shortest=long").statusCode()).isEqualTo(400);
    assertThat(near.get("/id/strategy/nothing").statusCode()).isEqualTo(404);
    assertThat(near.get("/id/x%3E%20%7D").statusCode()).isEqualTo(404);
  }

  @Test
  void seesWhatTheFarServiceHasLearnt() throws IOException {
    var data = RunningServer.sampleData();
    var fuseki = FusekiServer.create().port(0).add("/ds", data).start();
    try (var server = over(URI.create(fuseki.datasetURL("/ds")), RunningServer.OPTIONS)) {
      var path = "/questions/ge-reduction-suppressors.csv";
      var before = server.get(path);
      assertThat(before.body())
          .isEqualTo("interlayer,evidenceGrade\nSPI interlayer,directly observed\n");
      var tag = before.headers().firstValue("ETag").orElseThrow();
      assertThat(server.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
      data.executeWrite(data::clear);
      assertThat(server.get(path, "If-None-Match", tag).body())
          .isEqualTo("interlayer,evidenceGrade\n");
    } finally {
      fuseki.stop();
    }
  }

  @Test
  void searchesTheNamesOfAServiceWithoutFullTextIndex() {
    assertThat(near.get("/questions/search.csv?text=spi").body())
        .contains("https://w3id.org/interphase/id/strategy/spi");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/questions/labels",
        "/questions/search?text=spi",
        "/id/strategy/spi",
        "/ontology",
        "/sparql",
        "/sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D"
      })
  void saysThatNobodyIsThere(String path) throws IOException {
    try (var nobody = new NobodyThere();
        var server = over(nobody.service(), RunningServer.OPTIONS)) {
      var response = server.get(path);
      assertThat(response.statusCode()).isEqualTo(502);
      assertThat(detail(response))
          .isEqualTo(
              "The SPARQL service "
                  + nobody.service()
                  + " cannot be reached. Is it running, at that address?");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "500|text/plain|oops|answered with status 500. It says: oops",
        "404|text/html|<p>gone</p>|answered with status 404. It says: gone",
        "200|text/html|<p>welcome</p>|sent an answer that cannot be read.",
        "200|application/sparql-results+json|{\"head\":|sent an answer that cannot be read.",
      })
  void saysHowTheFarServiceFails(int status, String mediaType, String body, String message)
      throws IOException {
    var service = stub(status, mediaType, body, body.length());
    try (var server = over(address(service), RunningServer.OPTIONS)) {
      for (var path :
          new String[] {"/questions/labels", "/sparql?query=SELECT*%7B%3Fs%20%3Fp%20%3Fo%7D"}) {
        var response = server.get(path);
        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(detail(response))
            .isEqualTo("The SPARQL service " + address(service) + " " + message);
      }
    } finally {
      service.stop(0);
    }
  }

  /** As Virtuoso does beyond its limits, with a body that is well-formed. */
  @ParameterizedTest
  @CsvSource({"X-SPARQL-MaxRows,'ResultSetMaxRows, now 7,'", "X-SQL-State,ResultSetMaxRows"})
  void takesNoPartOfAnAnswerForTheWhole(String header, String limit) throws IOException {
    var rows = "{\"head\":{\"vars\":[]},\"results\":{\"bindings\":[]}}";
    var service = stub(200, "application/sparql-results+json", rows, rows.length(), header, "7");
    try (var server = over(address(service), RunningServer.OPTIONS)) {
      var response = server.get("/questions/labels");
      assertThat(response.statusCode()).isEqualTo(502);
      assertThat(detail(response))
          .isEqualTo(
              "The SPARQL service "
                  + address(service)
                  + " sent a part of an answer only. Raise its limits: in Virtuoso "
                  + limit
                  + " and MaxQueryExecutionTime.");
    } finally {
      service.stop(0);
    }
  }

  /** The second one sends a part of its answer, and no more. */
  @ParameterizedTest
  @ValueSource(ints = {0, 10})
  void waitsNoLongerThanAQueryMayTake(int sent) throws IOException {
    var options = ServerOptions.within(new RequestLimits(Duration.ofMillis(300), 1000, 4096, 4));
    var service =
        sent == 0 ? silent() : stub(200, "application/sparql-results+json", "{\"head\":{ ", 10_000);
    try (var server = over(address(service), options)) {
      var response = server.get("/questions/labels");
      assertThat(response.statusCode()).isEqualTo(504);
      assertThat(detail(response))
          .isEqualTo("The SPARQL service " + address(service) + " gave no whole answer in 0.3 s.");
    } finally {
      service.stop(0);
    }
  }

  private static RunningServer over(URI endpoint, ServerOptions options) {
    return RunningServer.of(
        () -> InterphaseServer.start(options, Served.service(endpoint), RunningServer.questions()));
  }

  /** A service that says the same to everyone; it may promise more bytes than it sends. */
  private static HttpServer stub(
      int status, String mediaType, String body, int promised, String... header)
      throws IOException {
    var service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    service.createContext(
        "/sparql",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", mediaType);
          if (header.length > 0) {
            exchange.getResponseHeaders().set(header[0], header[1]);
          }
          exchange.sendResponseHeaders(status, promised);
          exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
          exchange.getResponseBody().flush();
          if (promised == body.length()) {
            exchange.close();
          }
        });
    service.start();
    return service;
  }

  private static HttpServer silent() throws IOException {
    var service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    service.createContext("/sparql", exchange -> {});
    service.start();
    return service;
  }

  private static URI address(HttpServer service) {
    return URI.create("http://127.0.0.1:" + service.getAddress().getPort() + "/sparql");
  }

  private static String detail(HttpResponse<String> response) {
    return JSON.parse(response.body()).getString("detail");
  }
}
