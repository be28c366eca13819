package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interphase.ExampleSources;
import org.interphase.intake.Brought;
import org.interphase.intake.Intake;
import org.interphase.intake.IntakeFolder;
import org.interphase.model.Problem;
import org.interphase.sheet.Documents;
import org.interphase.store.Workspace;

/** A source that {@code start} has made of a table, beside the table. */
record CuratedSource(Path folder, Path table) {

  private static final Workspace PROJECT = Workspace.at(ExampleSources.HOME);
  private static final Map<String, String> PAPER =
      Map.of(
          "source/title", "Pellets",
          "source/authors", "Ada Smith",
          "source/year", "2021",
          "source/curators", "Cy Young");

  static final String HEADER = "Electrolyte,σ25 °C [S cm⁻¹],Ea [eV],DOI,Note";

  /** One of two rows, the second of which has a slip. */
  static CuratedSource example(Path folder) {
    return made(
        folder,
        "p-2021",
        "LAGP,4.18 × 10⁻⁴,0.35,10.1000/x.1,good",
        "Li1.5Al0.5Ge1.5(PO4)3,>3e-4 (60 °C),0.3x,10.1000/x.2,");
  }

  /** One of these rows below {@link #HEADER}. */
  static CuratedSource made(Path folder, String name, String... rows) {
    var lines = new ArrayList<String>(List.of(HEADER));
    lines.addAll(List.of(rows));
    return in(folder, name, lines);
  }

  /** A source called {@code name} in {@code folder}, of a table with these lines. */
  static CuratedSource in(Path folder, String name, List<String> lines) {
    try {
      Files.createDirectories(folder);
      var table = Files.write(folder.resolve(name + ".csv"), lines);
      var made = new CuratedSource(folder.resolve(name), table);
      new IntakeFolder(made.folder()).write(made.made(PAPER).files());
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static InterphaseServer serve(Path folder) {
    return InterphaseServer.start(
        RunningServer.OPTIONS.curating(PROJECT.curated(folder)),
        Served.dataset(RunningServer.sampleData(), "1"),
        RunningServer.questions());
  }

  /** What {@code start} makes of the table and the answers in the folder. */
  Intake.Made madeAnew() throws IOException {
    var answers = new HashMap<String, String>();
    PROJECT
        .questionsOf(folder, problem -> {})
        .forEach(asked -> asked.answer().ifPresent(answer -> answers.put(asked.id(), answer)));
    return made(answers);
  }

  private Intake.Made made(Map<String, String> answers) throws IOException {
    var problems = new ArrayList<Problem>();
    var document = Documents.read(table, (char) 0, problems::add);
    var intake = PROJECT.intake(problems::add);
    assertThat(problems).isEmpty();
    return intake
        .orElseThrow()
        .make(
            folder.getFileName().toString(),
            Brought.tables(List.of(document.orElseThrow())),
            answers,
            false,
            LocalDate.of(2026, 1, 2));
  }

  /** The files in the folder, with their texts. */
  Map<String, String> files() {
    var files = new TreeMap<String, String>();
    try (var all = Files.walk(folder)) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
