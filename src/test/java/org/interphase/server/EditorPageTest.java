package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EditorPageTest {

  @RegisterExtension static final RunningServer server = RunningServer.withPages("1");
  private static JsonObject known;

  @BeforeAll
  static void start() {
    known = JSON.parse(server.get("/sparql-editor.json").body());
  }

  @Test
  void isAFormThatWorksWithoutScripts() {
    assertThat(page(""))
        .containsSubsequence(
            "<form id=\"examples\" action=\"/sparql-editor\" method=\"get\">",
            "<optgroup label=\"Reduction\">",
            "<option value=\"ge-reduction-suppressors\">Suppressors of germanium reduction</option>",
            "<form id=\"plain-editor\" action=\"/sparql\" method=\"post\">",
            "<textarea name=\"query\"",
            "PREFIX iph: &lt;https://w3id.org/interphase/ontology#&gt;",
            "<button>Run</button>");
    assertThat(page("")).doesNotContain("data-given").doesNotContain(" selected");
  }

  @Test
  void opensTheQueryOfAQuestion() {
    assertThat(page("?question=ge-reduction-suppressors"))
        .contains("data-given=\"ge-reduction-suppressors\"")
        .contains("SELECT ?interlayer ?evidenceGrade")
        .contains("<option value=\"ge-reduction-suppressors\" selected>");
    var alone =
        server.get(
            "/sparql-editor?question=ge-reduction-suppressors",
            "Accept",
            "application/sparql-query");
    assertThat(alone.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/sparql-query");
    assertThat(alone.body()).startsWith("PREFIX iph:").doesNotContain("#+");
  }

  @Test
  void opensAQueryAsItWasSent() {
    assertThat(page("?query=" + RunningServer.encoded("ASK { ?a ?b \"</textarea><script>\" }")))
        .contains("data-given=\"\"")
        .contains("ASK { ?a ?b &quot;&lt;/textarea&gt;&lt;script&gt;&quot; }</textarea>");
  }

  /** The longest curated queries are as long. */
  @Test
  void opensAQueryOfTenThousandCharacters() {
    var comment = "# " + "x".repeat(20_000);
    assertThat(page("?query=" + RunningServer.encoded(comment + "\nASK {}"))).contains(comment);
  }

  @Test
  void knowsNoOtherQuestions() {
    var response = server.get("/sparql-editor?question=nothing");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("There is no question \\\"nothing\\\".");
  }

  @Test
  void knowsPrefixesAndTermsWithTheirUses() {
    assertThat(known.getObj("prefixes").getString("prov")).isEqualTo("http://www.w3.org/ns/prov#");
    assertThat(term("iph:FailureMechanism").getString("kind")).isEqualTo("class");
    assertThat(term("iph:FailureMechanism").getNumber("uses").intValue()).isPositive();
    assertThat(term("rdfs:label").getString("kind")).isEqualTo("property");
  }

  private static JsonObject term(String name) {
    return known
        .getArray("terms")
        .map(term -> term.getAsObject())
        .filter(term -> term.getString("name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String page(String parameters) {
    return server.page("/sparql-editor" + parameters);
  }
}
