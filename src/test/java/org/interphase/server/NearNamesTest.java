package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that nothing has is told, with those that were perhaps meant, to people and programs. */
class NearNamesTest {

  @RegisterExtension static final RunningServer server = RunningServer.withPages("1");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/id/strategy/sbi | The graph says nothing of id/strategy/sbi. Did you mean strategy/spi?",
        "/id/strategy/SPI | The graph says nothing of id/strategy/SPI. Did you mean strategy/spi?",
        "/id/strategi/spi | The graph says nothing of id/strategi/spi. Did you mean strategy/spi?",
        "/id/spi | The graph says nothing of id/spi. Did you mean strategy/spi?",
        "/id/strategy/sbi.ttl | The graph says nothing of id/strategy/sbi. Did you mean strategy/spi?",
        "/compare?thing=strategy/sbi | Did you mean strategy/spi?",
        "/compare?thing=strategy/sbi&thing=strategy/spi | Did you mean strategy/spi?",
        "/report?about=https://w3id.org/interphase/id/strategy/sbi | Did you mean strategy/spi?",
        "/ontology/PolymerInterlayr | Did you mean PolymerInterlayer?",
        "/ontology/polymerinterlayer | Did you mean PolymerInterlayer?",
        "/lookup?iri=https://w3id.org/interphase/ontology%23PolymerInterlayr | The ontology has no"
            + " term PolymerInterlayr. Did you mean PolymerInterlayer?",
        "/graph/cataloge | There is no graph graph/cataloge; /void lists those here. Did you mean"
            + " catalogue?",
        "/questions/lables | There is no question \"lables\". Did you mean labels?",
        "/sparql-editor?question=lables | There is no question \"lables\". Did you mean labels?",
        "/questons | There is nothing at /questons. Did you mean /questions",
        "/fialures/claims | There is nothing at /fialures/claims. Did you mean /failures?"
      })
  void areNamedToPeopleAndPrograms(String address, String told) {
    var page = server.browse(address);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains(told.replace("\"", "&quot;"));
    var problem = server.get(address, "Accept", "application/problem+json, */*;q=0.1");
    assertThat(problem.statusCode()).isEqualTo(404);
    assertThat(problem.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(problem.body()).contains(told.replace("\"", "\\\""));
  }

  @ParameterizedTest
  @CsvSource({
    "/id/strategy/sbi, /id/strategy/spi",
    "/ontology/PolymerInterlayr, /ontology#PolymerInterlayer",
    "/graph/cataloge, /graph/catalogue",
    "/questions/lables, /questions/labels"
  })
  void areLinkedFromThePage(String address, String meant) {
    assertThat(server.browse(address).body()).contains("<a href=\"" + meant + "\">");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/id/strategy/unobtainium", "/id/x", "/id", "/graph/zzzzzzzz", "/ontology/0.0.1"})
  void areNotMadeUp(String address) {
    var page = server.browse(address);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).doesNotContain("Did you mean");
  }

  @Test
  void areEscapedInThePage() {
    assertThat(server.browse("/id/material/hostil%3Cb%3E").body())
        .contains("material/hostile")
        .doesNotContain("hostil<b>");
  }
}
