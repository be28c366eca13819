package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interphase.cli.LivesProject.PROBLEM;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  @TempDir private Path folder;
  private LivesProject lives;

  @BeforeEach
  void makeProject() throws IOException {
    lives = LivesProject.in(folder);
  }

  @Test
  void checksDataAndQuestions() throws IOException {
    assertThat(lives.run("check")).isEqualTo(new CommandLineRun(0, "No problems.\n", ""));
    lives.write("queries/bad.rq", "#+ summary: Bad\n#+ description: Bad?\nSELECT * { ?x ?y ?z }\n");

    assertThat(CommandLineRun.of(lives.with(PROBLEM), "check"))
        .isEqualTo(
            new CommandLineRun(
                1,
                """
                data/zhang-2023/table-2.csv, row 14, column "conductivity": found "2.8 x 10-4", \
                expected a number such as 2.8 × 10⁻⁴.
                  Write the number as printed.
                queries/bad.rq: found SELECT *, expected SELECT with the names of the columns.
                  Name each column; people rely on columns and their order.
                2 problems.
                """,
                ""));
  }

  @Test
  void warningsStopNothingUnlessTheyAreToBe() {
    var project = lives.with(thin(3));
    var told =
        """
        table-1.csv, row 3, column "thickness": warning: found 3 in "3", expected a thickness \
        above 9.
          Look whether the source means mm.
        No problems, 1 warning.
        """;

    assertThat(CommandLineRun.of(project, "check")).isEqualTo(new CommandLineRun(0, told, ""));
    assertThat(CommandLineRun.of(project, "check", "--strict"))
        .isEqualTo(new CommandLineRun(1, told, ""));
  }

  @Test
  void tellsTheSameSlipOfManyRowsOnce() {
    var project = lives.with(thin(3), thin(4), thin(5), thin(6), thin(8), thin(12), thin(13));

    assertThat(CommandLineRun.of(project, "check"))
        .isEqualTo(
            new CommandLineRun(
                0,
                """
                table-1.csv, row 3, column "thickness": warning: found 3 in "3", expected a \
                thickness above 9.
                  Look whether the source means mm.
                  And in 6 more rows: 4–6, 8, 12, 13.
                No problems, 7 warnings.
                """,
                ""));
  }

  private static Problem thin(int row) {
    return Problem.warning(
        Place.cell("table-1.csv", row, "thickness"),
        row + " in \"" + row + "\"",
        "a thickness above 9",
        "Look whether the source means mm.");
  }

  @Test
  void checksOnlyFoldersThatAreThere() {
    var missing = folder.resolve("nowhere").toString();

    assertThat(lives.run("check", missing))
        .isEqualTo(new CommandLineRun(3, "", missing + ": there is no such file or folder.\n"));
  }

  @Test
  void checksAgainWhenAFileChanges() throws IOException, InterruptedException {
    try (var out = new PipedInputStream();
        var lines = new BufferedReader(new InputStreamReader(out, StandardCharsets.UTF_8))) {
      var printed = new PrintStream(new PipedOutputStream(out), false, StandardCharsets.UTF_8);
      var session =
          new Session(InputStream.nullInputStream(), printed, System.err, lives.project(), s -> {});
      var checking = new Thread(() -> Main.run(new String[] {"check", "--watch"}, session));
      checking.start();
      assertThat(lines.readLine()).isEqualTo("No problems.");

      lives.write("queries/bad.rq", "#+ summary: Bad\n");

      assertThat(lines.readLine()).startsWith("\u001b[H\u001b[2J").contains("queries/bad.rq");
      checking.interrupt();
      checking.join();
    }
  }

  @Test
  void checksTheMappingsAgainstOntologies() {
    assertThat(lives.run("check", "--ontologies", folder.toString()))
        .isEqualTo(
            new CommandLineRun(
                0, "No problems.\n", "units.ttl, line 23, column 60: not read to its end.\n"));
  }

  @Test
  void saysThatTheFolderOfOntologiesIsNotThere() {
    var missing = folder.resolve("none").toString();

    assertThat(lives.run("check", "--ontologies", missing))
        .isEqualTo(new CommandLineRun(3, "", missing + ": there is no such file or folder.\n"));
  }
}
