package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is there at a nanopublication's IRI. */
class NanopublicationPagesTest {

  @RegisterExtension static final RunningServer server = RunningServer.withPages("1");

  @Test
  void leadsFromANanopublicationToItsClaim() {
    var response = server.get("/nanopublication/zhang-2023/finding/whole");
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().firstValue("Location")).contains("/id/zhang-2023/finding/whole");
    assertThat(server.get("/id/zhang-2023/finding/whole").statusCode()).isEqualTo(200);
  }

  @Test
  void givesANanopublicationInItsFourGraphs() {
    var iri = "https://w3id.org/interphase/nanopublication/zhang-2023/finding/whole";
    var path = "/nanopublication/zhang-2023/finding/whole";
    for (var response :
        List.of(server.get(path, "Accept", "application/trig"), server.get(path + ".trig"))) {
      assertThat(response.headers().firstValue("Content-Type")).contains("application/trig");
      var graphs = DatasetGraphFactory.create();
      RDFParser.fromString(response.body(), Lang.TRIG).parse(graphs);
      assertThat(Iter.toList(graphs.listGraphNodes()))
          .extracting(Node::getURI)
          .containsExactlyInAnyOrder(
              iri + "#head", iri + "#assertion", iri + "#provenance", iri + "#pubinfo");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/turtle", "application/ld+json", "application/n-triples"})
  void givesANanopublicationWithoutItsGraphs(String mediaType) {
    var response = server.get("/nanopublication/zhang-2023/finding/whole", "Accept", mediaType);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(
            RDFParser.fromString(response.body(), RDFLanguages.contentTypeToLang(mediaType))
                .toGraph()
                .contains(
                    NodeFactory.createURI(
                        "https://w3id.org/interphase/nanopublication/zhang-2023/finding/whole"),
                    Node.ANY,
                    NodeFactory.createURI("http://www.nanopub.org/nschema#Nanopublication")))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "/nanopublication, 303",
    "/nanopublication/nothing.trig, 404",
    "/nanopublication/zhang-2023.trig, 404"
  })
  void knowsWhatIsNoNanopublication(String path, int status) {
    var response = server.get(path);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Location").orElse("/downloads"))
        .isEqualTo("/downloads");
  }
}
