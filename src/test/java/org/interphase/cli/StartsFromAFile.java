package org.interphase.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interphase.ExampleSources;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A file of pellets, and how a source is begun with it by the command line. */
abstract class StartsFromAFile {

  static final Project PROJECT = new WorkspaceProject(Workspace.at(ExampleSources.HOME));
  static final List<String> PAPER =
      List.of(
          "--answer",
          "source/title=Pellets",
          "--answer",
          "source/authors=Ada Smith; Ben Jones",
          "--answer",
          "source/year=2021",
          "--answer",
          "source/curators=Cy Young");

  @TempDir Path folder;
  Path file;
  Path made;

  @BeforeEach
  void writeTable() throws IOException {
    made = folder.resolve("pellets-2021");
    file = folder.resolve("pellets.csv");
    Files.writeString(
        file, "Electrolyte;σ25 °C, total [S cm⁻¹];DOI\nLAGP;4.18 × 10⁻⁴;10.1000/x.1\n");
  }

  CommandLineRun start(Path table, List<String> answers, String... more) {
    return CommandLineRun.of(PROJECT, arguments(table, answers, more));
  }

  String[] arguments(Path table, List<String> answers, String... more) {
    var arguments = new ArrayList<>(List.of("start", table.toString(), "--into", made.toString()));
    arguments.addAll(answers);
    arguments.addAll(List.of(more));
    return arguments.toArray(String[]::new);
  }
}
