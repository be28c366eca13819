package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HomePageTest {

  @RegisterExtension static final RunningServer server = RunningServer.withPages("1");

  @Test
  void groupsTheQuestionsByTheirFirstTagThatOfTheFlagshipFirst() {
    assertThat(server.get("/").body())
        .containsSubsequence(
            "<h2>Reduction</h2><small class=\"counts\"> 1</small></summary>"
                + "<ul class=\"questions\"><li><a href=\"/questions/ge-reduction-suppressors\">",
            "<h2>Names</h2>",
            "<h2>Overview</h2>",
            "<ul class=\"questions\"><li><a href=\"/questions/labels\">");
  }

  @Test
  void saysHowMuchIsInTheGraph() {
    assertThat(server.get("/").body())
        .contains("In the graph: 1 sample, 1 claim, 1 reference, 1 discrepancy.");
  }

  @Test
  void searchesForNames() {
    assertThat(server.get("/").body())
        .contains("action=\"/search\" method=\"get\"")
        .contains("<input type=\"search\" name=\"text\"");
  }

  @Test
  void answersTheFlagshipQuestionInShort() {
    assertThat(server.get("/").body())
        .contains("Which interlayers suppress the reduction of germanium?</bdi></a></h2>")
        .contains("<span class=\"grade observed\">directly observed</span></dt>")
        .contains("<dd><bdi>SPI interlayer</bdi></dd>");
  }

  @Test
  void tellsProgramsWhereToAsk() {
    assertThat(server.get("/").body())
        .contains("<code>" + server.address("/sparql") + "</code>")
        .contains("curl " + server.address("/sparql"));
  }

  @Test
  void takesItsLooksFromThisServerAlone() {
    var page = server.get("/").body();
    assertThat(page)
        .doesNotContain("style=")
        .doesNotContain("<script>")
        .doesNotContain("src=\"http");
    for (var name : new String[] {"pico.min.css", "interphase.css"}) {
      assertThat(page).contains("<link rel=\"stylesheet\" href=\"/assets/" + name + "\">");
      var asset = server.get("/assets/" + name);
      assertThat(asset.statusCode()).isEqualTo(200);
      assertThat(asset.headers().firstValue("Content-Type")).contains("text/css;charset=utf-8");
    }
  }
}
