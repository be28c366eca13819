package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparqlProtocolTest {

  private static final String LABELS =
      """
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX iph: <https://w3id.org/interphase/ontology#>
      SELECT ?label WHERE {
        ?strategy iph:suppresses ?mechanism ; a iph:PolymerInterlayer ; rdfs:label ?label
      }""";

  @RegisterExtension static final RunningServer server = RunningServer.with(RunningServer.OPTIONS);

  /** The type and the label come from one graph, what it suppresses from another. */
  @Test
  void answersOverTheUnionOfAllGraphsWithoutRepeatingATriple() {
    assertThat(csv(LABELS)).isEqualTo("label\r\nSPI interlayer\r\n");
  }

  @Test
  void answersOverTheUnionOfGraphsInTdb2() {
    var stored = DatabaseMgr.createDatasetGraph();
    RunningServer.load(stored, "sample.trig");
    try (var other = RunningServer.with(RunningServer.OPTIONS, stored)) {
      assertThat(other.ask(LABELS, "Accept", "text/csv").body())
          .isEqualTo("label\r\nSPI interlayer\r\n");
      assertThat(
              other
                  .ask(
                      "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }",
                      "Accept",
                      "text/csv")
                  .body())
          .isEqualTo("n\r\n8\r\n");
    }
  }

  @Test
  void countsEachTripleOfTheUnionOnce() {
    assertThat(csv("SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }")).isEqualTo("n\r\n7\r\n");
  }

  @Test
  void tellsGraphsApart() {
    assertThat(
            csv(
                "SELECT ?g (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY"
                    + " ?g"))
        .isEqualTo(
            """
            g,n
            https://w3id.org/interphase/graph/catalogue,6
            https://w3id.org/interphase/graph/inferred,2
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void takesTheGraphsThatTheQueryNames() {
    assertThat(
            csv(
                "SELECT (COUNT(*) AS ?n) FROM <https://w3id.org/interphase/graph/inferred>"
                    + " WHERE { ?s ?p ?o }"))
        .isEqualTo("n\r\n2\r\n");
  }

  @Test
  void takesTheGraphsThatTheRequestNames() {
    var response =
        server.get(
            "/sparql?query="
                + RunningServer.encoded("SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }")
                + "&default-graph-uri=https://w3id.org/interphase/graph/catalogue",
            "Accept",
            "text/csv");
    assertThat(response.body()).isEqualTo("n\r\n6\r\n");
  }

  @Test
  void fetchesNoGraphFromElsewhere() {
    assertThat(
            csv(
                "SELECT * FROM <"
                    + server.address("/assets/pico.min.css")
                    + "> WHERE { ?s ?p ?o }"))
        .isEqualTo("s,p,o\r\n");
  }

  @Test
  void takesAQueryAsAForm() {
    var response =
        server.post(
            "application/x-www-form-urlencoded",
            "query=" + RunningServer.encoded("ASK { ?s ?p 'Cr₂O₃ interlayer' }"));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("\"boolean\" : true");
  }

  @Test
  void takesAQueryAsTheBody() {
    var response = server.post("application/sparql-query", "ASK { ?s ?p 'Cr₂O₃ interlayer' }");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("\"boolean\" : true");
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, SPI interlayer",
    "application/sparql-results+xml, <literal>SPI interlayer</literal>",
    "text/csv, SPI interlayer",
    "text/tab-separated-values, '\"SPI interlayer\"'",
  })
  void writesRowsAsAskedFor(String mediaType, String part) {
    var response = server.ask(LABELS, "Accept", mediaType);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(contentType(response)).startsWith(mediaType);
    assertThat(response.body()).contains(part);
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle",
    "application/n-triples",
    "application/ld+json",
    "application/rdf+xml",
  })
  void writesGraphsAsAskedFor(String mediaType) {
    var response =
        server.ask("DESCRIBE <https://w3id.org/interphase/id/strategy/spi>", "Accept", mediaType);
    assertThat(contentType(response)).startsWith(mediaType);
    assertThat(graph(response).size()).isEqualTo(3);
  }

  @Test
  void constructsTurtleByDefault() {
    var response = server.ask("CONSTRUCT WHERE { ?s a ?class }");
    assertThat(contentType(response)).isEqualTo("text/turtle;charset=utf-8");
    assertThat(graph(response).size()).isEqualTo(3);
  }

  @Test
  void takesTheFormatFromTheAddress() {
    var response =
        server.get("/sparql?format=csv&query=" + RunningServer.encoded(LABELS), "Accept", "*/*");
    assertThat(contentType(response)).isEqualTo("text/csv;charset=utf-8");
  }

  @Test
  void saysWhichFormatsThereAre() {
    var response = server.ask(LABELS, "Accept", "image/png");
    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(response.body()).contains("application/sparql-results+json").contains("text/csv");
  }

  @Test
  void describesItselfToPrograms() {
    var response = server.get("/sparql", "Accept", "text/turtle");
    assertThat(contentType(response)).isEqualTo("text/turtle;charset=utf-8");
    assertThat(response.body())
        .doesNotContain("sd:UnionDefaultGraph")
        .contains("<" + server.address("/sparql") + ">")
        .contains("<https://w3id.org/interphase/graph/inferred>");
    assertThat(graph(response).isEmpty()).isFalse();
  }

  @Test
  void showsBrowsersAForm() {
    var response = server.get("/sparql", "Accept", "text/html,application/xml;q=0.9,*/*;q=0.8");
    assertThat(contentType(response)).isEqualTo("text/html;charset=utf-8");
    assertThat(response.body()).contains("<textarea name=\"query\"");
  }

  @Test
  void answersHeadLikeGetWithoutTheBody() {
    var request =
        server
            .request("/sparql?query=" + RunningServer.encoded(LABELS), "Accept", "text/csv")
            .method("HEAD", HttpRequest.BodyPublishers.noBody());
    var response = server.send(request);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(contentType(response)).isEqualTo("text/csv;charset=utf-8");
    assertThat(response.body()).isEmpty();
  }

  private static String csv(String query) {
    return server.ask(query, "Accept", "text/csv").body();
  }

  private static String contentType(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElseThrow();
  }

  private static Graph graph(HttpResponse<String> response) {
    var lang = RDFLanguages.contentTypeToLang(contentType(response).replaceAll(";.*", ""));
    return RDFParser.fromString(response.body(), lang).toGraph();
  }
}
