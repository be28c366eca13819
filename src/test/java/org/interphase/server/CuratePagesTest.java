package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.interphase.ExampleSources;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder that somebody works on, as its pages show it. */
class CuratePagesTest {

  @TempDir private Path folder;
  private CuratedSource source;
  private RunningServer server;
  private CurateClient client;

  @BeforeEach
  void serve() {
    source = CuratedSource.example(folder);
    server = RunningServer.of(() -> CuratedSource.serve(folder));
    client = new CurateClient(server);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void listsSourcesAndTablesToFillIn() throws IOException {
    var page = client.page("/curate");

    assertThat(page.select("main a").eachAttr("href"))
        .contains("/curate/p-2021", "/curate/templates/pellets.csv");
    var source = page.selectFirst("li:has(a[href='/curate/p-2021'])").text();
    assertThat(source).startsWith("p-2021 ");
    assertThat(client.page("/curate/p-2021").text()).contains(source.substring("p-2021 ".length()));
    var template = server.get("/curate/templates/pellets.csv");
    assertThat(template.body())
        .isEqualTo(Files.readString(ExampleSources.HOME.resolve("data/templates/pellets.csv")));
    assertThat(template.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"pellets.csv\"");
  }

  @Test
  void showsWhatIsReadOfEachCell() {
    var page = client.page("/curate/p-2021");

    assertThat(page.select("thead th").eachText())
        .containsExactly(
            "Row",
            "Electrolyte composition",
            "σ25 °C [S cm⁻¹] IonicConductivity [S/cm], Temperature [°C] 25 °C",
            "Ea [eV] ActivationEnergy [eV], Temperature [°C]",
            "DOI reference",
            "Note text");
    assertThat(CurateClient.cell(page, 1, 1)).isEqualTo("LAGP material LAGP");
    assertThat(CurateClient.cell(page, 1, 2))
        .isEqualTo("4.18 × 10⁻⁴ ionic conductivity 0.000418 S/cm (temperature 25 °C)");
    assertThat(CurateClient.cell(page, 1, 3)).isEqualTo("0.35 activation energy 0.35 eV");
    assertThat(CurateClient.cell(page, 1, 4)).isEqualTo("10.1000/x.1 reference 10.1000/x.1");
    assertThat(CurateClient.cell(page, 1, 5)).isEqualTo("good kept as text");
    assertThat(CurateClient.cell(page, 2, 2))
        .isEqualTo(">3e-4 (60 °C) ionic conductivity > 0.0003 S/cm (temperature 60 °C)");
    assertThat(CurateClient.cell(page, 2, 5)).isEqualTo("says nothing");
  }

  @Test
  void tellsAProblemAtItsCell() {
    var page = client.page("/curate/p-2021");

    assertThat(CurateClient.cell(page, 2, 3))
        .startsWith("0.3x Mend: found \"x\" in \"0.3x\", expected a known unit")
        .endsWith("Correct the unit, or add its spelling to the catalogue of units.");
    assertThat(page.select(".counts").text()).contains("1 problem, no warnings.");
  }

  @Test
  void keepsWhatIsWorkedOnFromOtherPages() throws IOException {
    assertThat(server.get("/curate/p-2021", "Origin", "https://example.org").headers().map())
        .doesNotContainKey("Access-Control-Allow-Origin");
    assertThat(server.get("/curate/none").headers().map())
        .doesNotContainKey("Access-Control-Allow-Origin");
    var address = server.address("/");
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      socket
          .getOutputStream()
          .write(
              "GET /curate/p-2021 HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      assertThat(new String(socket.getInputStream().readAllBytes()))
          .startsWith("HTTP/1.1 403")
          .doesNotContain("LAGP");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/curate/none",
        "/curate/p-2021/source.json",
        "/curate/p-2021/..",
        "/curate/..%2F",
        "/curate/%2E%2E/%2E%2E/etc",
        "/curate/templates/none.csv",
        "/curate/templates/..%2Fheaders.json",
        "/curate/p-2021?table=none"
      })
  void hasNothingElse(String path) {
    assertThat(server.get(path).statusCode()).isBetween(300, 404);
    assertThat(server.get(path).body()).doesNotContain("LAGP");
  }

  @Test
  void showsHostileTextsAsTexts() {
    var hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
    CuratedSource.in(
        folder,
        "h-2021",
        List.of(
            "Electrolyte,Note,\"" + hostile.replace("\"", "\"\"") + "\"",
            "LAGP," + "\"" + hostile.replace("\"", "\"\"") + "\",{{x}}"));

    var page = client.page("/curate/h-2021");

    assertThat(page.select("script:not([src]), img, [onerror]")).isEmpty();
    assertThat(page.text()).contains("<script>alert(1)</script>");
  }

  @Test
  void showsAHundredRowsOfMany() {
    var rows = new String[5_000];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = "LAGP," + (i == 4_321 ? "x" : "1e-4") + ",0.35,10.1000/x." + i % 7 + ",";
    }
    CuratedSource.made(folder, "m-2021", rows);

    var first = client.page("/curate/m-2021");
    assertThat(first.select("tbody tr")).hasSize(100);
    assertThat(first.select("nav.rows").text()).isEqualTo("Rows 1–100 of 5000 Rows behind");
    // The eighth row repeats the first, and so on.
    assertThat(first.text()).contains("Rows to mend: 4322 Rows to look at once more: 8 9 10 ");
    assertThat(first.select("a[href$=#row-4322]").attr("href"))
        .isEqualTo("/curate/m-2021?table=table-1&from=4322#row-4322");
    var there = client.page("/curate/m-2021?table=table-1&from=4322");
    assertThat(there.select("nav.rows").text())
        .isEqualTo("Rows before Rows 4301–4400 of 5000 Rows behind");
    assertThat(CurateClient.cell(there, 4322, 2)).startsWith("x Mend: ");
    assertThat(client.page("/curate/m-2021?from=9999999").select("tbody tr")).isEmpty();
    assertThat(server.get("/curate/m-2021?from=-1").statusCode()).isEqualTo(400);
  }

