package org.interphase.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "references", description = "Work on the references of sources.")
final class ReferencesCommand implements Runnable {

  @Spec private CommandSpec spec;

  static CommandLine with(Session session) {
    return new CommandLine(new ReferencesCommand()).addSubcommand(new ResolveCommand(session));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command is missing, such as resolve.");
  }
}
