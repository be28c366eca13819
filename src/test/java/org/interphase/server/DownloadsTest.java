package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.interphase.export.Release;
import org.interphase.export.ReleaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadsTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @RegisterExtension static final RunningServer server = RunningServer.withPages("1");
  @RegisterExtension static final RunningServer over = RunningServer.over(server);

  /** As a file of its own: with a Content-Encoding, clients would unpack what is named .gz. */
  @ParameterizedTest
  @CsvSource({
    "interphase.ttl.gz, application/gzip",
    "interphase.nq.gz, application/gzip",
    "interphase.trig.gz, application/gzip",
    "interphase.jsonld.gz, application/gzip",
    "nanopublications.trig.gz, application/gzip",
    "tables.zip, application/zip",
  })
  void sendsAFileAsItIs(String name, String mediaType) throws Exception {
    var response = bytes("/data/" + name, "Accept-Encoding", "gzip", "Accept", "text/turtle");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains(mediaType);
    assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(response.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"" + name + '"');
    assertThat(response.headers().firstValueAsLong("Content-Length"))
        .hasValue(response.body().length);
  }

  @Test
  void holdsEveryStatementOnce() throws Exception {
    var counted = server.ask("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "Accept", "text/csv").body();
    assertThat(rdf("interphase.ttl.gz", RDFFormat.TURTLE))
        .hasSize(Integer.parseInt(counted.lines().skip(1).findFirst().orElseThrow()));
  }

  @Test
  void holdsTheTablesWithTheirDescription() throws Exception {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes("/data/tables.zip").body()))) {
      assertThat(zip.getNextEntry().getName()).isEqualTo("csv-metadata.json");
      zip.readAllBytes();
      assertThat(zip.getNextEntry().getName()).isEqualTo("ge-reduction-suppressors.csv");
    }
  }

  @Test
  void sendsNothingToWhomHasTheFile() throws Exception {
    var tag = bytes("/data/tables.zip").headers().firstValue("ETag").orElseThrow();
    var again = bytes("/data/tables.zip", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  /** The same data under another server's name is the same file. */
  @Test
  void tagsTheContentAlone() throws Exception {
    try (var other = RunningServer.withPages("2")) {
      var response =
          CLIENT.send(other.request("/data/interphase.nq.gz").build(), BodyHandlers.ofByteArray());
      assertThat(response.headers().firstValue("ETag"))
          .isEqualTo(bytes("/data/interphase.nq.gz").headers().firstValue("ETag"));
      assertThat(response.body()).isEqualTo(bytes("/data/interphase.nq.gz").body());
    }
  }

  @Test
  void tellsTheSizeToWhomAsksForTheHeadAlone() throws Exception {
    var response =
        CLIENT.send(
            server.request("/data/tables.zip").method("HEAD", BodyPublishers.noBody()).build(),
            BodyHandlers.ofByteArray());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValueAsLong("Content-Length")).isPresent();
    assertThat(response.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/data", "/data/interphase.ttl", "/data/x.gz", "/data/tables.zip/x"})
  void knowsNoOtherFile(String path) {
    var response = server.get(path);
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("/downloads");
  }

  @Test
  void takesNothing() throws Exception {
    var response =
        CLIENT.send(
            server.request("/data/tables.zip").POST(BodyPublishers.ofString("x")).build(),
            BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(405);
  }

  @Test
  void listsEveryFileWithItsSize() {
    for (var file : ReleaseFile.values()) {
      server.get("/data/" + file.fileName());
    }
    var page = server.get("/downloads").body();
    for (var file : ReleaseFile.values()) {
      assertThat(page).contains("href=\"/data/" + file.fileName() + '"').contains(file.purpose());
    }
    assertThat(page.split("</a> · \\d+ (B|kB)</dt>")).hasSize(ReleaseFile.values().length + 1);
    assertThat(server.get("/").body()).contains("href=\"/downloads\"");
  }

  @ParameterizedTest
  @EnumSource(ReleaseFile.class)
  void saysWhyThereIsNoFileOfAnotherService(ReleaseFile file) {
    var response = over.get("/data/" + file.fileName());
    assertThat(response.statusCode()).isEqualTo(501);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(response.body()).contains("another SPARQL service");
  }

  @Test
  void offersWhatThereIsInTheirPlace() {
    var response = over.browse("/downloads");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("/ontology.ttl").doesNotContain("/data/");
    assertThat(description(over).listProperties(VOID.dataDump).toList()).isEmpty();
  }

  /** From the description alone, a client comes to the whole graph. */
  @Test
  void areNamedByTheDescriptionOfTheDataset() throws Exception {
    var dataset = description(server);
    var dumps =
        dataset.listProperties(VOID.dataDump).mapWith(dump -> dump.getResource().getURI()).toList();
    assertThat(dumps).hasSize(4);
    for (var dump : dumps) {
      assertThat(bytes(URI.create(dump).getPath()).statusCode()).isEqualTo(200);
    }
    var files =
        dataset.listProperties(DCAT.distribution).toList().stream()
            .map(distribution -> distribution.getResource())
            .filter(distribution -> distribution.hasProperty(DCAT.downloadURL))
            .toList();
    assertThat(files).hasSize(ReleaseFile.values().length);
    assertThat(files)
        .filteredOn(file -> file.getURI().endsWith("ttl.gz"))
        .allSatisfy(
            file -> {
              assertThat(file.getPropertyResourceValue(DCAT.mediaType).getURI())
                  .endsWith("/text/turtle");
              assertThat(file.getPropertyResourceValue(DCAT.compressFormat).getURI())
                  .endsWith("/application/gzip");
              assertThat(file.hasProperty(DCTerms.description)).isTrue();
            })
        .hasSize(1);
  }

  private static Resource description(RunningServer where) {
    var text = where.get("/.well-known/void", "Accept", "text/turtle").body();
    return ModelFactory.createModelForGraph(RDFParser.fromString(text, Lang.TURTLE).toGraph())
        .getResource(Release.DATASET);
  }

  private static Iterable<?> rdf(String name, RDFFormat format) throws Exception {
    var in = new GZIPInputStream(new ByteArrayInputStream(bytes("/data/" + name).body()));
    return Rio.parse(in, "", format);
  }

  private static HttpResponse<byte[]> bytes(String path, String... headers)
      throws IOException, InterruptedException {
    return CLIENT.send(server.request(path, headers).build(), BodyHandlers.ofByteArray());
  }
}
