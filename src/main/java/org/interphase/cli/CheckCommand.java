package org.interphase.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.interphase.model.Problem;
import org.interphase.reasoning.OntologyCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "check",
    description = "Check data, ontology and questions; print every problem and how to mend it.")
final class CheckCommand implements Callable<Integer> {

  /** Has a terminal begin anew at its top. */
  private static final String CLEAR = "\u001b[H\u001b[2J";

  private final Session session;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..*",
      description = "Sources' folders, or folders of such (default: those of the project).")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--coverage",
      description = "Say in place of problems what the graph holds of each section and table.")
  private boolean coverage;

  @Option(
      names = "--ontologies",
      paramLabel = "DIR",
      description = {
        "A folder of ontologies (Turtle, RDF/XML, JSON-LD, OBO): look up in it every term",
        "that ontology/mappings leads to (its IRI, its label, whether it is still in force),",
        "and reason over what they and our axioms say together."
      })
  private Path ontologies;

  @Option(
      names = "--watch",
      description = "Check again whenever a file of the data changes, until interrupted.")
  private boolean watch;

  @Option(names = "--strict", description = "Take warnings for problems (exit status 1).")
  private boolean strict;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    var project = DataOption.in(session.project(), folders);
    return watch ? watch(project) : check(project);
  }

  private int watch(Project project) throws IOException {
    // Watched from before the first check, so that no change falls between.
    try (var changes = FolderChanges.below(project.data())) {
      int status = check(project);
      session.out().flush();
      while (changes.await()) {
        session.out().print(CLEAR);
        status = check(project);
        session.out().flush();
      }
      return status;
    }
  }

  private int check(Project project) throws IOException {
    if (coverage) {
      var questions = Questions.of(project, session.err());
      try (var progress = TerminalProgress.begin(session.err())) {
        CoverageReport.write(questions, project.open(progress), session.out());
      }
      return ExitStatus.DONE;
    }
    var found = new LinkedHashSet<Problem>();
    List<Problem> warnings;
    List<Problem> unread = List.of();
    // The ontology takes as long as the data does, and needs nothing of it.
    var ofOntology = Meanwhile.begin(project::checkOntology);
    try (var progress = TerminalProgress.begin(session.err())) {
      var built = ontologies == null ? project.read(progress) : project.build(progress);
      found.addAll(built.problems());
      warnings = built.warnings();
      if (found.isEmpty()) {
        progress.step("looking for contradictions");
        found.addAll(OntologyCheck.contradictions("data", built.asserted()));
      }
      progress.step("checking the ontology");
      found.addAll(ofOntology.end());
      progress.step("checking questions");
      found.addAll(Questions.problems(project));
      if (ontologies != null) {
        progress.step("reasoning with the ontologies of others");
        var outcome = project.checkMappings(DataOption.folder(ontologies), built);
        found.addAll(outcome.problems());
        unread = outcome.unread();
      }
    }
    unread.forEach(file -> session.err().println(file.place() + ": not read to its end."));
    ProblemLines.of(warnings).forEach(session.out()::println);
    ProblemLines.of(found).forEach(session.out()::println);
    session.out().println(Count.of(found) + Count.ofWarnings(warnings) + ".");
    boolean passes = found.isEmpty() && (warnings.isEmpty() || !strict);
    return passes ? ExitStatus.DONE : ExitStatus.PROBLEMS;
  }
}
