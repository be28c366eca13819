package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interphase.ExampleSources;
import org.interphase.store.Workspace;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder that somebody works on, as its pages show it. */
class CuratePagesTest {

  private static final String HEADER = "Electrolyte,σ25 °C [S cm⁻¹],Ea [eV],DOI,Note";

  @TempDir private Path folder;
  private CuratedSource source;
  private RunningServer server;

  @BeforeEach
  void serve() {
    source =
        made(
            "p-2021",
            "LAGP,4.18 × 10⁻⁴,0.35,10.1000/x.1,good",
            "Li1.5Al0.5Ge1.5(PO4)3,>3e-4 (60 °C),0.3x,10.1000/x.2,");
    server = RunningServer.of(() -> CuratedSource.serve(folder));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private CuratedSource made(String name, String... rows) {
    var lines = new ArrayList<String>(List.of(HEADER));
    lines.addAll(List.of(rows));
    return CuratedSource.in(folder, name, lines);
  }

  private Document page(String path) {
    return Jsoup.parse(server.page(path));
  }

  private static String cell(Document page, int row, int column) {
    return page.select("#row-" + row + " > td").get(column).text();
  }

  @Test
  void listsSourcesAndTablesToFillIn() throws IOException {
    var page = page("/curate");

    assertThat(page.select("main a").eachAttr("href"))
        .contains("/curate/p-2021", "/curate/templates/pellets.csv");
    var template = server.get("/curate/templates/pellets.csv");
    assertThat(template.body())
        .isEqualTo(Files.readString(ExampleSources.HOME.resolve("data/templates/pellets.csv")));
    assertThat(template.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"pellets.csv\"");
  }

  @Test
  void showsWhatIsReadOfEachCell() {
    var page = page("/curate/p-2021");

    assertThat(page.select("thead th").eachText())
        .containsExactly(
            "Row",
            "Electrolyte composition",
            "σ25 °C [S cm⁻¹] IonicConductivity [S/cm], Temperature [°C] 25 °C",
            "Ea [eV] ActivationEnergy [eV]",
            "DOI reference",
            "Note text");
    assertThat(cell(page, 1, 1)).isEqualTo("LAGP material LAGP");
    assertThat(cell(page, 1, 2))
        .isEqualTo("4.18 × 10⁻⁴ ionic conductivity 0.000418 S/cm (temperature 25 °C)");
    assertThat(cell(page, 1, 3)).isEqualTo("0.35 activation energy 0.35 eV");
    assertThat(cell(page, 1, 4)).isEqualTo("10.1000/x.1 reference 10.1000/x.1");
    assertThat(cell(page, 1, 5)).isEqualTo("good kept as text");
    assertThat(cell(page, 2, 2))
        .isEqualTo(">3e-4 (60 °C) ionic conductivity > 0.0003 S/cm (temperature 60 °C)");
    assertThat(cell(page, 2, 5)).isEqualTo("says nothing");
  }

  @Test
  void tellsAProblemAtItsCell() {
    var page = page("/curate/p-2021");

    assertThat(cell(page, 2, 3))
        .startsWith("0.3x Mend: found \"x\" in \"0.3x\", expected a known unit")
        .endsWith("Correct the unit, or add its spelling to the catalogue of units.");
    assertThat(page.select(".counts").text()).contains("1 problem, no warnings.");
  }

  @Test
  void confirmsWhatIsTickedAndChangesNothingElse() {
    var before = source.files();
    assertThat(page("/curate/p-2021").select("input[name=confirm]").eachAttr("value"))
        .contains("table-1/ea-ev", "source/type");

    var answer = confirm("table-1/ea-ev");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains("/curate/p-2021");
    var page = page("/curate/p-2021");
    assertThat(page.select("input[name=confirm]").eachAttr("value"))
        .doesNotContain("table-1/ea-ev")
        .contains("source/type");
    assertThat(page.select("details").text())
        .contains("What does the column “Ea [eV]” hold? ActivationEnergy [eV]");
    var after = source.files();
    assertThat(after.put("questions.json", before.get("questions.json")))
        .isNotEqualTo(before.get("questions.json"));
    assertThat(after).isEqualTo(before);
  }

  /** Else {@code start} would take the confirmation for a change by hand. */
  @Test
  void leavesTheFilesAsStartMakesThem() throws IOException {
    var open = page("/curate/p-2021").select("input[name=confirm]").eachAttr("value");

    confirm(open.toArray(String[]::new));

    assertThat(source.files()).containsExactlyInAnyOrderEntriesOf(source.madeAnew().files());
    assertThat(page("/curate/p-2021").select("form")).isEmpty();
  }

  @Test
  void takesNoFormOfAnotherPage() {
    var page = page("/curate/p-2021");
    var before = source.files();

    assertThat(post(form(page, "table-1/ea-ev"), "https://example.org").statusCode())
        .isEqualTo(403);
    assertThat(post(form(page, "table-1/ea-ev"), "null").statusCode()).isEqualTo(403);
    var token = page.select("input[name=token]").attr("value");
    assertThat(post(form(page, "table-1/ea-ev").replace(token, "1"), origin()).body())
        .contains("Not a form of this server");
    assertThat(post("confirm=table-1/ea-ev", origin()).statusCode()).isEqualTo(403);
    assertThat(source.files()).isEqualTo(before);
  }

  @Test
  void confirmsNoGuessThatNobodyHasSeen() throws IOException {
    var seen = form(page("/curate/p-2021"), "table-1/ea-ev");
    var csv = source.folder().resolve("table-1.csv");
    Files.writeString(csv, Files.readString(csv).replace("0.3x", "0.3"));
    var before = source.files();

    var answer = post(seen, origin());

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("Nothing was written");
    assertThat(source.files()).isEqualTo(before);
    assertThat(cell(page("/curate/p-2021"), 2, 3)).isEqualTo("0.3 activation energy 0.3 eV");
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

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
  void isOnlyReadAndConfirmed(String method) {
    var request = server.request("/curate/p-2021").method(method, BodyPublishers.noBody());

    assertThat(server.send(request).statusCode()).isEqualTo(405);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/curate", "/curate/none", "/curate/templates/pellets.csv"})
  void takesFormsForSourcesAlone(String path) {
    var request =
        server
            .request(path, "Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("a=b"));

    assertThat(server.send(request).statusCode()).isEqualTo(405);
  }

  @Test
  void showsHostileTextsAsTexts() {
    var hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>\u202e";
    CuratedSource.in(
        folder,
        "h-2021",
        List.of(
            "Electrolyte,Note,\"" + hostile.replace("\"", "\"\"") + "\"",
            "LAGP," + "\"" + hostile.replace("\"", "\"\"") + "\",{{x}}"));

    var page = page("/curate/h-2021");

    assertThat(page.select("script, img, [onerror]")).isEmpty();
    assertThat(page.text()).contains("<script>alert(1)</script>");
  }

  @Test
  void showsAHundredRowsOfMany() {
    var rows = new String[5_000];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = "LAGP," + (i == 4_321 ? "x" : "1e-4") + ",0.35,10.1000/x." + i % 7 + ",";
    }
    made("m-2021", rows);

    var first = page("/curate/m-2021");
    assertThat(first.select("tbody tr")).hasSize(100);
    assertThat(first.select("nav.rows").text()).isEqualTo("Rows 1–100 of 5000 Rows behind");
    // The eighth row repeats the first, and so on.
    assertThat(first.text()).contains("Rows to mend: 4322 Rows to look at once more: 8 9 10 ");
    assertThat(first.select("a[href$=#row-4322]").attr("href"))
        .isEqualTo("/curate/m-2021?table=table-1&from=4322#row-4322");
    var there = page("/curate/m-2021?table=table-1&from=4322");
    assertThat(there.select("nav.rows").text())
        .isEqualTo("Rows before Rows 4301–4400 of 5000 Rows behind");
    assertThat(cell(there, 4322, 2)).startsWith("x Mend: ");
    assertThat(page("/curate/m-2021?from=9999999").select("tbody tr")).isEmpty();
    assertThat(server.get("/curate/m-2021?from=-1").statusCode()).isEqualTo(400);
  }

  @Test
  void tellsWhatIsWrongWithAFile() throws IOException {
    Files.writeString(source.folder().resolve("questions.json"), "[{");
    Files.writeString(source.folder().resolve("table-1.csv-metadata.json"), "{}");
    Files.writeString(source.folder().resolve("source.json"), "");

    var page = page("/curate/p-2021");

    assertThat(page.select(".notes").text())
        .contains("questions.json", "table-1.csv-metadata.json", "source.json");
    assertThat(page.text()).contains("There is no table yet.");
  }

  @Test
  void saysThatAFolderIsGone() {
    page("/curate/p-2021");
    ExampleSources.delete(source.folder());

    assertThat(server.browse("/curate/p-2021").statusCode()).isEqualTo(404);
    assertThat(page("/curate").text()).contains("There is none yet");
    ExampleSources.delete(folder);
    assertThat(page("/curate").text()).contains("The folder is not there any more.");
    assertThat(server.browse("/curate/p-2021").statusCode()).isEqualTo(404);
  }

  @Test
  void leavesOutWhatLiesElsewhere(@TempDir Path elsewhere) throws IOException {
    var other = CuratedSource.in(elsewhere, "e-2021", List.of(HEADER, "LAGP,1e-4,0.3,,"));
    Files.createSymbolicLink(folder.resolve("e-2021"), other.folder());

    assertThat(page("/curate").text()).doesNotContain("e-2021");
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

  private HttpResponse<String> confirm(String... ids) {
    return post(form(page("/curate/p-2021"), ids), origin());
  }

  private static String form(Document page, String... ids) {
    var form = new StringBuilder();
    for (var name : List.of("token", "version")) {
      form.append(name + "=" + page.select("input[name=" + name + "]").attr("value") + "&");
    }
    for (var id : ids) {
      form.append("confirm=" + RunningServer.encoded(id) + "&");
    }
    return form.toString();
  }

  private HttpResponse<String> post(String form, String origin) {
    return server.send(
        server
            .request(
                "/curate/p-2021",
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Origin",
                origin)
            .POST(BodyPublishers.ofString(form)));
  }

  private String origin() {
    return server.address("/").toString().replaceFirst("/$", "");
  }
}
