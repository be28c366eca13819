package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.atlas.json.JSON;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.interphase.server.http.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JsonLdContextTest {

  @RegisterExtension static final RunningServer server = RunningServer.withPages("1");

  @Test
  void turnsPlainJsonIntoOurStatements() {
    var response = server.get("/context.jsonld");
    assertThat(response.headers().firstValue("Content-Type")).contains("application/ld+json");
    var document = JSON.parse(response.body());
    document.put("id", Iris.THINGS + "strategy/spi");
    document.put("type", "PolymerInterlayer");
    document.put("suppresses", Iris.THINGS + "mechanism/germanium-reduction");

    var graph = RDFParser.fromString(document.toString(), Lang.JSONLD).toGraph();
    var spi = Iris.node(Iris.THINGS + "strategy/spi");
    assertThat(graph.size()).isEqualTo(2);
    assertThat(graph.contains(spi, RDF.type.asNode(), Iris.node(Iris.TERMS + "PolymerInterlayer")))
        .isTrue();
    assertThat(
            graph.contains(
                spi,
                Iris.node(Iris.TERMS + "suppresses"),
                Iris.node(Iris.THINGS + "mechanism/germanium-reduction")))
        .isTrue();
    assertThat(graph.contains(Node.ANY, Node.ANY, spi)).isFalse();
  }
}
