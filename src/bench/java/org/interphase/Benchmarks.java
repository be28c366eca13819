package org.interphase;

import java.nio.file.Path;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.QuestionCatalogue;
import org.interphase.store.Workspace;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks, with JMH's own command line; questions are those of the project. */
public final class Benchmarks {

  private Benchmarks() {}

  /** The project at the system property {@code interphase.home}, else in the current folder. */
  public static Workspace workspace() {
    return Workspace.at(Path.of(System.getProperty("interphase.home", "")));
  }

  public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
    var questions =
        QuestionCatalogue.read(workspace().queries()).all().stream()
            .map(CompetencyQuestion::name)
            .toArray(String[]::new);
    var options = new OptionsBuilder().parent(new CommandLineOptions(arguments));
    new Runner(options.param("question", questions).build()).run();
  }
}
