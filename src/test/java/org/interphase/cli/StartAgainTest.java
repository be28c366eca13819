package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.interphase.ExampleSources;
import org.junit.jupiter.api.Test;

/** What has been answered and written before is kept, and never lost. */
class StartAgainTest extends StartsFromAFile {

  @Test
  void answersAreKept() throws IOException {
    start(file, PAPER);
    var run = start(file, List.of(), "--yes");

    assertThat(run.out()).endsWith("No open questions. Next: ./interphase check " + made + "\n");
    assertThat(Files.readString(made.resolve("source.json")))
        .contains("\"title\": \"Pellets\"", "\"authors\": [\"Ada Smith\", \"Ben Jones\"]");
  }

  @Test
  void questionsAreAskedOneByOne() throws IOException {
    var lines = "\n".repeat(4) + "Thickness\n\nPellets\nAda Smith\n2021\n\n\n\n\nCy Young\n\n\n";
    var arguments = arguments(file, List.of(), "--ask");
    var run = CommandLineRun.of(PROJECT, lines, server -> {}, arguments);

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).contains("[Enter: header 1, rows 2-2] > ", "Found \"Thickness\" for");
    assertThat(ExampleSources.build(made).problems()).isEmpty();
  }

  @Test
  void answersForOneFileHoldForTheNext() throws IOException {
    start(file, PAPER, "--answer", "table-1/doi=text", "--yes");
    var next = folder.resolve("next-2022");
    var run =
        CommandLineRun.of(
            PROJECT,
            "start",
            file.toString(),
            "--into",
            next.toString(),
            "--like",
            made.toString());

    assertThat(run.out()).doesNotContain("table-1/doi", "curators").contains("source/title");
    assertThat(Files.readString(next.resolve("table-1.csv")))
        .startsWith("electrolyte,ionicConductivity,doi\n");
  }

  /** The next table may have another unit under the same header. */
  @Test
  void answersForOneFileThatDoNotFitTheNextAreAskedAgain() throws IOException {
    start(file, PAPER, "--answer", "table-1/shape=header 1, rows 2-2", "--yes");
    var questions = made.resolve("questions.json");
    Files.writeString(
        questions,
        Files.readString(questions)
            .replace("\"answer\": \"reference\"", "\"answer\": \"Thickness [S/cm]\""));
    var next = folder.resolve("next-2022").toString();
    var run =
        CommandLineRun.of(
            PROJECT, "start", file.toString(), "--into", next, "--like", made.toString());

    assertThat(run.out()).contains("table-1/doi: What does the column “DOI” hold?\n  guess: ref");
    assertThat(run.err())
        .isEqualTo(
            "Found \"Thickness [S/cm]\" for table-1/doi, expected something like \"reference\", or"
                + " text, leave out. Not taken from "
                + made
                + "\n");
  }

  @Test
  void foldersOfOthersAreLeftAlone() throws IOException {
    Files.createDirectory(made);

    assertThat(start(file, PAPER))
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                made
                    + ": found a folder that is there already, expected none, or one that start has"
                    + " made. Give another with --into.\n"));
  }

  @Test
  void changesByHandAreNotLost() throws IOException {
    start(file, PAPER);
    var source = made.resolve("source.json");
    Files.writeString(source, Files.readString(source).replace("Pellets", "Tablets"));
    var another = new String[] {"--answer", "source/year=2022"};

    assertThat(start(file, List.of(), another).err())
        .isEqualTo(
            "Found source.json changed by hand, expected what start has written."
                + " Go on by hand, or lose the changes with --replace.\n");
    assertThat(start(file, List.of(), "--yes").status()).isZero();
    assertThat(Files.readString(source)).contains("Tablets");
    assertThat(start(file, List.of(), "--replace", "--answer", "source/year=2022").status())
        .isZero();
    assertThat(Files.readString(source)).contains("Pellets", "2022");
  }

  @Test
  void fileThatIsNoMoreNeededIsNotLostEither() throws IOException {
    Files.writeString(file, "Electrolyte;Method;Density (%)\nLAGP;Secret recipe;95\n");
    start(file, PAPER);
    var methods = made.resolve("catalogue/methods.json");
    Files.writeString(methods, Files.readString(methods).replace("Secret recipe", "Our recipe"));

    assertThat(start(file, List.of(), "--answer", "table-1/method=leave out").err())
        .startsWith(
            "Found catalogue/methods.json changed by hand, expected what start has written.");
    assertThat(Files.readString(methods)).contains("Our recipe");
    start(file, List.of(), "--answer", "table-1/method=leave out", "--replace");
    assertThat(methods).doesNotExist();
  }
}
