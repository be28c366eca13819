package org.interphase.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three mechanisms that go round in a circle, and two strategies that do not help. */
class FailurePagesTest {

  @RegisterExtension static final RunningServer server = RunningServer.holding("failures.trig");

  @Test
  void listsWhatCausesAMechanismWhatItCausesAndWhatActsOnIt() {
    assertThat(server.page("/failures"))
        .contains("3 mechanisms; 3 steps from cause to effect, 1 of them directly observed;")
        .containsSubsequence(
            "<h2>Anode side</h2>",
            "<article id=\"fear\" class=\"term\">",
            "<bdi>left contact</bdi>",
            "<dt>Caused by</dt>",
            "<a href=\"#hate\" aria-label=\"hate, on this page\"><bdi>hate</bdi></a>",
            "<dt>Leads to</dt>",
            "<a href=\"#anger\" ",
            "<span class=\"grade observed\">directly observed</span>",
            ">2 claims</a>",
            "<dt>Strategies against it</dt>",
            "<bdi>tea</bdi>",
            "<small class=\"against\">contested</small>",
            "<h2>At more than one place</h2>",
            "<article id=\"anger\"",
            "<small class=\"against\">refuted</small>",
            "<h2>Place not told</h2>",
            "<article id=\"hate\"");
  }

  @Test
  void listsTheClaimsBehindAnArrow() {
    assertThat(server.page("/failures/claims?from=strategy/tea&to=mechanism/fear"))
        .contains("<bdi>tea</bdi></a> against <a")
        .contains("It is contested.")
        .contains("<bdi>Tea calms.</bdi>")
        .contains("<bdi>Tea did not calm.</bdi></a> <small>refuted</small>");
    assertThat(server.page("/failures/claims?from=mechanism%2Ffear&to=mechanism%2Fanger"))
        .containsSubsequence("Fear was seen to anger.", "Fear may anger.", "hedged");
  }

  @Test
  void listsWhatTheCuratorsConcludeApartAndDrawsItNot() {
    assertThat(server.page("/failures"))
        .containsSubsequence(
            "<article id=\"fear\"",
            "<dt>Strategies against it</dt>",
            "<dt>Concluded by the curators, not said by the source</dt>",
            "<bdi>sleep</bdi>",
            "read between the lines",
            "<h2>At more than one place</h2>");
    assertThat(server.page("/failures/claims?from=strategy/sleep&to=mechanism/fear"))
        .contains("<bdi>sleep</bdi></a> against <a")
        .contains("No source says so; the curators conclude it");
    assertThat(server.page("/failures/claims?from=mechanism/anger&to=mechanism/fear"))
        .contains("</a> leads to <a");
  }

  @Test
  void mechanismNeitherCausesNorFollowsFromItself() {
    var graph = JSON.parse(server.get("/failures.json").body());
    assertThat(objects(graph, "causes"))
        .isNotEmpty()
        .noneMatch(
            cause ->
                cause.getObj("from").getString("iri").equals(cause.getObj("to").getString("iri")));
  }

  @Test
  void drawsEffectsToTheRightOfTheirCausesUntilTheCircleCloses() {
    var graph = JSON.parse(server.get("/failures.json").body());
    var fear = mechanism(graph, "fear");
    var hate = mechanism(graph, "hate");
    assertThat(x(fear)).isLessThan(x(mechanism(graph, "\"anger\"")));
    assertThat(x(mechanism(graph, "\"anger\""))).isLessThan(x(hate));
    assertThat(objects(graph, "causes").stream().filter(cause -> cause.getBoolean("backward")))
        .singleElement()
        .satisfies(back -> assertThat(back.getObj("from").getString("label")).isEqualTo("hate"))
        .satisfies(back -> assertThat(back.getArray("bends")).hasSize(2));
    assertThat(hate.getBoolean("seen")).isTrue();
    assertThat(fear.getBoolean("seen")).isFalse();
  }

  @Test
  void saysWhatSpeaksAgainstARelation() {
    var graph = JSON.parse(server.get("/failures", "Accept", "application/json").body());
    assertThat(objects(graph, "suppressions"))
        .extracting(
            by -> by.getObj("from").getString("label"),
            by -> by.getString("grade"),
            by -> by.getString("standing"))
        .containsExactlyInAnyOrder(
            tuple("tea", "stated purpose", "contested"),
            tuple("a walk", "directly observed", "refuted"));
  }

