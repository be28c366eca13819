package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guesses of a folder that somebody works on, confirmed by a form and by nothing else. */
class CurateFormTest {

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
  void confirmsWhatIsTickedAndChangesNothingElse() {
    var before = source.files();
    assertThat(client.page("/curate/p-2021").select("input[name=confirm]").eachAttr("value"))
        .contains("table-1/ea-ev", "source/type");

    var answer = client.confirm("table-1/ea-ev");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains("/curate/p-2021");
    var page = client.page("/curate/p-2021");
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

  @Test
  void saysHowToAnswerWhatNobodyCanGuess() {
    CuratedSource.in(folder, "q-2021", List.of("Electrolyte,Colour,Hue", "LAGP,white,1"));

    var page = client.page("/curate/q-2021");

    assertThat(page.select("li").eachText())
        .anySatisfy(
            text ->
                assertThat(text)
                    .startsWith(
                        "What does the column “Colour” hold? no guess: no word of “Colour” is known;"
                            + " a quantity is called as IonicConductivity [S/cm] is; or:"
                            + " composition, method, reference, text, leave out"));
    assertThat(page.select("pre").text())
        .startsWith("./interphase start FILE --into ")
        .contains("--answer 'table-1/colour=…'", "--answer 'table-1/hue=…'");
  }

  /** Else {@code start} would take the confirmation for a change by hand. */
  @Test
  void leavesTheFilesAsStartMakesThem() throws IOException {
    var open = client.page("/curate/p-2021").select("input[name=confirm]").eachAttr("value");

    client.confirm(open.toArray(String[]::new));

    assertThat(source.files()).containsExactlyInAnyOrderEntriesOf(source.madeAnew().files());
    assertThat(client.page("/curate/p-2021").select("main form")).isEmpty();
  }

  @Test
  void takesNoFormOfAnotherPage() {
    var page = client.page("/curate/p-2021");
    var before = source.files();

    assertThat(
            client
                .post(CurateClient.form(page, "table-1/ea-ev"), "https://example.org")
                .statusCode())
        .isEqualTo(403);
    assertThat(client.post(CurateClient.form(page, "table-1/ea-ev"), "null").statusCode())
        .isEqualTo(403);
    var token = page.select("input[name=token]").attr("value");
    assertThat(
            client
                .post(CurateClient.form(page, "table-1/ea-ev").replace(token, "1"), client.origin())
                .body())
        .contains("Not a form of this server");
    assertThat(client.post("confirm=table-1/ea-ev", client.origin()).statusCode()).isEqualTo(403);
    assertThat(source.files()).isEqualTo(before);
  }

  @Test
  void confirmsNoGuessThatNobodyHasSeen() throws IOException {
    var seen = CurateClient.form(client.page("/curate/p-2021"), "table-1/ea-ev");
    var csv = source.folder().resolve("table-1.csv");
    Files.writeString(csv, Files.readString(csv).replace("0.3x", "0.3"));
    var before = source.files();

    var answer = client.post(seen, client.origin());

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("Nothing was written");
    assertThat(source.files()).isEqualTo(before);
    assertThat(CurateClient.cell(client.page("/curate/p-2021"), 2, 3))
        .isEqualTo("0.3 activation energy 0.3 eV");
  }

  /** As somebody leaves it who edits it at this moment. */
  @ParameterizedTest
  @ValueSource(strings = {"", "[", "[]x"})
  void losesNoAnswersThatCannotBeRead(String broken) throws IOException {
    CuratedSource.in(folder, "q-2021", List.of("Electrolyte,Ea [eV]", "LAGP,0.3"));
    Files.writeString(source.folder().resolve("questions.json"), broken);
    var before = source.files();

    var form = CurateClient.form(client.page("/curate/q-2021"), "table-1/ea-ev");

    assertThat(client.post(form, client.origin()).statusCode()).isEqualTo(303);
    assertThat(source.files()).isEqualTo(before);
  }

  /** The page that says so must not read the form itself. */
  @ParameterizedTest
  @CsvSource({
    "application/x-www-form-urlencoded;charset=utf-16, confirm=x, 415, 'found charset utf-16'",
    "application/x-www-form-urlencoded, confirm=%zz, 400, 'The form cannot be read'",
    "application/json, {}, 415, 'found application/json'",
  })
  void tellsAReaderWhatIsWrongWithAForm(String type, String form, int status, String told) {
    var answer =
        server.send(
            server
                .request("/curate/p-2021?lang=de", "Content-Type", type, "Accept", "text/html")
                .POST(BodyPublishers.ofString(form)));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(told, "Zum Inhalt");
  }

  @Test
  void tellsAReaderThatAnAddressCannotBeRead() {
    var answer = server.get("/curate/p-2021?row=%FF&lang=de", "Accept", "text/html");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("What follows ? in the address cannot be read", "Zum Inhalt");
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
  void saysThatAFileCannotBeWritten() throws IOException {
    var form = CurateClient.form(client.page("/curate/p-2021"), "table-1/ea-ev");
    Files.createDirectories(source.folder().resolve(".questions.json.unfinished/in-the-way"));

    assertThat(client.post(form, client.origin()).body())
        .contains("A file can be neither read nor written", ".questions.json.unfinished");
  }
}
