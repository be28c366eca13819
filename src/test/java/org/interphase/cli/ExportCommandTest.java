package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

  private static final DatasetGraph GRAPH =
      RDFParser.fromString("PREFIX : <http://e/> :g { :a :p 0.5 } :a :p 0.5 .", Lang.TRIG)
          .toDatasetGraph();

  @TempDir private Path folder;
  private Path queries;

  @BeforeEach
  void writeProject() throws IOException {
    queries = Files.createDirectory(folder.resolve("queries"));
    Files.writeString(
        queries.resolve("CITATION.cff"),
        "title: A program\nversion: 1.0\ndate-released: 2026-01-02\n");
    Files.writeString(
        queries.resolve("numbers.rq"),
        "#+ summary: Numbers\n#+ description: Which?\n\nSELECT ?n { ?s <http://e/p> ?n }\n");
  }

  @Test
  void writesAReleaseAndSaysNothing() {
    var run = export(folder.resolve("release").toString());
    assertThat(run).isEqualTo(new CommandLineRun(0, "", ""));
    assertThat(folder.resolve("release/tables/numbers.csv")).hasContent("n\n0.5\n");
    assertThat(folder.resolve("release/ro-crate-metadata.json"))
        .content()
        .contains("\"datePublished\" : \"2026-01-02\"", "\"version\" : \"1.0\"");
  }

  @Test
  void namesThePlaceWhereNoFolderCanBe() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "");
    assertThat(export(file.resolve("release").toString()))
        .isEqualTo(new CommandLineRun(3, "", file + ": found a file, expected a folder.\n"));
    assertThat(file).isEmptyFile();
  }

  @Test
  void writesOverItsOwnAndNothingElse() throws IOException {
    var release = folder.resolve("release").toString();
    assertThat(export(release).status()).isZero();
    assertThat(export(release).status()).isZero();
    var run = export(queries.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            queries
                + ": found CITATION.cff, expected an empty folder or an earlier export and nothing"
                + " else. Name another folder, or empty this one.\n");
    assertThat(Files.list(queries)).hasSize(2);
  }

  @Test
  void wantsAFolder() {
    var run = export();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("FOLDER");
  }

  @Test
  void saysWhichFolderIsMissing() {
    var run = export(folder.resolve("not/there").toString());
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            folder.resolve("not") + ": there is no such file or folder.\n");
  }

  @Test
  void saysWhatTheCitationLacks() throws IOException {
    Files.writeString(queries.resolve("CITATION.cff"), "title: A program\n");
    var run = export(folder.resolve("release").toString());
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            queries.resolve("CITATION.cff") + ": found no \"version\", expected one. Add it.\n");
    assertThat(folder.resolve("release")).doesNotExist();
  }

  @Test
  void leavesNoQuestionOut() throws IOException {
    Files.writeString(queries.resolve("broken.rq"), "#+ summary: x\nSELECT");
    var run = export(folder.resolve("release").toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("broken.rq").contains("nothing was written");
    assertThat(folder.resolve("release")).doesNotExist();
  }

  private CommandLineRun export(String... arguments) {
    var line = new ArrayList<>(List.of("export"));
    line.addAll(List.of(arguments));
    return CommandLineRun.of(
        new FakeProject(GRAPH, GRAPH, List.of(), queries), line.toArray(String[]::new));
  }
}
