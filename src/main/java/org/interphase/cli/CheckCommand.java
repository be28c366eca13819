package org.interphase.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.interphase.model.Problem;
import org.interphase.question.QuestionCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "check",
    description = "Check data, ontology and questions; print every problem and how to mend it.")
final class CheckCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..*",
      description = "The folders of sources (default: those of the project).")
  private List<Path> folders = new ArrayList<>();

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Project project = DataOption.in(session.project(), folders);
    List<Problem> problems = new ArrayList<>();
    try (var progress = TerminalProgress.begin(session.err())) {
      problems.addAll(project.build(progress).problems());
      progress.step("checking questions");
      problems.addAll(QuestionCatalogue.read(project.queries()).problems());
    }
    problems.forEach(session.out()::println);
    session.out().println(Count.of(problems) + ".");
    return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.PROBLEMS;
  }
}
