package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer as a file, and how it is cited. */
class QuestionFilesTest {

  private static final String LONG_LABELS =
      """
      item,label,length
      https://w3id.org/interphase/id/strategy/cr2o3,Cr₂O₃ interlayer,16
      """;

  @RegisterExtension static final RunningServer server = RunningServer.withPages("1");

  @ParameterizedTest
  @CsvSource({
    "/questions/labels.csv, '*/*', text/csv",
    "/questions/labels, text/csv, text/csv",
    "/questions/labels.json, text/html, application/json",
    "/questions/labels, application/json, application/json",
    "/questions/labels.md, text/html, text/markdown",
    "/questions/labels, text/markdown, text/markdown",
    "/questions/labels.tex, text/html, application/x-latex",
    "/questions/labels, application/x-latex, application/x-latex",
  })
  void writesAnAnswerAsAskedFor(String path, String accept, String mediaType) {
    var response = server.get(path + "?shortest=16&thing=strategy/cr2o3", "Accept", accept);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(type(response)).isEqualTo(mediaType + ";charset=utf-8");
    assertThat(response.body())
        .contains(
            mediaType.equals("application/x-latex")
                ? "Cr\\textsubscript{2}O\\textsubscript{3} interlayer & 16 \\\\"
                : "Cr₂O₃ interlayer");
    if (mediaType.equals("text/csv")) {
      assertThat(response.body()).isEqualTo(LONG_LABELS);
    }
  }

  @ParameterizedTest
  @CsvSource({
    ".xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".ipynb, application/x-ipynb+json",
    ".csv-metadata.json, application/csvm+json",
    ".bib, application/x-bibtex",
    ".ris, application/x-research-info-systems",
    ".csl.json, application/vnd.citationstyles.csl+json"
  })
  void givesAnAnswerAsAFile(String suffix, String mediaType) {
    var file = server.get("/questions/labels" + suffix + "?thing=strategy/cr2o3");
    var negotiated = server.get("/questions/labels?thing=strategy/cr2o3", "Accept", mediaType);

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(type(file)).isEqualTo(mediaType);
    assertThat(type(negotiated)).isEqualTo(mediaType);
    assertThat(negotiated.body()).isEqualTo(file.body());
  }

  @Test
  void tableLeadsToItsDescriptionAndBack() {
    var table = server.get("/questions/labels.csv?thing=strategy/cr2o3");

    assertThat(table.headers().allValues("Link"))
        .contains(
            "</questions/labels.csv-metadata.json?thing=strategy%2Fcr2o3>; rel=\"describedby\";"
                + " type=\"application/csvm+json\"");
    var description = server.get("/questions/labels.csv-metadata.json?thing=strategy%2Fcr2o3");
    assertThat(JSON.parse(description.body()).getString("url"))
        .isEqualTo(server.address("/questions/labels.csv") + "?thing=strategy%2Fcr2o3");
  }

  @Test
  void notebookAsksTheServerThatMadeIt() {
    assertThat(server.get("/questions/labels.ipynb?shortest=16").body())
        .contains("SERVER = \\\"" + server.address("/").toString().replaceFirst("/$", "") + "\\\"");
  }

  @Test
  void citesAnAnswerSoThatAnyoneCanCheckIt() throws Exception {
    var csv = server.get("/questions/labels.csv?shortest=16&thing=strategy%2Fcr2o3").body();
    var hash =
        HexFormat.of()
            .formatHex(
                MessageDigest.getInstance("SHA-256").digest(csv.getBytes(StandardCharsets.UTF_8)));
    var address = server.address("/questions/labels") + "?shortest=16&thing=strategy%2Fcr2o3";

    var citation = server.get("/questions/labels/citation?thing=strategy/cr2o3&shortest=16");

    assertThat(type(citation)).isEqualTo("text/plain;charset=utf-8");
    assertThat(citation.body())
        .startsWith("Interphase contributors: What are things of a kind called? (")
        .contains("data version 1. " + address + ". SHA-256 of the answer as CSV: " + hash + ".")
        .contains("  url = {" + address + "},")
        .contains("curl -s '" + address.replace("labels?", "labels.csv?") + "' | sha256sum");
    assertThat(server.page("/questions/labels?thing=strategy/cr2o3&shortest=16")).contains(hash);
  }

  @Test
  void citesAnAnswerForReferenceManagers() {
    var parameters = "?shortest=16&thing=strategy%2Fcr2o3";
    var address = server.address("/questions/labels") + parameters;
    var ris = server.get("/questions/labels/citation.ris" + parameters);
    assertThat(type(ris)).isEqualTo("application/x-research-info-systems;charset=utf-8");
    assertThat(ris.body())
        .startsWith("TY  - DATA\r\nID  - interphase-labels-")
        .contains("AU  - Interphase contributors\r\n", "UR  - " + address + "\r\n")
        .contains("N1  - SHA-256 of the answer as CSV: ")
        .endsWith("ER  - \r\n");
    var csl = server.get("/questions/labels/citation.csl.json" + parameters);
    var entry = JSON.parseAny(csl.body()).getAsArray().get(0).getAsObject();
    assertThat(entry.getString("type")).isEqualTo("dataset");
    assertThat(entry.getString("URL")).isEqualTo(address);
    assertThat(server.page("/questions/labels" + parameters))
        .contains("/questions/labels/citation.ris?", "/questions/labels/citation.csl.json?");
  }

  /** A default may change; what was cited must not. */
  @Test
  void citesTheDefaultsThatHeld() {
    var citation =
        server.get("/questions/labels/citation", "Accept", "application/x-bibtex").body();
    assertThat(citation)
        .startsWith("@misc{interphase-labels-")
        .contains("url = {" + server.address("/questions/labels") + "?shortest=1}");
  }

  @Test
  void sendsAnAnswerThatTheClientHasOnlyOnce() {
    var path = "/questions/labels.csv?shortest=16";
    var first = server.get(path);
    var tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
    var again = server.get(path, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(server.get("/questions/labels.csv", "If-None-Match", tag).statusCode())
        .isEqualTo(200);
    assertThat(server.get("/questions/labels.json?shortest=16", "If-None-Match", tag).statusCode())
        .isEqualTo(200);
    // Where other data give the same answer, the copy is as good.
    try (var later = RunningServer.withPages("2")) {
      assertThat(later.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }
  }

  private static String type(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }
}
