package org.interphase.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionPagesTest {

  @RegisterExtension static final RunningServer server = RunningServer.withPages("1");

  @Test
  void listsTheQuestionsForPeople() {
    assertThat(server.page("/questions"))
        .contains("<a href=\"/questions/labels\">Labels of things</a>")
        .contains("What are things of a kind called?");
  }

  @ParameterizedTest
  @CsvSource({"/questions, application/json", "/questions.json, '*/*'"})
  void listsTheQuestionsForPrograms(String path, String accept) {
    var response = server.get(path, "Accept", accept);
    assertThat(type(response)).isEqualTo("application/json");
    var labels = JSON.parseAny(response.body()).getAsArray().get(1).getAsObject();
    assertThat(labels.getString("name")).isEqualTo("labels");
    assertThat(labels.getString("description")).isEqualTo("What are things of a kind called?");
    var shortest = labels.get("parameters").getAsArray().get(1).getAsObject();
    assertThat(shortest.getString("name")).isEqualTo("shortest");
    assertThat(shortest.getString("type")).isEqualTo("number");
    assertThat(shortest.getString("default")).isEqualTo("1");
  }

  @Test
  void showsAnAnswerAsATable() {
    assertThat(server.page("/questions/labels?thing=strategy/cr2o3"))
        .contains("<strong id=\"row-count\">1 row</strong>")
        .contains(
            "<th scope=\"col\" aria-label=\"Item\" data-column=\"item\" title=\"the thing&#x27;s &quot;IRI&quot;\"><span class=\"title\">Item</span>"
                + "<button type=\"button\" class=\"about\" popovertarget=\"about-item\""
                + " aria-label=\"What “Item” means\">?</button></th>")
        .contains(
            "<div id=\"about-item\" class=\"column-note\" popover=\"auto\"><strong>Item</strong>: "
                + "the thing&#x27;s &quot;IRI&quot;</div>")
        .contains(
            "<th scope=\"col\" aria-label=\"Length\" data-column=\"length\" title=\"characters of the label\" class=\"number\"><span class=\"title\">Length</span>")
        .contains("<td data-title=\"Length\" class=\"number\"><bdi>16</bdi></td>")
        .containsOnlyOnce("role=\"rowheader\"")
        .contains(
            "<a href=\"/id/strategy/cr2o3\" title=\"https://w3id.org/interphase/id/strategy/cr2o3\">")
        .contains("<bdi>Cr₂O₃ interlayer</bdi>")
        .contains("in-python", "pd.read_csv(&quot;" + server.address("/questions/labels.csv?"))
        .contains("href=\"/questions/labels.rq\"")
        .doesNotContain("#+ summary");
    assertThat(server.get("/questions/labels.rq").body())
        .startsWith("#+ summary: Labels of things");
  }

  @Test
  void letsKeysPassByATableOfManyLinks() {
    var page = server.page("/questions/labels");
    int link = page.indexOf("<a href=\"#past-the-table\" class=\"past\">Skip the table</a>");
    int past = page.indexOf("<div id=\"past-the-table\" tabindex=\"-1\">");
    assertThat(link).isPositive().isLessThan(page.indexOf("<table"));
    assertThat(past).isGreaterThan(page.indexOf("</table>"));
  }

  /** In a table that a query makes; a count keeps its digits, as does a number with few zeros. */
  @Test
  void writesLongNumbersWithAPowerOfTenAndKeepsThemForPrograms() {
    assertThat(shown("0.00000158489"))
        .contains(
            "<bdi><data value=\"0.00000158489\" role=\"math\""
                + " aria-label=\"1.58489 times 10 to the power of -6\">1.58489\u00A0×\u00A010⁻⁶</data></bdi>");
    assertThat(shown("-2500000.0"))
        .contains("<data value=\"-2500000\"", ">−2.5\u00A0×\u00A010⁶</data>");
    assertThat(shown("0.000099"))
        .contains("<data value=\"0.000099\"", ">9.9\u00A0×\u00A010⁻⁵</data>");
    assertThat(shown("0.00012")).contains("<bdi>0.00012</bdi>");
    assertThat(shown("999999.5")).contains("<bdi>999999.5</bdi>");
    assertThat(shown("2500000")).contains("<bdi>2500000</bdi>");
  }

  @Test
  void writesCountsInFormulasBelowTheLineAndInNothingElse() {
    assertThat(shown("\"Li7BiO6 on LiTi2(PO4)3\""))
        .contains(
            "<bdi>Li<sub>7</sub>BiO<sub>6</sub> on LiTi<sub>2</sub>(PO<sub>4</sub>)<sub>3</sub></bdi>");
    assertThat(shown("\"Li1.5Al0.5Ge1.5(PO4)3\""))
        .contains(
            "<bdi>Li<sub>1.5</sub>Al<sub>0.5</sub>Ge<sub>1.5</sub>(PO<sub>4</sub>)<sub>3</sub></bdi>");
    assertThat(shown("\"NCM811, LAGP, C60-coated, PS5000, Table 2, Figure S2\""))
        .contains("<bdi>NCM811, LAGP, C60-coated, PS5000, Table 2, Figure S2</bdi>");
    assertThat(shown("\"https://doi.org/10.1000/C2O4\""))
        .contains("<bdi>https://doi.org/10.1000/C2O4</bdi>");
  }

  /** The page of a query that answers just that. */
  private static String shown(String term) {
    var query = "SELECT ?x { VALUES ?x { " + term + " } }";
    return server.browse("/sparql?query=" + URLEncoder.encode(query, UTF_8)).body();
  }

  @Test
  void givesTheFormBackWithAValueThatCannotBeAskedFor() {
    var response =
        server.get("/questions/labels?thing=strategy/cr2o4&shortest=7", "Accept", "text/html");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .contains("expected something that the graph knows")
        .contains("<form class=\"question\" action=\"/questions/labels\" method=\"get\">")
        .contains("value=\"7\"")
        .contains("question.css");
  }

  @Test
  void linksRowsReferencesAndThingsThatTheGraphKnows() {
    assertThat(server.page("/questions/rows"))
        .contains("<a href=\"/id/zhang-2023/table-2/row-06\"")
        .contains("<bdi>Table 2, row 6</bdi>")
        .contains(
            "<td data-title=\"Row\" class=\"short\" role=\"rowheader\"><bdi>zhang-2023/table-2/row-99</bdi></td>")
        .contains("<a href=\"/id/zhang-2023/reference/69\"")
        .contains("<td data-title=\"Reference\" class=\"short\"><bdi>70</bdi></td>")
        .contains("<a href=\"/id/zhang-2023/finding/whole\"")
        .contains("<bdi>The layer stays whole.</bdi></a>");
  }

  @Test
  void tellsThePublicationBesideItsKey() {
    assertThat(server.page("/questions/rows"))
        .contains(
            "<bdi>69</bdi></a> <small><span class=\"citation\"><bdi>Cheng et al. 2020 · J. Mater. Chem. A"
                + " 8, 25217</bdi> · <a href=\"https://doi.org/10.1000/69\">doi:10.1000/69</a></span></small>");
  }

  @Test
  void listsFlagsAndNamesButNotClauses() {
    assertThat(server.page("/questions/rows"))
        .contains(
            "<ul class=\"flags\"><li><bdi>misprint: A</bdi></li><li><bdi>conflict: B</bdi></li></ul>")
        .contains("<ul class=\"plain\"><li><bdi>Figure 5e</bdi></li>")
        .contains("<bdi>One clause of a sentence that goes on for rather long; then another</bdi>");
  }

  @Test
  void explainsTheGradesThatItShowsAndNoOthers() {
    assertThat(server.page("/questions/rows"))
        .contains("<dt><span class=\"grade inferred\">inferred only</span></dt>")
        .doesNotContain("grade observed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a AND", "(a", "a/b", "\"a", "*:", "a^^"})
  void saysWhatIsWrongWithASearch(String text) {
    var response = server.get("/questions/search?text=" + RunningServer.encoded(text));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(detail(response))
        .isEqualTo(
            "Parameter \"text\": found \""
                + text
                + "\", expected words, perhaps with AND, OR or *; a name with signs such as / or :"
                + " in quotes.");
  }

  @Test
  void keepsTheParametersInItsFormAndItsLinks() {
    assertThat(server.page("/questions/labels?thing=strategy/cr2o3&language=&shortest=16"))
        .contains("name=\"thing\" value=\"strategy/cr2o3\"")
        .contains("<option value=\"de\">de</option>")
        .contains("<option value=\"\" selected>any language</option>")
        .contains("href=\"/questions/labels.csv?shortest=16&amp;thing=strategy%2Fcr2o3\"");
  }

  @Test
  void namesQuestionsOfSimilarNames() {
    var response = server.get("/questions/lables");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(detail(response)).isEqualTo("There is no question \"lables\". Did you mean labels?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shortest=long|Parameter \"shortest\": found \"long\", expected a number such as 0.5 or 2e-4.",
        "language=fr|Parameter \"language\": found \"fr\", expected one of en, de.",
        "length=1|Parameter \"length\": found \"1\", expected one of the parameters of \"labels\": thing, shortest, language.",
        "shortest=1&shortest=2|Parameter \"shortest\": found 2 values, expected one.",
      })
  void namesTheParameterAtFault(String parameters, String message) {
    var response = server.get("/questions/labels?" + parameters);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(detail(response)).isEqualTo(message);
  }

  @Test
  void escapesWhatTheGraphSays() {
    assertThat(server.page("/questions/labels?thing=material/hostile"))
        .contains(
            "<bdi>&lt;script&gt;alert(1)&lt;/script&gt; &quot;quoted&quot; &amp; &#x27;single&#x27; \u202Eltr</bdi>")
        .doesNotContain("<script>");
  }

  @Test
  void escapesWhatTheAskerSends() {
    var attack = RunningServer.encoded("\"><script>alert(1)</script>");
    for (var path :
        new String[] {
          "/questions/labels?thing=" + attack,
          "/questions/labels?" + attack + "=1",
          "/questions/" + attack,
          "/id/" + attack,
          "/" + attack
        }) {
      var response = server.browse(path);
      assertThat(response.statusCode()).isBetween(400, 404);
      assertThat(response.body()).contains("<main").doesNotContain("<script>");
    }
  }

  @Test
  void leadsFromValuesAndDoubtsToWhereTheyStand() {
    assertThat(server.page("/questions/values"))
        .contains(
            "<a href=\"/id/zhang-2023/table-2/row-06#thickness\" class=\"source\""
                + " title=\"Printed in Table 2, row 6, thickness\"><bdi>12</bdi></a>")
        .contains(
            "<a href=\"/id/zhang-2023/table-2/row-06\" class=\"source\""
                + " title=\"Printed in Table 2, row 6\"><bdi>0.012</bdi></a>")
        .contains("<td data-title=\"Samples\" class=\"number\"><bdi>3</bdi></td>")
        .contains(
            "<a href=\"/id/zhang-2023/table-2/row-06\""
                + " title=\"https://w3id.org/interphase/id/zhang-2023/table-2/row-06\">"
                + "<bdi>Table 2, row 6</bdi></a>")
        .contains("<a href=\"/id/zhang-2023/discrepancy/layer\"><bdi>conflict: Is it the layer?");
  }

  @Test
  void offersTheValuesThatOccurByTheirNames() {
    assertThat(server.page("/questions/values?layer=strategy/spi"))
        .contains("<span><bdi>How thick is </bdi></span><select name=\"layer\"")
        .contains("<option value=\"strategy/spi\" selected>SPI interlayer</option>")
        .contains("<option value=\"\">any layer</option>");
    var gone = server.get("/questions/values?layer=strategy/gone");
    assertThat(gone.statusCode()).isEqualTo(400);
    assertThat(gone.body()).contains("strategy/gone", "something that the graph knows");
  }

  private static String type(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }

  private static String detail(HttpResponse<String> response) {
    return JSON.parse(response.body()).getString("detail");
  }
}
