package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The addresses of named graphs and of the ontology's version. */
class GraphPagesTest {

  @RegisterExtension static final RunningServer server = RunningServer.withPages("1");
  @RegisterExtension static final RunningServer over = RunningServer.over(server);

  @ParameterizedTest
  @CsvSource({
    ".ttl, text/turtle",
    ".nt, application/n-triples",
    ".jsonld, application/ld+json",
    ".rdf, application/rdf+xml",
  })
  void answersWithTheGraphBySuffixAndByAccept(String suffix, String mediaType) {
    var bySuffix = server.get("/graph/inferred" + suffix);
    var byAccept = server.get("/graph/inferred", "Accept", mediaType);
    for (var response : new String[] {bySuffix.body(), byAccept.body()}) {
      var graph =
          RDFParser.fromString(response, RDFLanguages.contentTypeToLang(mediaType)).toGraph();
      assertThat(graph.size()).isEqualTo(2);
    }
    assertThat(byAccept.headers().firstValue("Content-Type").orElse("")).startsWith(mediaType);
    assertThat(bySuffix.headers().firstValue("Content-Type").orElse("")).startsWith(mediaType);
    assertThat(byAccept.headers().firstValue("Vary").orElse("")).contains("Accept");
    assertThat(bySuffix.headers().allValues("Link"))
        .contains("<https://w3id.org/interphase/graph/inferred>; rel=\"canonical\"");
  }

  @Test
  void tellsAPersonHowMuchIsInIt() {
    var page = server.page("/graph/zhang-2023");
    assertThat(page)
        .contains("50 statements about 10 things.")
        .contains("href=\"/graph/zhang-2023.ttl\"")
        .contains("href=\"/ontology#Thickness\"")
        .contains("<bdi>thickness</bdi>");
  }

  @Test
  void knowsItsTag() {
    var tag = server.get("/graph/catalogue.nt").headers().firstValue("ETag").orElseThrow();
    assertThat(server.get("/graph/catalogue.nt", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/graph/zhang-2023", "/graph/zhang-2023.nt", "/graph/ontology.html"})
  void answersTheSameOfAnotherService(String path) {
    var response = over.browse(path);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(RunningServer.unversioned(response.body()).lines().sorted())
        .containsExactlyElementsOf(
            RunningServer.unversioned(server.browse(path).body()).lines().sorted().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "/graph/none, 404",
    "/graph/, 308",
    "/graph/.ttl, 404",
    "/graph/a%3E%7D, 404",
    "/graph/x/y, 404",
    "/graph/zhang%2D2023.exe, 404",
    "/ontology/0.1.0, 404",
    "/ontology/, 308",
  })
  void knowsNoOther(String path, int status) {
    assertThat(server.get(path).statusCode()).isEqualTo(status);
  }

  @Test
  void refusesWhatItDoesNotHave() {
    assertThat(server.get("/graph/zhang-2023", "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  /** The endpoint's limit holds here, too: a graph is sent whole or not at all. */
  @Test
  void sendsNoPartOfAGraphThatIsTooLong() {
    var options = ServerOptions.within(new RequestLimits(Duration.ofSeconds(30), 5, 4096, 4));
    try (var small = RunningServer.with(options)) {
      assertThat(small.get("/graph/catalogue.nt").statusCode()).isEqualTo(413);
      assertThat(small.get("/graph/catalogue").statusCode()).isEqualTo(200);
      assertThat(small.get("/graph/inferred.nt").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void leadsFromTheIriOfAGraph() {
    assertThat(location("https://w3id.org/interphase/graph/zhang-2023"))
        .endsWith("/graph/zhang-2023");
    assertThat(location("https://w3id.org/interphase/ontology/1.2.0")).endsWith("/ontology/1.2.0");
  }

  @Test
  void answersAtTheVersionOfTheOntology() {
    var data = RunningServer.sampleData();
    data.executeWrite(
        () ->
            RDFParser.fromString(
                    """
                    PREFIX owl: <http://www.w3.org/2002/07/owl#>
                    <https://w3id.org/interphase/graph/ontology> {
                      <https://w3id.org/interphase/ontology> a owl:Ontology ;
                        owl:versionIRI <https://w3id.org/interphase/ontology/1.2.0> .
                    }
                    <https://w3id.org/interphase/ontology>
                      owl:versionIRI <https://w3id.org/interphase/ontology/1.2.0> .
                    """,
                    RDFLanguages.TRIG)
                .parse(data));
    try (var versioned = RunningServer.with(RunningServer.OPTIONS, data)) {
      var current = versioned.get("/ontology/1.2.0", "Accept", "application/n-triples");
      assertThat(current.statusCode()).isEqualTo(200);
      assertThat(current.body()).isEqualTo(versioned.get("/ontology.nt").body());
      assertThat(current.headers().allValues("Link"))
          .contains(
              "<https://w3id.org/interphase/ontology/1.2.0>; rel=\"canonical\"",
              "</ontology/1.2.0.ttl>; rel=\"alternate\"; type=\"text/turtle\"");
      assertThat(versioned.get("/ontology/1.2.0.nt").body()).isEqualTo(current.body());
      var other = versioned.get("/ontology/1.1.0");
      assertThat(other.statusCode()).isEqualTo(404);
      assertThat(other.body())
          .contains("the current version is https://w3id.org/interphase/ontology/1.2.0.");
    }
  }

  private static String location(String iri) {
    return server
        .get("/lookup?iri=" + RunningServer.encoded(iri))
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }
}
