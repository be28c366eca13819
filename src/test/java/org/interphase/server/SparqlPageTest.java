package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SparqlPageTest {

  private static final String LABEL =
      "SELECT ?mechanism ?n { ?mechanism a"
          + " <https://w3id.org/interphase/ontology#FailureMechanism> BIND(1.50 AS ?n) }";

  @RegisterExtension static final RunningServer server = RunningServer.withPages("1");

  @Test
  void hasAFormWithAnExampleThatWorks() {
    var page = server.page("/sparql");
    assertThat(page).contains("<textarea name=\"query\"").contains("SELECT ?claim ?grade ?caveat");
  }

  @Test
  void showsRowsBelowTheQuery() {
    assertThat(page(LABEL))
        .containsSubsequence(
            "<textarea name=\"query\"",
            "SELECT ?mechanism ?n",
            "<h2>1 row</h2>",
            "<th scope=\"col\">mechanism</th>",
            "<a href=\"/id/mechanism/germanium-reduction\"",
            "<bdi>germanium reduction</bdi>",
            "<td data-title=\"n\" class=\"number\"><bdi>1.5</bdi></td>");
  }

  @Test
  void answersYesOrNoInWords() {
    assertThat(page("ASK { ?s ?p ?o }")).contains("<strong>Yes</strong>");
    assertThat(page("ASK { <urn:a> ?p ?o }")).contains("<strong>No</strong>");
  }

  @Test
  void showsTriplesAsTurtle() {
    assertThat(page("CONSTRUCT { <urn:a> <urn:b> \"<i>\" } WHERE {}"))
        .contains("<h2>1 triple</h2>")
        .contains("&lt;urn:a&gt;")
        .contains("&lt;i&gt;")
        .doesNotContain("<i>");
  }

  @Test
  void givesTheQueryBackWithThePlaceOfItsError() {
    var response =
        server.browse("/sparql?query=" + RunningServer.encoded("SELECT *\nWHERE { ?s ?p }"));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .contains("WHERE { ?s ?p }</textarea>")
        .contains("Line 2, column 15: Found }, which cannot stand there.");
  }

  @Test
  void givesAFormatThatTheFormAsksFor() {
    var response =
        server.browse("/sparql?format=csv&query=" + RunningServer.encoded("SELECT (1 AS ?x) {}"));
    assertThat(response.body()).isEqualTo("x\r\n1\r\n");
  }

  private static String page(String query) {
    return server.page("/sparql?query=" + RunningServer.encoded(query));
  }
}