  @Test
  void tellsWhatIsWrongWithAFile() throws IOException {
    Files.writeString(source.folder().resolve("questions.json"), "[{");
    Files.writeString(source.folder().resolve("table-1.csv-metadata.json"), "{}");
    Files.writeString(source.folder().resolve("source.json"), "");

    var page = client.page("/curate/p-2021");

    assertThat(page.select(".notes").text())
        .contains("questions.json", "table-1.csv-metadata.json", "source.json");
    assertThat(page.text()).contains("There is no table that can be read.");
  }

  @Test
  void showsEachSourceBesideTheOthers() throws IOException {
    CuratedSource.made(folder, "q-2022", "LAGP,2e-4,0.4,10.1000/x.1,", "LAGP,y,0.4,10.1000/x.2,");
    Files.delete(source.folder().resolve("source.json"));
    Files.delete(folder.resolve("q-2022/source.json"));

    assertThat(CurateClient.cell(client.page("/curate/p-2021"), 2, 3)).startsWith("0.3x Mend: ");
    assertThat(client.page("/curate/p-2021").select(".mend").text())
        .doesNotContain("q-2022", "\"y\"");
    assertThat(CurateClient.cell(client.page("/curate/q-2022"), 1, 2))
        .isEqualTo("2e-4 ionic conductivity 0.0002 S/cm (temperature 25 °C)");
  }

  @Test
  void knowsTheNamesOfTheFolderItself() throws IOException {
    var catalogue = Files.createDirectories(folder.resolve("catalogue"));
    Files.writeString(
        catalogue.resolve("materials.json"),
        """
        [{"id": "pellet-x", "type": "SolidElectrolyte", "label": "pellet X", "names": ["PX"]}]
        """);
    CuratedSource.made(folder, "x-2022", "PX,2e-4,0.4,10.1000/x.1,");

    assertThat(CurateClient.cell(client.page("/curate/x-2022"), 1, 1))
        .isEqualTo("PX material pellet X");
  }

  @Test
  void saysThatAFolderIsGone() {
    client.page("/curate/p-2021");
    ExampleSources.delete(source.folder());

    assertThat(server.browse("/curate/p-2021").statusCode()).isEqualTo(404);
    assertThat(client.page("/curate").text()).contains("There is none yet");
    ExampleSources.delete(folder);
    assertThat(client.page("/curate").text()).contains("The folder is not there any more.");
    assertThat(server.browse("/curate/p-2021").statusCode()).isEqualTo(404);
  }

  @Test
  void leavesOutWhatLiesElsewhere(@TempDir Path elsewhere) throws IOException {
    var other =
        CuratedSource.in(elsewhere, "e-2021", List.of(CuratedSource.HEADER, "LAGP,1e-4,0.3,,"));
    Files.createSymbolicLink(folder.resolve("e-2021"), other.folder());

    assertThat(client.page("/curate").text()).doesNotContain("e-2021");
    assertThat(server.browse("/curate/e-2021").statusCode()).isEqualTo(404);
  }

  @Test
  void isOffUnlessAskedFor() {
    try (var other = RunningServer.with(RunningServer.OPTIONS)) {
      assertThat(other.get("/curate").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void isServedToThisMachineAlone() {
    var curated = Workspace.at(ExampleSources.HOME).curated(folder);

    assertThatThrownBy(() -> RunningServer.OPTIONS.at("0.0.0.0", 0).curating(curated))
        .hasMessage("What is worked on is shown on this machine alone.");
    assertThatThrownBy(() -> RunningServer.OPTIONS.behindProxy(true).curating(curated))
        .hasMessage("What is worked on is shown on this machine alone.");
  }
}