  @Test
  void showsOnlyWhatIsAskedFor() {
    assertThat(server.page("/failures?place=interface%2Fright"))
        .contains("<article id=\"anger\"")
        .doesNotContain("<article id=\"fear\"")
        .contains("href=\"/failures.svg?place=interface%2Fright\"");
    assertThat(server.page("/failures?place=anode-side"))
        .contains("<article id=\"anger\"")
        .contains("<article id=\"fear\"")
        .doesNotContain("<article id=\"hate\"");
    var observed = JSON.parse(server.get("/failures.json?observed=yes").body());
    assertThat(objects(observed, "causes"))
        .singleElement()
        .satisfies(cause -> assertThat(cause.getString("grade")).isEqualTo("directly observed"));
    assertThat(objects(observed, "mechanisms")).hasSize(3);
    assertThat(server.get("/failures.json?observed=no").body())
        .isEqualTo(server.get("/failures.json").body());
    assertThat(server.get("/failures.json?observed=perhaps").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/failures?place=nowhere",
        "/failures.json?kind=nothing",
        "/failures/claims",
        "/failures/claims?from=mechanism/fear"
      })
  void refusesWhatItDoesNotKnow(String path) {
    assertThat(server.get(path).statusCode()).isEqualTo(400);
  }

  @Test
  void canBePassedByKeys() {
    var page = server.page("/failures");

    assertThat(page.indexOf("<a href=\"#past-the-map\" class=\"past\">Skip the map</a>"))
        .isPositive()
        .isLessThan(page.indexOf("class=\"map-box\""));
    assertThat(page.indexOf("<div id=\"past-the-map\" tabindex=\"-1\">"))
        .isGreaterThan(page.indexOf("</svg>"));
  }

  @Test
  void saysWhichPlacesThereAre() {
    assertThat(server.get("/failures?place=nowhere").body())
        .contains(
            "found \\\"nowhere\\\", expected one of anode-side, cathode-side, interface/left,"
                + " interface/right, place-not-told.");
  }

  @Test
  void findsTheChainFromOneMechanismToAnother() {
    assertThat(server.page("/failures?from=mechanism/fear&to=mechanism/hate"))
        .containsSubsequence(
            "id=\"path\"", "<ol>", "fear", " leads to ", "anger", " leads to ", "hate", "</ol>");
  }

  @Test
  void namesTheMechanismsThatAChainCanBeAskedOf() {
    var answer = server.get("/failures?from=mechanism/feer&to=mechanism/hate");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("found \\\"mechanism/feer\\\"");
  }

  @Test
  void drawsTheMapAsAFileWithTitleKeyAndSource() throws Exception {
    var picture = server.get("/failures.svg?place=anode-side");
    assertThat(picture.headers().firstValue("Content-Disposition"))
        .contains("inline; filename=\"failure-map.svg\"");
    var document = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    var drawn = document.parse(new ByteArrayInputStream(picture.body().getBytes(UTF_8)));
    assertThat(drawn.getDocumentElement().getTextContent())
        .contains("How interfaces fail", "directly observed", "/failures?place=anode-side");
    assertThat(server.get("/failures.pdf").body()).startsWith("%PDF-");
  }

  /** What is drawn last lies on top. */
  @Test
  void drawsHeadingsAboveTheArrowsThatComeTheirWay() {
    assertThat(server.get("/failures.svg").body())
        .containsSubsequence("class=\"cause", "class=\"side\"", ">Anode side</text>");
  }

  @Test
  void knowsNoArrowThatNoClaimMakes() {
    assertThat(server.get("/failures/claims?from=mechanism/fear&to=mechanism/hate").statusCode())
        .isEqualTo(404);
  }

  @Test
  void escapesWhatIsSaid() {
    assertThat(server.page("/failures"))
        .doesNotContain("<script>alert")
        .doesNotContain("<img")
        .contains("&lt;img src=x");
  }

  @Test
  void shipsNoDrawingBeforeItIsAskedFor() {
    assertThat(server.page("/failures"))
        .contains("src=\"/assets/failures.js\"")
        .doesNotContain("cytoscape.min.js");
  }

  @Test
  void hasAnEmptyMapWhereNothingFails() {
    try (var other = RunningServer.with(RunningServer.OPTIONS)) {
      assertThat(other.get("/failures").body()).contains("germanium reduction");
      assertThat(other.get("/failures?observed=yes").body())
          .contains("Nothing in the graph is so.");
    }
  }

  private static long x(JsonObject placed) {
    return placed.getNumber("x").longValue();
  }

  private static JsonObject mechanism(JsonObject graph, String label) {
    return objects(graph, "mechanisms").stream()
        .filter(mechanism -> mechanism.getString("label").endsWith(label))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonObject> objects(JsonObject json, String name) {
    return json.getArray(name).map(JsonValue::getAsObject).toList();
  }
}
