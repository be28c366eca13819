package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThingPagesTest {

  @RegisterExtension static final RunningServer server = RunningServer.withPages("1");

  @Test
  void showsWhatIsSaidOfAThing() {
    assertThat(server.get("/id/strategy/spi").body())
        .contains("<h1><bdi>SPI interlayer</bdi></h1>")
        .contains("<a href=\"/ontology#suppresses\"")
        .contains("<a href=\"/id/mechanism/germanium-reduction\"")
        .contains("<bdi>germanium reduction</bdi>")
        .contains("<bdi>polymer interlayer</bdi>");
  }

  @Test
  void marksWhatOnlyFollowsByRules() {
    var page = server.get("/id/strategy/spi").body();
    assertThat(page).containsOnlyOnce("<small class=\"inferred\">inferred</small>");
    assertThat(page.indexOf("inferred</small>")).isGreaterThan(page.indexOf("germanium reduction"));
  }

  @Test
  void citesAPublicationWhereverItIsShown() {
    var citation =
        "<span class=\"citation\"><bdi>Cheng et al. 2020 · J. Mater. Chem. A 8, 25217</bdi>"
            + " · <a href=\"https://doi.org/10.1000/69\">doi:10.1000/69</a></span>";

    assertThat(server.get("/id/zhang-2023/reference/69").body())
        .contains("<h1><bdi>ref. 69</bdi></h1><p>" + citation + "</p>");
    assertThat(server.get("/id/zhang-2023/finding/whole").body())
        .contains("<bdi>ref. 69</bdi></a> <small>" + citation + "</small>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ".bib | application/x-bibtex | doi = {10.1000/69}",
        ".ris | application/x-research-info-systems | AU  - Cheng, E.",
        ".csl.json | application/vnd.citationstyles.csl+json | \"container-title\" : \"J. Mater. Chem. A\""
      })
  void offersAPublicationToReferenceManagers(String suffix, String mediaType, String line) {
    var address = "/id/zhang-2023/reference/69";
    assertThat(server.get(address).body()).contains("href=\"" + address + suffix + "\"");
    var file = server.get(address + suffix);
    assertThat(file.headers().firstValue("Content-Type")).hasValue(mediaType + ";charset=utf-8");
    assertThat(file.body()).contains(line, "zhang-2023:69");
    assertThat(server.get("/id/strategy/spi").body()).doesNotContain(suffix);
    assertThat(server.get("/id/strategy/spi" + suffix).statusCode()).isEqualTo(404);
  }

  @Test
  void showsWhatLinksToAThing() {
    assertThat(server.get("/id/mechanism/germanium-reduction").body())
        .contains("<summary>Links here by rule (1)</summary>")
        .contains("<a href=\"/id/strategy/spi\"");
  }

  @Test
  void showsTheCellsOfARowAtTheirFragments() {
    assertThat(server.get("/id/zhang-2023/table-2/row-06").body())
        .contains(
            "<tr id=\"thickness\"><th scope=\"row\"><bdi>Interlayer thickness [µm]</bdi></th>"
                + "<td><bdi>≈12 µm</bdi></td></tr>");
  }

  @Test
  void showsWhatWasMadeOfARow() {
    assertThat(server.get("/id/zhang-2023/table-2/row-06").body())
        .containsSubsequence(
            "<h2>As printed</h2>",
            "<h2>What was made of it</h2>",
            "<bdi>interlayer sample</bdi>",
            "<bdi>thickness</bdi>",
            "<td data-title=\"Value\"><bdi>≈ 12</bdi> <small class=\"inferred\">inferred reading</small></td>"
                + "<td data-title=\"Unit\"><bdi>µm</bdi></td>"
                + "<td data-title=\"Condition\"><bdi>temperature 25–30 °C</bdi></td>",
            "<h2>What is doubtful</h2>",
            "<bdi>Is it the layer?</bdi>",
            "<bdi>The header does not say.</bdi>",
            "<h2>Claims that rest on it</h2>",
            "<bdi>The layer stays whole.</bdi>",
            "<h2>What is said of it</h2>");
  }

  @Test
  void showsTheValuesOfASampleFirst() {
    assertThat(server.get("/id/zhang-2023/table-2/row-06/interlayer").body())
        .containsSubsequence(
            "<h2>What was measured</h2>",
            "<bdi>thickness</bdi>",
            "<bdi>≈ 12</bdi>",
            "<bdi>µm</bdi>",
            "<bdi>temperature 25–30 °C</bdi>",
            "<a href=\"/id/zhang-2023/table-2/row-06#thickness\"",
            "<h2>What is said of it</h2>");
  }

  @Test
  void showsAValueWithItsUnitAndConditionsFirst() {
    assertThat(server.get("/id/zhang-2023/table-2/row-06/interlayer/thickness").body())
        .containsSubsequence(
            "<h2>The value</h2>",
            "<bdi>≈ 12</bdi>",
            "<bdi>µm</bdi>",
            "<bdi>temperature 25–30 °C</bdi>",
            "<h2>What is said of it</h2>");
  }

  @Test
  void showsWhatIsClaimedOfAStrategyAndWhichCellsUseIt() {
    assertThat(server.get("/id/strategy/spi").body())
        .containsSubsequence(
            "<h2>What is claimed of it</h2>",
            "<bdi>The layer stays whole.</bdi>",
            "<span class=\"grade purpose\">stated purpose</span>",
            "<bdi>Nobody looked.</bdi>",
            "<bdi>Table 2, row 6</bdi>",
            "<bdi>ref. 69</bdi>",
            "It is stated as an aim, and no evidence is given that the aim was reached.",
            "<h2>What is said of it</h2>");
  }

  @ParameterizedTest
  @CsvSource({
    "/id/strategy/spi, text/turtle, text/turtle",
    "/id/strategy/spi, application/ld+json, application/ld+json",
    "/id/strategy/spi.ttl, text/html, text/turtle",
    "/id/strategy/spi.jsonld, text/html, application/ld+json",
    "/id/strategy/spi.nt, text/html, application/n-triples",
    "/id/strategy/spi.rdf, text/html, application/rdf+xml",
  })
  void givesTheDataOfAThing(String path, String accept, String mediaType) {
    var response = server.get(path, "Accept", accept);
    var type = response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    assertThat(type).isEqualTo(mediaType);
    var lang = RDFLanguages.contentTypeToLang(type);
    assertThat(RDFParser.fromString(response.body(), lang).toGraph().size()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/id/material/γ-Li3PO4", "/id/material/%CE%B3-Li3PO4"})
  void findsThingsWhoseNamesAreNotAscii(String path) {
    var escaped = path.replace("γ", "%CE%B3");
    assertThat(server.get(escaped).body()).contains("<h1><bdi>γ-Li₃PO₄</bdi></h1>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/id/strategy/nothing", "/id", "/id/strategy/nothing.ttl"})
  void knowsNothingOfOtherThings(String path) {
    assertThat(server.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void escapesWhatIsSaidAndLinksToNothingUnsafe() {
    assertThat(server.get("/id/material/hostile").body())
        .doesNotContain("<script>")
        .doesNotContain("<img")
        .doesNotContain("href=\"javascript:")
        .contains("<bdi>javascript:alert(1)</bdi>");
  }

  @Test
  void showsTermsWhereTheirIrisPoint() {
    assertThat(server.get("/ontology", "Accept", "text/html").body())
        .contains("<div id=\"PolymerInterlayer\">")
        .contains("<bdi>polymer interlayer</bdi>")
        .contains("An interlayer of &lt;polymer&gt; &amp; salt.")
        .contains("<a href=\"/id/strategy/spi\"");
  }

  @Test
  void showsClassesBelowThoseThatTheyAreKindsOf() {
    assertThat(server.get("/ontology", "Accept", "text/html").body())
        .containsSubsequence(
            "<section id=\"tree\">",
            "<span class=\"leaf\"><a href=\"/ontology#InterfaceStrategy\"",
            "<details open",
            "<ul class=\"tree\"><li><span class=\"leaf\"><a href=\"/ontology#PolymerInterlayer\"",
            "</details>");
  }

  @ParameterizedTest
  @CsvSource({"/ontology, text/turtle", "/ontology.ttl, text/html"})
  void givesTheOntologyAsData(String path, String accept) {
    var response = server.get(path, "Accept", accept);
    assertThat(response.headers().firstValue("Content-Type")).contains("text/turtle;charset=utf-8");
    assertThat(RDFParser.fromString(response.body(), Lang.TURTLE).toGraph().size()).isEqualTo(16);
  }

  @Test
  void saysWhenThereIsNoOntology() {
    try (var other = RunningServer.with(RunningServer.OPTIONS)) {
      assertThat(other.get("/ontology").statusCode()).isEqualTo(404);
    }
  }
}
