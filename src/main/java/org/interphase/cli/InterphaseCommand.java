package org.interphase.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a command. */
@Command(
    name = "interphase",
    description = "A knowledge graph of solid-electrolyte interfaces.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    footer = {
      "",
      "Exit status: 0 done; 1 problems in the data, or no answer; 2 wrong usage;"
          + " 3 the machine would not."
    })
final class InterphaseCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      description = "Show where in the program a failure came from.")
  private boolean stacktrace;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command is missing.");
  }

  /** True where the command line that {@code line} belongs to asks for stack traces. */
  static boolean wantsStackTraces(CommandLine line) {
    var top = line;
    while (top.getParent() != null) {
      top = top.getParent();
    }
    return ((InterphaseCommand) top.getCommand()).stacktrace;
  }
}
