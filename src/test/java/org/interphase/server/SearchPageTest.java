package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchPageTest {

  @RegisterExtension
  static final RunningServer server =
      RunningServer.of(
          () ->
              InterphaseServer.start(
                  RunningServer.OPTIONS,
                  Served.dataset(RunningServer.indexed("sample.trig", "pages.trig"), "1"),
                  RunningServer.questions()));

  @Test
  void findsAFormulaHoweverItIsWritten() {
    var thing = first("Li3PO4");
    assertThat(thing.getString("kind")).isEqualTo("Material");
    assertThat(thing.getString("label")).isEqualTo("γ-Li₃PO₄");
    assertThat(thing.getString("address")).isEqualTo("/id/material/%CE%B3-Li3PO4");
  }

  @Test
  void findsTheQuestionThatATextComesNear() {
    var question = first("how is germanium kept from reduction");
    assertThat(question.getString("kind")).isEqualTo("Answer");
    assertThat(question.getString("address")).isEqualTo("/questions/ge-reduction-suppressors");
    assertThat(question.get("columns").toString()).contains("interlayer");
    assertThat(question.get("rows").toString()).contains("SPI interlayer");
  }

  @Test
  void saysOfEachThingWhatItIs() {
    assertThat(page("SPI interlayer")).contains("value=\"SPI interlayer\"");
    assertThat(page("li3po4"))
        .containsSubsequence(
            "<ol class=\"ranked\">",
            "<span class=\"kind\">Material</span>",
            "<a href=\"/id/material/%CE%B3-Li3PO4\"",
            "<bdi>γ-Li₃PO₄</bdi>");
  }

  /** The claim of the sample data, with its grade, its place and whom the source cites for it. */
  @Test
  void saysOfEachClaimHowItIsKnownAndWhereItStands() {
    assertThat(page("layer stays whole"))
        .containsSubsequence(
            "<span class=\"kind\">Claim</span>",
            "The layer stays whole.",
            "<span class=\"grade purpose\">stated purpose</span> · ",
            "/id/zhang-2023/table-2/row-06",
            " · <bdi>Cheng et al. 2020");
    assertThat(found("layer stays whole").get("results").toString())
        .contains("\"grade\"", "stated purpose", "table-2/row-06");
  }

  @Test
  void asksForATextWhereThereIsNone() {
    assertThat(page("")).contains("Type a name").doesNotContain("Not understood");
  }

  @Test
  void showsHostileTextsHarmless() {
    assertThat(page("<script>alert(1)</script>"))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>");
    assertThat(page("quoted")).contains("\u202Eltr</bdi>").doesNotContain("<script>");
  }

  @Test
  void saysThatNothingWasFound() {
    assertThat(page("zebra"))
        .contains("<bdi>The graph knows nothing of zebra.</bdi>")
        .contains("/questions")
        .doesNotContain("Not understood");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "🔋", "𒄴", "\ud83d", "\"", "\\", "a\\", "[", "]", "^", "(", "?", "a\"b", "}", "\u0000",
        "*", "{2}"
      })
  void takesAnySign(String text) {
    for (var address : new String[] {"/search.json?text=", "/suggest.json?text="}) {
      assertThat(server.get(address + RunningServer.encoded(text)).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void showsFirstRowsOfAnswerAndWhatWasNotUnderstood() {
    assertThat(page("how is germanium kept from reduction"))
        .containsSubsequence(
            "<span class=\"kind\">Answer</span>",
            "<table",
            "<a href=\"/questions/ge-reduction-suppressors\">The whole answer</a>");
    assertThat(page("thickness gribblefex")).contains("Not understood: ").contains("gribblefex");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/search.json", "/suggest.json"})
  void refusesWhatIsTooLong(String address) {
    var response = server.get(address + "?text=" + "a".repeat(301));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(JSON.parse(response.body()).getString("detail"))
        .isEqualTo("Parameter \"text\": found 301 characters, expected at most 300.");
  }

  /** The first alone would be an answer to what was not asked. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search?text=a&text=b",
        "/failures?kind=a&kind=b",
        "/discrepancies?kind=a&kind=b",
        "/plot?x=a&x=b",
        "/compare?kind=a&kind=b",
        "/lookup?iri=a&iri=b",
        "/sparql-editor?query=a&query=b",
        "/questions/rows?from=a&from=b"
      })
  void refusesTwoValuesWhereOneIsMeant(String address) {
    var response = server.get(address, "Accept", "text/html");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("found 2 values, expected one");
  }

  private static JsonObject first(String text) {
    return found(text).get("results").getAsArray().get(0).getAsObject();
  }

  private static JsonObject found(String text) {
    var response =
        server.get("/search?text=" + RunningServer.encoded(text), "Accept", "application/json");
    assertThat(response.statusCode()).isEqualTo(200);
    return JSON.parse(response.body());
  }

  private static String page(String text) {
    return server.page("/search?text=" + RunningServer.encoded(text));
  }
}
