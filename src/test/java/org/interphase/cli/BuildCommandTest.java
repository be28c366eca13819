package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interphase.cli.LivesProject.PROBLEM;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildCommandTest {

  @TempDir private Path folder;
  private LivesProject lives;

  @BeforeEach
  void makeProject() throws IOException {
    lives = LivesProject.in(folder);
  }

  @Test
  void buildsAFileAndSaysNothing() throws IOException {
    var file = folder.resolve("graph.nq.gz");

    assertThat(lives.run("build", "--output", file.toString()))
        .isEqualTo(new CommandLineRun(0, "", ""));
    assertThat(
            RDFParser.source(file.toUri().toString()).toDatasetGraph().getDefaultGraph().stream())
        .hasSize(2);
  }

  @Test
  void buildsToStandardOutputAsNQuads() {
    assertThat(lives.run("build", "--output", "-").out())
        .contains(
            "<https://w3id.org/interphase/id/strategy/ge>"
                + " <https://w3id.org/interphase/ontology#hours>"
                + " \"200\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n");
  }

  @Test
  void writesNothingButTheProfile() {
    var graphs =
        RDFParser.fromString(
                "PREFIX g: <https://w3id.org/interphase/graph/> PREFIX : <http://e/>"
                    + " g:catalogue { :a :p :b } g:battinfo { :a :q :n }",
                Lang.TRIG)
            .toDatasetGraph();

    assertThat(
            CommandLineRun.of(
                new FakeProject(graphs, graphs, List.of(), lives.queries()),
                "build",
                "--profile",
                "battinfo",
                "--output",
                "-"))
        .isEqualTo(new CommandLineRun(0, "<http://e/a> <http://e/q> <http://e/n> .\n", ""));
  }

  @Test
  void refusesAProfileThatNobodyKnows() {
    assertThat(lives.run("build", "--profile", "batinfo", "--output", "-"))
        .isEqualTo(new CommandLineRun(2, "", "--profile: found \"batinfo\", expected battinfo.\n"));
  }

  @Test
  void buildsNothingFromDataWithProblems() {
    var file = folder.resolve("graph.ttl");

    var run = CommandLineRun.of(lives.with(PROBLEM), "build", "--output", file.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith("\n1 problem; nothing was written.\n");
    assertThat(file).doesNotExist();
  }

  @Test
  void buildsNoFormatThatItDoesNotKnow() {
    assertThat(lives.run("build", "--output", "graph.docx"))
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                "--output: found \"graph.docx\", expected a name that ends in .ttl, .trig, .nt, .nq"
                    + " or .jsonld (each also with .gz), a folder (with / at its end), or -.\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --output graph.nq --part 1/2              | --part: expected a folder, a name that ends in /, as --output.
          --output parts/ --part 3/2                | --part: found "3/2", expected one of so many, as in 3/16, or rest/16.
          --output parts/ --part rest               | --part: found "rest", expected one of so many, as in 3/16, or rest/16.
          --output parts/ --profile battinfo        | --profile: expected a file, not a folder, as --output.
          """)
  void buildsNoPartThatCannotBe(String options, String message) {
    assertThat(lives.run(("build " + options).split(" ")))
        .isEqualTo(new CommandLineRun(2, "", message + "\n"));
  }

  @Test
  void buildsNothingWhereItMayNotWrite() throws IOException {
    var file = folder.resolve("nowhere").resolve("graph.ttl");

    var run = lives.run("build", "--output", file.toString());

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).endsWith(": there is no such file or folder.\n").hasLineCount(1);
  }
}
