package org.interphase.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.interphase.ExampleSources;
import org.interphase.model.Problem;
import org.interphase.sheet.Documents;
import org.interphase.source.OpenQuestion;
import org.interphase.store.Workspace;

/** Takes a table in beside the examples, as a user would who writes it down in a file. */
final class WrittenTable {

  private static final Intake INTAKE =
      Workspace.at(ExampleSources.HOME).intake(WrittenTable::fail).orElseThrow();

  private final Path folder;

  WrittenTable(Path folder) {
    this.folder = folder;
  }

  OpenQuestion ofColumn(String header, String cell) throws IOException {
    return make("Note;\"" + header + "\"\nx;" + cell + "\n", Map.of()).questions().get(2);
  }

  Map<String, OpenQuestion> csv(String text) throws IOException {
    return make(text, Map.of()).questions().stream()
        .collect(Collectors.toMap(OpenQuestion::id, question -> question));
  }

  Intake.Made make(String text, Map<String, String> answers) throws IOException {
    var file = Files.writeString(folder.resolve("table.csv"), text);
    var documents = List.of(Documents.read(file, ';', WrittenTable::fail).orElseThrow());
    return INTAKE.make("made", Brought.tables(documents), answers, false, LocalDate.EPOCH);
  }

  static OpenQuestion question(Intake.Made made, String id) {
    return made.questions().stream().filter(q -> q.id().equals(id)).findFirst().orElseThrow();
  }

  private static void fail(Problem problem) {
    throw new AssertionError(problem.toString());
  }
}
