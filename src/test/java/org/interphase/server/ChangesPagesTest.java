package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.interphase.change.Change;
import org.interphase.change.Change.Fact;
import org.interphase.change.Change.How;
import org.interphase.change.Changes;
import org.interphase.change.ChangesSince;
import org.interphase.change.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesPagesTest {

  private static final String ID = "https://w3id.org/interphase/id/";

  @RegisterExtension
  static final RunningServer server =
      RunningServer.with(
          RunningServer.OPTIONS.since(new ChangesSince("release-0.1.nq.gz", changes())),
          RunningServer.data("sample.trig"));

  @RegisterExtension static final RunningServer without = RunningServer.withPages("7");

  /** A claim regraded, a strategy gone that is called like a tag, and so many values added. */
  private static Changes changes() {
    var all = new ArrayList<Change>();
    all.add(
        new Change(
            ID + "claim",
            Kind.CLAIM,
            How.CHANGED,
            "SPI keeps germanium.",
            "Section 3.2",
            List.of(
                new Fact("evidence grade", "stated purpose", "directly observed"),
                new Fact("method", "TEM; XPS", "SEM; XPS"))));
    all.add(new Change(ID + "gone", Kind.THING, How.REMOVED, "<b>", "", List.of()));
    for (int i = 1001; i <= 1211; i++) {
      all.add(
          new Change(
              ID + "life-" + i,
              Kind.VALUE,
              How.ADDED,
              "life " + i,
              "",
              List.of(new Fact("print", "", "600 h"), new Fact("comment", "", "too much"))));
    }
    return new Changes(all);
  }

  @Test
  void tellsWhatChangedByNames() {
    assertThat(server.browse("/changes").body())
        .contains("From release-0.1.nq.gz to the data version 1")
        .contains(
            "<a href=\"/changes?kind=claim&amp;how=changed\" aria-label=\"1 Claims changed\">1</a>"
                + " (1 with another grade)")
        .contains("<a href=\"/id/claim\"><bdi>SPI keeps germanium.</bdi></a>")
        .contains("<del><bdi>stated purpose</bdi></del> → <ins><bdi>directly observed</bdi></ins>")
        .contains("<del><bdi>TEM</bdi></del>", "<ins><bdi>+ SEM</bdi></ins>")
        .doesNotContain("XPS")
        .containsOnlyOnce("<p class=\"place\"><bdi>Section 3.2</bdi></p>")
        .contains("<h3><bdi>&lt;b&gt;</bdi></h3>")
        .contains("<dt><bdi>print</bdi></dt> <dd><bdi>600 h</bdi></dd>")
        .doesNotContain("too much");
  }

  @Test
  void showsFewOfMany() {
    var all = server.browse("/changes").body();
    assertThat(all)
        .contains(
            "life 1010<",
            "<a href=\"/changes?kind=value&amp;how=added\" aria-label=\"All 211 Values added\">All 211</a>")
        .doesNotContain("life 1011<");
    assertThat(server.browse("/changes?kind=value&how=added").body())
        .contains("life 1001<", "life 1100<", "1 to 100 of 211. ")
        .contains("<a href=\"/changes?kind=value&amp;how=added&amp;from=101\" rel=\"next\">")
        .doesNotContain("life 1101<", "SPI keeps");
    assertThat(server.browse("/changes?kind=value&how=added&from=201").body())
        .contains("life 1201<", "life 1211<", "201 to 211 of 211. ")
        .doesNotContain("rel=\"next\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind=valu | \"kind\": found \"valu\", expected one of thing, value, claim, doubt, cell, term.",
        "how=more | \"how\": found \"more\", expected one of added, removed, changed.",
        "from=0 | \"from\": found \"0\", expected a number from 1."
      })
  void saysWhatCanBeAskedFor(String query, String complaint) {
    var response = server.get("/changes?" + query);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(JSON.parse(response.body()).getString("detail")).endsWith(complaint);
  }

  @Test
  void tellsPrograms() {
    var told = JSON.parse(server.get("/changes.json").body());
    assertThat(told.getObj("counts").getObj("value").get("added")).hasToString("211");
    assertThat(told.getArray("changes")).hasSize(213);
  }

  @Test
  void theVersionInTheFootLeadsThere() {
    assertThat(server.browse("/").body()).contains("<a href=\"/changes\">data version 1</a>");
  }

  @Test
  void saysHowToHaveIt() {
    assertThat(without.browse("/changes").body())
        .contains("This server was given no earlier version of the data")
        .contains("./interphase serve --previous interphase.nq.gz");
    assertThat(without.get("/changes.json").statusCode()).isEqualTo(404);
  }
}
