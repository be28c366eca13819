package org.interphase.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.interphase.export.Citation;
import org.interphase.export.Export;
import org.interphase.export.ExportFolder;
import org.interphase.export.OccupiedFolderException;
import org.interphase.export.Release;
import org.interphase.question.QuestionCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "export",
    description = {
      "Write a whole release to a folder.",
      "It holds the graph in four formats, the ontology, nanopublications, tables",
      "(CSV with CSVW), the references (BibTeX, RIS, CSL-JSON), and a description (RO-Crate)."
    })
final class ExportCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private DataOption data;

  @Parameters(
      paramLabel = "FOLDER",
      description = "Where to write; an earlier export there is replaced, anything else is kept.")
  private Path folder;

  ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    var project = data.of(session.project());
    var questions = QuestionCatalogue.read(project.queries());
    if (!questions.problems().isEmpty()) {
      questions.problems().forEach(session.err()::println);
      session.err().println(Count.of(questions.problems()) + "; nothing was written.");
      return ExitStatus.PROBLEMS;
    }
    try (var progress = TerminalProgress.begin(session.err())) {
      var target = ExportFolder.at(folder);
      var citation = Citation.read(project.citation());
      var release = new Release(project.open(progress), questions);
      new Export(release, citation, progress).to(target);
    } catch (OccupiedFolderException e) {
      throw new UsageException(e.getMessage());
    }
    return ExitStatus.DONE;
  }
}
