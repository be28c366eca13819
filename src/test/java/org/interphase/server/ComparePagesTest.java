package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.interphase.vocabulary.IPH;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up cells side by side, over HTTP. */
class ComparePagesTest {

  private static final String TWO = "?thing=made-up/a/cell&thing=made-up/b/cell";

  @RegisterExtension
  static final RunningServer server = RunningServer.holding("sample.trig", "compare.trig");

  @RegisterExtension static final RunningServer near = RunningServer.over(server);

  @Test
  void callsThicknessesAlikeThatAreInOtherUnits() {
    var row = row(server.page("/compare" + TWO), "thickness");
    assertThat(row).startsWith("thicknesssame").contains("30 nm = 0.03 µm").contains("0.03 µm");
  }

  /** Those of a graph are found in any order. */
  @Test
  void saysTheSameInOneOrder() {
    var data = RunningServer.data("sample.trig", "compare.trig");
    var cell = NodeFactory.createURI("https://w3id.org/interphase/id/made-up/b/cell");
    data.executeWrite(
        () ->
            Stream.of("g", "c", "h", "a", "e", "b", "f", "d")
                .map(name -> NodeFactory.createLiteralString(name + "|sheet|Li"))
                .map(stack -> Triple.create(cell, IPH.stackAsPrinted.asNode(), stack))
                .forEach(data.getDefaultGraph()::add));
    try (var full = RunningServer.with(RunningServer.ROOMY, data)) {
      assertThat(full.get("/compare.csv" + TWO).body().lines())
          .filteredOn(line -> line.contains("|sheet|Li"))
          .extracting(line -> line.replaceAll(".*,(\\w+\\|sheet).*", "$1"))
          .containsExactly(
              "Li|sheet",
              "a|sheet",
              "b|sheet",
              "c|sheet",
              "d|sheet",
              "e|sheet",
              "f|sheet",
              "g|sheet",
              "h|sheet");
    }
  }

  @Test
  void keepsBoundsAsSuch() {
    assertThat(row(server.page("/compare" + TWO), "plating/stripping time"))
        .startsWith("plating/stripping timediffers")
        .contains("30 min = 0.5 h")
        .contains("> 600 h");
  }

  @Test
  void warnsOfUnlikeConditionsInPlainWords() {
    assertThat(texts(server.page("/compare" + TWO)))
        .contains("Not tested alike.")
        .contains("Temperature of the plating/stripping test: A 50 °C; B 25 °C");
  }

  @Test
  void leavesOutWhatIsTheSame() {
    var page = server.page("/compare" + TWO + "&differences=only");
    assertThat(page).contains("<bdi>temperature</bdi>").doesNotContain("<bdi>thickness</bdi>");
    assertThat(page).contains("href=\"/compare?thing=made-up/a/cell&amp;thing=made-up/b/cell\"");
  }

  @Test
  void showsHostileNamesAsText() {
    var page =
        server.page("/compare" + TWO)
            + server.page("/id/made-up/a/cell")
            + server.page("/compare?kind=cells");
    assertThat(page)
        .doesNotContain("<script>alert")
        .doesNotContain("<img")
        .doesNotContain("onmouseover=\"alert")
        .doesNotContain(" style=")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .contains("printed “30 min&quot; onmouseover=&quot;alert(1)”");
  }

  @Test
  void remembersWhatWasPickedWhileSearching() {
    var page = server.page("/compare?kind=cells&thing=made-up/a/cell&find=SHEET&pick=find");
    assertThat(page)
        .containsPattern("value=\"made-up/a/cell\"[^>]*checked")
        .contains("value=\"made-up/b/cell\"")
        .doesNotContainPattern("value=\"made-up/b/cell\"[^>]*checked");
    assertThat(server.page("/compare?kind=cells&find=nowhere&pick=find"))
        .contains("There are none");
  }

  @Test
  void takesTheSearchOutOfTheAddressOfAComparison() {
    var response = server.browse("/compare" + TWO + "&kind=cells&find=Li");
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().firstValue("Location"))
        .hasValue("/compare?kind=cells&thing=made-up/a/cell&thing=made-up/b/cell");
  }

  @Test
  void givesEachValueARowForPrograms() {
    var csv = server.get("/compare.csv" + TWO).body().lines().toList();
    assertThat(csv)
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("https://w3id.org/interphase/id/made-up/b/cell,cell b,")
                    .contains(",plating/stripping time,differs,> 600 h,,600,,,600,,h,h,"));
    assertThat(server.get("/compare" + TWO, "Accept", "application/json").body())
        .contains("\"valueInReferenceUnit\"");
    assertThat(server.get("/compare.md" + TWO).body())
        .contains("| Interlayer – thickness | same | 30 nm | 0.03 µm |");
  }

  @Test
  void refusesWhatCannotBeCompared() {
    var nine = new StringBuilder("/compare?kind=cells");
    for (int i = 1; i <= 9; i++) {
      nine.append("&thing=x").append(i);
    }
    assertProblem(
        server.get(nine.toString()),
        400,
        "Parameter \\\"thing\\\": found 9 things, expected at most 8. Go back and take some off"
            + " the list.");
    assertProblem(
        server.get("/compare?thing=made-up/a/cell&thing=nothing"),
        404,
        "The graph says nothing of nothing, so it cannot be compared. Choose from"
            + " /compare?kind=cells.");
    assertProblem(
        server.get("/compare?thing=made-up/a/cell&thing=strategy/hostile"),
        400,
        "Parameter \\\"thing\\\": found strategy/hostile, expected one of the cells. Only things"
            + " of one kind are set side by side.");
    assertProblem(
        server.get("/compare?thing=made-up/a/cell&thing=%3C%3E"),
        400,
        "Parameter \\\"thing\\\": found \\\"<>\\\", expected an IRI, or the end of one, such as"
            + " strategy/spi.");
    assertProblem(
        server.get("/compare?kind=samples"),
        400,
        "Parameter \\\"kind\\\": found \\\"samples\\\", expected one of cells, interlayers,"
            + " electrolytes.");
    assertProblem(
        server.get("/compare" + TWO + "&differences=yes"),
        400,
        "Parameter \\\"differences\\\": found \\\"yes\\\", expected \\\"only\\\" or nothing.");
    assertProblem(
        server.get("/compare.csv?thing=made-up/a/cell"),
        400,
        "Parameter \\\"thing\\\": found 1, expected two or more things to compare.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/compare",
        "/compare" + TWO,
        "/compare.csv" + TWO,
        "/compare?kind=interlayers&find=img&pick=find",
        "/id/made-up/a/cell",
        "/id/made-up/a/cell.svg"
      })
  void answersOverAFarServiceToo(String path) {
    var response = near.browse(path);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(RunningServer.unversioned(response.body()))
        .isEqualTo(RunningServer.unversioned(server.browse(path).body()));
  }

  private static void assertProblem(HttpResponse<String> response, int status, String detail) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).contains(detail);
  }

  /** The text of the one row of a comparison whose title begins so. */
  private static String row(String page, String title) {
    var rows = Pattern.compile("<tr class.*?</tr>", Pattern.DOTALL).matcher(page);
    return rows.results()
        .map(row -> texts(row.group()))
        .filter(row -> row.startsWith(title))
        .findFirst()
        .orElseThrow();
  }

  private static String texts(String html) {
    return html.replaceAll("<[^>]*>", "").replace("&gt;", ">").replace("&lt;", "<");
  }
}
